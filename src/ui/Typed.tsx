import { cutAtAddresses } from '#platform/letters/parts';

/** A text as it was typed: paragraphs, lines, quotes, and addresses that can be followed. */
export const Typed = ({ text }: { text: string }) => (
  <>
    {text.split(/\n{2,}/).map((paragraph) => (
      <p class="typed">
        {cutAtAddresses(paragraph).map((piece, index) =>
          index % 2 === 1 ? (
            <a href={piece} rel="nofollow noreferrer">
              {piece}
            </a>
          ) : (
            piece
          ),
        )}
      </p>
    ))}
  </>
);
