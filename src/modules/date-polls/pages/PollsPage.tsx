import { groupCrumbs } from '#modules/groups';
import { type Group, groupsPath } from '#modules/groups/rules';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { StaffLayout } from '#ui/StaffLayout';
import { type Knot, State } from '#ui/State';
import { Table } from '#ui/Table';
import { type Phase, phaseOf } from '../date-poll.ts';
import { newPollPath, pollPath } from '../paths.ts';
import { slotInWords } from '../slot-words.ts';
import type { Listed } from '../store.ts';
import { words } from '../words.ts';

const knots: Record<Phase, Knot> = {
  open: 'full',
  late: 'half',
  past: 'hollow',
  chosen: 'ticked',
  dropped: 'crossed',
};

/** The polls of a group: what is open first. */
export function PollsPage({
  page,
  group,
  polls,
  mayWrite,
}: {
  page: Page;
  group: Group;
  polls: readonly Listed[];
  mayWrite: boolean;
}) {
  const t = words(page.lang);
  const propose = mayWrite && <Button href={page.href(newPollPath(group.slug))}>{t.propose}</Button>;
  return (
    <StaffLayout
      page={page}
      title={`${t.title} – ${group.name}`}
      breadcrumb={[...groupCrumbs(page.lang, group), { label: t.title }]}
      current={groupsPath}
    >
      <h1>{t.title}</h1>
      <p class="lead">{t.list.lead}</p>
      {polls.length === 0 ? (
        <EmptyState title={t.list.empty} actions={propose}>
          {group.archivedAt ? t.list.archived : t.list.emptyMore}
        </EmptyState>
      ) : (
        <>
          {propose && <p class="buttons">{propose}</p>}
          <PollTable page={page} group={group} polls={polls} />
        </>
      )}
    </StaffLayout>
  );
}

function PollTable({ page, group, polls }: { page: Page; group: Group; polls: readonly Listed[] }) {
  const t = words(page.lang);
  const { zone } = page.network;
  return (
    <Table
      caption={t.list.caption}
      rows={polls}
      columns={[
        {
          head: t.list.columns.title,
          cell: ({ id, title }) => <a href={page.href(pollPath(group.slug, id))}>{title}</a>,
        },
        { head: t.list.columns.phase, cell: (poll) => <PhaseState page={page} poll={poll} /> },
        { head: t.list.columns.answers, cell: ({ answered }) => t.answered(answered) },
        {
          head: t.list.columns.date,
          phone: 'alone',
          cell: ({ chosen }) => chosen && slotInWords(page.lang, chosen, zone),
        },
      ]}
    />
  );
}

function PhaseState({ page, poll }: { page: Page; poll: Listed }) {
  const phase = phaseOf(poll, { now: page.now, zone: page.network.zone });
  return <State knot={knots[phase]}>{words(page.lang).phases[phase]}</State>;
}
