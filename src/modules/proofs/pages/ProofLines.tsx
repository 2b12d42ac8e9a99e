import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Pagination } from '#ui/Pagination';
import { Phones } from '#ui/Phones';
import { type Knot, State } from '#ui/State';
import { Table } from '#ui/Table';
import { proofsPath } from '../paths.ts';
import type { FollowedEntry } from '../progress.ts';
import type { ProofState } from '../proof.ts';
import { words } from '../words.ts';

export interface ProofLinesProps {
  page: Page;
  entries: readonly FollowedEntry[];
  /** The page of the list, from 1 on. */
  current: number;
  /** Whether each space leads to its proof as it is now. */
  hasSheets?: boolean;
}

/** A list of hundreds is read in pages. */
const perPage = 25;

const knots: Record<ProofState, Knot> = {
  right: 'ticked',
  changed: 'half',
  wrong: 'crossed',
  silent: 'hollow',
  unreached: 'hollow',
  unsent: 'hollow',
};

/** Spaces in the order of the book, where the proof of each stands, and what was said of it. */
export function ProofLines({ page, entries, current: asked, hasSheets = false }: ProofLinesProps) {
  const t = words(page.lang);
  const count = Math.ceil(entries.length / perPage);
  const current = Math.min(asked, count);
  return (
    <>
      <Table
        caption={t.spaces(entries.length)}
        rows={entries.slice((current - 1) * perPage, current * perPage)}
        columns={[
          {
            head: t.space,
            cell: (followed) =>
              hasSheets ? <Sheet page={page} followed={followed} /> : <Name followed={followed} />,
          },
          { head: t.state, cell: ({ state }) => <State knot={knots[state]}>{t.states[state]}</State> },
          { head: t.said, cell: (followed) => <Said page={page} followed={followed} />, phone: 'alone' },
        ]}
      />
      <Pagination page={page} current={current} count={count} />
    </>
  );
}

const Name = ({ followed: { entry } }: { followed: FollowedEntry }) => (
  <span lang="fr">
    {entry.commune}, {entry.name}
  </span>
);

const Sheet = ({ page, followed }: { page: Page; followed: FollowedEntry }) => (
  <a href={page.href(`${proofsPath}/${followed.entry.id}/epreuve.pdf`)}>
    <Name followed={followed} />
    <span class="unseen">. {words(page.lang).sheet}</span>
  </a>
);

function Said({ page, followed: { proof, entry } }: { page: Page; followed: FollowedEntry }) {
  const t = words(page.lang);
  if (proof?.note) return <span lang="fr">{t.note(proof.note, proof.answeredBy)}</span>;
  if (proof?.verdict === 'right' && proof.answeredAt) {
    const day = formatDateWithYear(page.lang, dateOf(proof.answeredAt, page.network.zone));
    return t.signedBy(proof.answeredBy, day);
  }
  return (
    <>
      {t.letters(proof?.letters ?? 0)}
      {entry.phone && <Phones>{`, ${entry.phone}`}</Phones>}
    </>
  );
}
