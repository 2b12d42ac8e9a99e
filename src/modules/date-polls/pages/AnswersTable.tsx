import type { Page } from '#platform/page';
import { State } from '#ui/State';
import { type Column, Table } from '#ui/Table';
import { type Answer, answers, bestOf, type DatePoll, isPast, type Tally } from '../date-poll.ts';
import { slotInWords } from '../slot-words.ts';
import { words } from '../words.ts';

export interface AnswersTableProps {
  page: Page;
  poll: DatePoll;
  tallies: readonly Tally[];
  hasNames: boolean;
}

/** Date by date, who can come: columns where there is room, one date after the other on a phone. */
export function AnswersTable({ page, poll, tallies, hasNames }: AnswersTableProps) {
  const t = words(page.lang);
  const best = new Set(bestOf(tallies, page.now).map(({ option }) => option.id));
  const isBest = ({ option }: Tally): boolean =>
    poll.closedAt === null ? best.has(option.id) : poll.chosen?.id === option.id;
  const columns: Column<Tally>[] = [
    {
      head: t.page.columns.date,
      cell: (tally) => <DateCell {...{ page, poll, tally }} isBest={isBest(tally)} />,
    },
    ...answers.map((answer) => ({
      head: t.answers[answer],
      phone: 'named' as const,
      cell: ({ names }: Tally) =>
        hasNames ? <Names page={page} names={names[answer]} answer={answer} /> : names[answer].length,
    })),
  ];
  return <Table caption={t.page.caption} columns={columns} rows={tallies} isSelected={isBest} />;
}

function DateCell({
  page,
  poll,
  tally: { option },
  isBest,
}: {
  page: Page;
  poll: DatePoll;
  tally: Tally;
  isBest: boolean;
}) {
  const t = words(page.lang).page;
  const isChosen = isBest && poll.closedAt !== null;
  return (
    <>
      {slotInWords(page.lang, option, page.network.zone)}
      {isBest && (
        <>
          {' '}
          <State knot={isChosen ? 'ticked' : 'full'}>{isChosen ? t.isChosen : t.isBest}</State>
        </>
      )}
      {!isChosen && isPast(option, page.now) && (
        <>
          {' '}
          <State knot="crossed">{t.isPast}</State>
        </>
      )}
    </>
  );
}

const mostNamed = 12;

function Names({ page, names, answer }: { page: Page; names: readonly string[]; answer: Answer }) {
  const t = words(page.lang);
  if (names.length === 0) return <>0</>;
  const said = names.map((name) => name || t.page.erased).join(', ');
  if (names.length <= mostNamed) return <>{`${names.length}\u00a0: ${said}`}</>;
  return (
    <details>
      <summary>
        {names.length} <span class="unseen">{t.answers[answer]}</span>
      </summary>
      {said}
    </details>
  );
}
