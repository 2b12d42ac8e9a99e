import { formatNumber } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Figure, Figures } from '#ui/Figure';
import { Table } from '#ui/Table';
import type { Progress } from '../progress.ts';
import type { ProofState } from '../proof.ts';
import { words } from '../words.ts';

interface ProofFiguresProps {
  page: Page;
  progress: Progress;
}

/** How many are signed, must change, or have no answer. */
export function ProofCounts({ page, progress: { counts, total } }: ProofFiguresProps) {
  const t = words(page.lang);
  const nb = (count: number): string => formatNumber(page.lang, count);
  return (
    <Figures>
      <Figure label={t.signed} value={nb(counts.right)} comparison={t.outOf(total)} isBig />
      <Figure label={t.wrong} value={nb(counts.wrong + counts.changed)} comparison={t.wrongWhy} />
      <Figure label={t.silent} value={nb(counts.silent + counts.unreached)} comparison={t.silentWhy} />
    </Figures>
  );
}

/** The same by grouping of communes. */
export function ProofGroups({ page, progress: { groups } }: ProofFiguresProps) {
  const t = words(page.lang);
  type Row = (typeof groups)[number];
  const count =
    (...which: ProofState[]) =>
    ({ counts }: Row) =>
      formatNumber(
        page.lang,
        which.reduce((sum, state) => sum + counts[state], 0),
      );
  return (
    <section>
      <h2>{t.byGrouping}</h2>
      <Table
        caption={t.caption}
        rows={groups}
        columns={[
          { head: t.grouping, cell: ({ name }) => <span lang="fr">{name}</span> },
          {
            head: t.progress,
            cell: ({ counts, total }) =>
              `${formatNumber(page.lang, counts.right)} / ${formatNumber(page.lang, total)}`,
            numeric: true,
            phone: 'named',
          },
          { head: t.wrong, cell: count('wrong', 'changed'), numeric: true, phone: 'named' },
          { head: t.silent, cell: count('silent', 'unreached'), numeric: true, phone: 'named' },
        ]}
      />
    </section>
  );
}
