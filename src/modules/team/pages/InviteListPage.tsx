import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import { Table } from '#ui/Table';
import { teamCrumbs } from '../crumbs.ts';
import type { ListLine } from '../invite-list.ts';
import type { Places } from '../places.ts';
import { words } from '../words.ts';
import { RoleFields } from './RoleFields.tsx';

export interface InviteListPageProps {
  page: Page;
  form: Form;
  places: Places;
  /** The lines as they were read, when one of them does not fit. */
  lines: readonly ListLine[];
}

/** Inviting several people by a pasted list. */
export function InviteListPage({ page, form, places, lines }: InviteListPageProps) {
  const t = words(page.lang).many;
  return (
    <StaffLayout
      page={page}
      title={t.title}
      breadcrumb={teamCrumbs(page, t.title)}
      current="/extranet/equipe"
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <FormFrame page={page} form={form} action="/extranet/equipe/inviter/liste">
          <Field
            page={page}
            form={form}
            name="lines"
            label={t.lines}
            hint={t.linesHint}
            lines={8}
            width="full"
            spellcheck={false}
          />
          {lines.length > 0 && (
            <div class="field">
              <Lines page={page} lines={lines} />
            </div>
          )}
          <RoleFields page={page} form={form} places={places} />
          <p class="buttons">
            <Button icon="mail">{t.submit}</Button>
          </p>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}

function Lines({ page, lines }: { page: Page; lines: readonly ListLine[] }) {
  const t = words(page.lang).many;
  const columns = [
    { head: t.line, cell: ({ number }: ListLine) => `${t.line} ${number}` },
    { head: t.text, cell: ({ text }: ListLine) => text, phone: 'alone' as const },
    { head: t.toDo, cell: (line: ListLine) => <Verdict page={page} line={line} />, phone: 'alone' as const },
  ];
  return (
    <Table
      caption={t.wrongCaption}
      columns={columns}
      rows={lines}
      isSelected={({ problem }) => problem !== null}
    />
  );
}

function Verdict({ page, line: { problem, leadsTo } }: { page: Page; line: ListLine }) {
  const t = words(page.lang).many;
  if (problem === null) return <State knot="ticked">{t.right}</State>;
  return (
    <>
      <State knot="crossed">{t.problems[problem]}</State>{' '}
      {leadsTo && (
        <a href={page.href(`/extranet/equipe/${leadsTo}`)}>
          {problem === 'known' ? t.seePerson : t.seeInvitation}
        </a>
      )}
    </>
  );
}
