import { can } from '#platform/access';
import type { Form } from '#platform/forms/form';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { EmptyState } from '#ui/EmptyState';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { type Column, Table } from '#ui/Table';
import type { ListedProposal } from '../store.ts';
import { words } from '../words.ts';
import { fieldNames } from './OnSpace.tsx';

export interface ProposalsPageProps {
  page: Page;
  proposals: readonly ListedProposal[];
  moderated: boolean;
  form: Form;
}

/** What the spaces changed and nobody has looked at yet; whoever coordinates says whether one must look. */
export function ProposalsPage({ page, proposals, moderated, form }: ProposalsPageProps) {
  const t = words(page.lang).proposals;
  return (
    <StaffLayout page={page} title={t.title} form={form}>
      <div class="stack">
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        {proposals.length === 0 ? (
          <EmptyState title={t.none}>{moderated ? t.noneWhy : t.noneOff}</EmptyState>
        ) : (
          <Table caption={t.count(proposals.length)} columns={columnsOf(page)} rows={proposals} />
        )}
        {can(page.viewer, 'space.settings') && <Setting page={page} form={form} />}
      </div>
    </StaffLayout>
  );
}

function columnsOf(page: Page): Column<ListedProposal>[] {
  const t = words(page.lang).proposals;
  return [
    {
      head: t.space,
      cell: ({ id, spaceName, communeName }) => (
        <a href={page.href(`/extranet/espaces/propositions/${id}`)}>
          {spaceName}, {communeName}
        </a>
      ),
    },
    { head: t.what, cell: (proposal) => fieldNames(page, proposal), phone: 'alone' },
    { head: t.who, cell: ({ personName }) => personName },
    { head: t.when, cell: ({ proposedAt }) => momentText(page, proposedAt) },
  ];
}

function Setting({ page, form }: { page: Page; form: Form }) {
  const t = words(page.lang).proposals;
  return (
    <section class="rule">
      <h2>{t.setting}</h2>
      <FormFrame page={page} form={form} action="/extranet/espaces/propositions">
        <Choices
          page={page}
          form={form}
          name="moderated"
          label={t.settingQuestion}
          single
          choices={[
            { value: 'no', label: t.settings.no },
            { value: 'yes', label: t.settings.yes },
          ]}
        />
        <Button kind="secondary">{t.saveSetting}</Button>
      </FormFrame>
    </section>
  );
}
