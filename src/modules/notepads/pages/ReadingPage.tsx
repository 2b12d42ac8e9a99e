import type { Child } from 'hono/jsx';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Notice } from '#ui/Notice';
import { RichText } from '#ui/RichText';
import { StaffLayout } from '#ui/StaffLayout';
import { type Notepad, notepadPath, ownPath } from '../notepad.ts';
import { words } from '../words.ts';
import { crumbsTo, Leads } from './NotepadPage.tsx';

export interface ReadingPageProps {
  page: Page;
  notepad: Notepad;
  crumb: { path: string; title: string } | null;
  text: string;
  mayWrite: boolean;
  parts: { lead: readonly Child[]; under: readonly Child[]; closed: readonly Child[] };
}

/** The text as a page, for those who read it. */
export function ReadingPage({ page, notepad, crumb, text, mayWrite, parts }: ReadingPageProps) {
  const t = words(page.lang).page;
  return (
    <StaffLayout
      page={page}
      title={notepad.title}
      current={ownPath}
      breadcrumb={crumbsTo(page, crumb, notepad.title)}
    >
      <h1>{notepad.title}</h1>
      <p>{t.changed(momentText(page, notepad.changedAt))}</p>
      <p class="links">
        <Leads leads={parts.lead} />
        <a href={page.href(notepadPath(notepad.id, 'historique'))}>{t.history}</a>
      </p>
      {notepad.closedAt && <Closed said={t.closed} why={parts.closed} />}
      {text === '' ? <p>{t.empty}</p> : <RichText page={page} source={text} lang={notepad.lang} />}
      {mayWrite && (
        <p class="buttons">
          <Button href={page.href(notepadPath(notepad.id))}>{t.writing}</Button>
        </p>
      )}
      {[...parts.under]}
    </StaffLayout>
  );
}

/** A notice whose words are its title has nothing under it. */
const Closed = ({ said, why }: { said: string; why: readonly Child[] }) =>
  why.some(Boolean) ? <Notice title={said}>{[...why]}</Notice> : <Notice>{said}</Notice>;
