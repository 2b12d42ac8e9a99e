import { marks } from '../find-store.ts';

/** A text in which the words that were looked for are marked. */
export const Marked = ({ text }: { text: string }) => (
  <>
    {text.split(marks[0]).map((piece, place) => {
      if (place === 0) return piece;
      const [marked = '', rest = ''] = piece.split(marks[1]);
      return (
        <>
          <mark>{marked}</mark>
          {rest}
        </>
      );
    })}
  </>
);
