import {
  type Changed,
  fieldWords,
  isSameValue,
  type Names,
  type PlacedSpace,
  spaceCrumbs,
  valueText,
} from '#modules/network/rules';
import type { Form } from '#platform/forms/form';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { type Column, Table } from '#ui/Table';
import type { Note, Proposal } from '../proposal.ts';
import { words } from '../words.ts';
import { Decision } from './Decision.tsx';
import { Discussion } from './Discussion.tsx';
import { ProposalStateWord } from './ProposalStateWord.tsx';

export interface ProposalPageProps {
  page: Page;
  space: PlacedSpace;
  proposal: Proposal;
  notes: readonly Note[];
  names: Names;
  /** What was typed in one of the page's forms, when it comes back. */
  form: Form;
  may: { decide: boolean; withdraw: boolean };
}

/** A change that waits: field by field, what was, what is, what would be; and what may be answered. */
export function ProposalPage(props: ProposalPageProps) {
  const { page, space, proposal, form } = props;
  const t = words(page.lang).proposals;
  const title = t.one(proposal.personName);
  const fields = Object.keys(proposal.changes) as Changed[];
  return (
    <StaffLayout
      page={page}
      title={`${title}, ${space.name}`}
      breadcrumb={spaceCrumbs(page, space, title)}
      current="/extranet/espaces"
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

function columnsOf({ page, space, proposal, names }: ProposalPageProps): Column<Changed>[] {
  const t = words(page.lang).proposals;
  const text = (field: Changed, value: unknown) => valueText(page.lang, field, value, names);
  return [
    { head: t.what, cell: (field) => fieldWords[page.lang][field].label },
    { head: t.before, cell: (field) => text(field, proposal.changes[field]?.before), phone: 'named' },
    { head: t.now, cell: (field) => text(field, space[field]), phone: 'named' },
    {
      head: t.proposed,
      cell: (field) => <b>{text(field, proposal.changes[field]?.after)}</b>,
      phone: 'named',
    },
  ];
}

const hasMoved = ({ space, proposal }: ProposalPageProps, field: Changed): boolean =>
  !isSameValue(space[field], proposal.changes[field]?.before);
