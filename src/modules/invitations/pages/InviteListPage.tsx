import type { Places } from '#modules/roles';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Field } from '#ui/Field';
import { State } from '#ui/State';
import { Table } from '#ui/Table';
import type { ListLine } from '../invite-list.ts';
import { words } from '../words.ts';
import { InviteFrame } from './InviteFrame.tsx';

export interface InviteListPageProps {
  page: Page;
  form: Form;
  places: Places;
  /** The lines as they were read, when one of them does not fit. */
  lines: readonly ListLine[];
}

/** Inviting several people by a pasted list. */
export function InviteListPage({ lines, ...props }: InviteListPageProps) {
  const { page, form } = props;
  const t = words(page.lang).many;
  return (
    <InviteFrame
      {...props}
      title={t.title}
      lead={t.lead}
      submit={t.submit}
      otherWay={{ path: '/extranet/equipe/inviter', label: t.one }}
    >
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
    </InviteFrame>
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
