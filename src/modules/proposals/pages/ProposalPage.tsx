import { fieldItems } from '#modules/hours/rules';
import { type Changed, fieldWords, isSameValue } from '#modules/network/rules';
import { spaceCrumbs } from '#modules/upkeep/rules';
import { momentText } from '#platform/moment-words';
import { Difference } from '#ui/Difference';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { type Column, Table } from '#ui/Table';
import { words } from '../words.ts';
import { Decision } from './Decision.tsx';
import { Discussion } from './Discussion.tsx';
import { ProposalStateWord } from './OnSpace.tsx';
import type { ShownProposal } from './shown-proposal.ts';

/** A change that waits: field by field, what was, what is, what would be; and what may be answered. */
export function ProposalPage(props: ShownProposal) {
  const { page, space, proposal, form, may } = props;
  const t = words(page.lang).proposals;
  const title = t.one(proposal.personName);
  const fields = Object.keys(proposal.changes) as Changed[];
  return (
    <StaffLayout
      page={page}
      title={`${title}, ${space.name}`}
      breadcrumb={spaceCrumbs(page, space, title)}
      current={`/extranet/espaces${may.decide ? '/propositions' : ''}`}
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{title}</h1>
        <p>
          <ProposalStateWord page={page} state={proposal.state} /> {momentText(page, proposal.proposedAt)}.{' '}
          {proposal.decidedAt && t.decided(proposal.decidedBy ?? '', momentText(page, proposal.decidedAt))}
        </p>
        {proposal.reason && <Notice title={t.reason}>{proposal.reason}</Notice>}
        {proposal.state === 'waiting' && fields.some((field) => hasMoved(props, field)) && (
          <Notice kind="warning">{t.movedSince}</Notice>
        )}
        <Table caption={space.name} columns={columnsOf(props)} rows={fields} />
        {proposal.state === 'waiting' && <Decision {...props} fields={fields} />}
        <Discussion {...props} />
      </div>
    </StaffLayout>
  );
}

/** Before an answer, what it would change today; after it, what it changed then. */
function columnsOf(props: ShownProposal): Column<Changed>[] {
  const { page, space, proposal, names } = props;
  const t = words(page.lang).proposals;
  const isWaiting = proposal.state === 'waiting';
  const between = (field: Changed, before: unknown, after: unknown) => (
    <Difference
      page={page}
      before={fieldItems(page.lang, field, before, names)}
      after={fieldItems(page.lang, field, after, names)}
    />
  );
  const proposed: Column<Changed> = {
    head: t.proposed,
    cell: (field) => {
      const { before, after } = proposal.changes[field] ?? {};
      return between(field, isWaiting ? space[field] : before, after);
    },
    phone: 'named',
  };
  const since: Column<Changed> = {
    head: t.since,
    cell: (field) => hasMoved(props, field) && between(field, proposal.changes[field]?.before, space[field]),
    phone: 'named',
  };
  const what: Column<Changed> = { head: t.what, cell: (field) => fieldWords[page.lang][field].label };
  return isWaiting && Object.keys(proposal.changes).some((field) => hasMoved(props, field as Changed))
    ? [what, since, proposed]
    : [what, proposed];
}

const hasMoved = ({ space, proposal }: ShownProposal, field: Changed): boolean =>
  !isSameValue(space[field], proposal.changes[field]?.before);
