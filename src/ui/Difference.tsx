import type { Page } from '#platform/page';
import { Disclosure } from './Disclosure.tsx';
import { difference, type Piece } from './difference.ts';
import { words } from './words.ts';

export interface DifferenceProps {
  page: Page;
  /** A text, or a list; empty when there is nothing. */
  before: string | readonly string[];
  after: string | readonly string[];
}

/** What went and what came between two texts, with a few words around it; both texts whole, one click away. */
export function Difference({ page, before, after }: DifferenceProps) {
  const t = words(page.lang).difference;
  const { pieces, isCut } = difference(before, after);
  const isList = typeof before !== 'string' || typeof after !== 'string';
  return (
    <>
      <span class="difference">
        {pieces.map((piece, index) => (
          <>
            {index > 0 && (isList || isReplaced(pieces, index)) && (isList ? ', ' : ' ')}
            <Marked page={page} piece={piece} />
          </>
        ))}
      </span>
      {isCut && (
        <Disclosure summary={t.whole}>
          <Whole title={t.before} text={before} />
          <Whole title={t.after} text={after} />
        </Disclosure>
      )}
    </>
  );
}

/** Words that came stand at a space from those that they replace. */
const isReplaced = (pieces: readonly Piece[], index: number): boolean =>
  pieces[index]?.kind === 'added' && pieces[index - 1]?.kind === 'removed';

function Marked({ page, piece: { kind, text } }: { page: Page; piece: Piece }) {
  const t = words(page.lang).difference;
  if (kind === 'kept') return <>{text}</>;
  const said = <span class="unseen">{t[kind]}</span>;
  return kind === 'removed' ? (
    <del>
      {said}
      {text}
    </del>
  ) : (
    <ins>
      {said}
      {text}
    </ins>
  );
}

const Whole = ({ title, text }: { title: string; text: DifferenceProps['before'] }) => (
  <>
    <p>
      <b>{title}</b>
    </p>
    {([text].flat().join(', ') || '—').split('\n').map((line) => (
      <p>{line}</p>
    ))}
  </>
);
