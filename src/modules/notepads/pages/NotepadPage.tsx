import type { Child } from 'hono/jsx';
import type { Form } from '#platform/forms/form';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { WrittenField } from '#ui/WrittenField';
import { mostLetters, type Notepad, notepadPath, ownPath } from '../notepad.ts';
import { words } from '../words.ts';
import { OthersNotice } from './OthersNotice.tsx';

export interface NotepadPageProps {
  page: Page;
  notepad: Notepad;
  crumb: { path: string; title: string } | null;
  form: Form;
  /** What others wrote while she did: two texts, or none where that was too long ago. */
  others: { texts: { before: string; after: string } | null; hasBroughtBack: boolean } | null;
  isOwn: boolean;
  parts: { lead: readonly Child[]; writing: readonly Child[]; under: readonly Child[] };
}

/** Where one writes: the whole text in a field, which a script makes a page that several write at once. */
export function NotepadPage(props: NotepadPageProps) {
  const { page, notepad, crumb, form, others, parts } = props;
  const t = words(page.lang).page;
  return (
    <StaffLayout
      page={page}
      title={notepad.title}
      form={form}
      current={ownPath}
      breadcrumb={crumbsTo(page, crumb, notepad.title)}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{notepad.title}</h1>
      <p>{t.changed(momentText(page, notepad.changedAt))}</p>
      <p class="links">
        <Leads leads={parts.lead} />
        <a href={page.href(notepadPath(notepad.id, 'lire'))}>{t.reading}</a>{' '}
        <a href={page.href(notepadPath(notepad.id, 'historique'))}>{t.history}</a>
      </p>
      {others && <OthersNotice page={page} others={others} />}
      <Writing {...props} />
      {[...parts.under]}
      <Rest {...props} />
    </StaffLayout>
  );
}

/** Where the text leads back to, such as its meeting. */
export const Leads = ({ leads }: { leads: readonly Child[] }) => (
  <>{leads.filter(Boolean).map((lead) => [lead, ' '])}</>
);

export const crumbsTo = (page: Page, crumb: NotepadPageProps['crumb'], title: string) => [
  ...(crumb ? [{ href: page.href(crumb.path), label: crumb.title }] : []),
  { label: title },
];

function Writing({ page, notepad, form, parts }: NotepadPageProps) {
  const t = words(page.lang).page;
  const lang = page.lang === notepad.lang ? undefined : notepad.lang;
  const about = { page, form, name: 'text', label: t.text, hint: t.textHint, lines: 24, lang } as const;
  return (
    <>
      {[...parts.writing]}
      <FormFrame page={page} form={form} class="notepad" action={notepadPath(notepad.id)}>
        <input type="hidden" name="seq" value={String(form.values.seq ?? '')} />
        {parts.writing.length > 0 ? (
          <Field {...about} width="full" maxlength={mostLetters} />
        ) : (
          <WrittenField {...about} />
        )}
        <p class="buttons">
          <Button>{t.save}</Button>
        </p>
      </FormFrame>
    </>
  );
}

function Rest({ page, notepad, form, isOwn }: NotepadPageProps) {
  const t = words(page.lang).page;
  return (
    <section>
      <Disclosure summary={t.rename} isOpen={form.errors.title !== undefined}>
        <FormFrame page={page} action={notepadPath(notepad.id, 'titre')}>
          <Field page={page} form={form} name="title" label={t.title} maxlength={160} width="full" />
          <Button kind="secondary">{t.renameSubmit}</Button>
        </FormFrame>
      </Disclosure>
      {isOwn && (
        <Disclosure summary={t.remove}>
          <FormFrame page={page} action={notepadPath(notepad.id, 'supprimer')}>
            <p>{t.removeWhy}</p>
            <Button kind="destructive">{t.removeSubmit}</Button>
          </FormFrame>
        </Disclosure>
      )}
    </section>
  );
}
