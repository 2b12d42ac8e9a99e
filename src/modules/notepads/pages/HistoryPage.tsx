import type { Form } from '#platform/forms/form';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Difference } from '#ui/Difference';
import { Disclosure } from '#ui/Disclosure';
import { FormFrame } from '#ui/FormFrame';
import { Pagination } from '#ui/Pagination';
import { RichText } from '#ui/RichText';
import { StaffLayout } from '#ui/StaffLayout';
import { type Notepad, notepadPath, ownPath, type Version } from '../notepad.ts';
import { words } from '../words.ts';

export interface HistoryPageProps {
  page: Page;
  notepad: Notepad;
  crumb: { path: string; title: string } | null;
  versions: readonly Omit<Version, 'text'>[];
  /** The one that is looked at, and the one before it. */
  version: Version | undefined;
  before: Version | undefined;
  current: number;
  pages: number;
  /** The last one, for whoever may take another back. */
  latest: number | null;
  form: Form;
}

/** When something was written and by whom. One of them is open: which words changed; it can be taken back. */
export function HistoryPage(props: HistoryPageProps) {
  const { page, notepad, crumb, versions, version, current, pages } = props;
  const t = words(page.lang).history;
  const title = t.title(notepad.title);
  return (
    <StaffLayout
      page={page}
      title={title}
      current={ownPath}
      breadcrumb={[
        ...(crumb ? [{ href: page.href(crumb.path), label: crumb.title }] : []),
        { href: page.href(notepadPath(notepad.id)), label: notepad.title },
        { label: words(page.lang).page.history },
      ]}
    >
      <h1>{title}</h1>
      <p>{versions.length === 0 ? t.none : t.intro}</p>
      <ol class="plain" reversed>
        {versions.map((one) => (
          <li id={`version-${one.seq}`}>
            <One {...props} one={one} isOpen={one.seq === version?.seq} />
          </li>
        ))}
      </ol>
      <Pagination page={page} current={current} count={pages} />
    </StaffLayout>
  );
}

function One({ one, isOpen, ...props }: HistoryPageProps & { one: Omit<Version, 'text'>; isOpen: boolean }) {
  const { page, notepad, current } = props;
  const name = words(page.lang).history.version(momentText(page, one.at), one.authors.join(', '));
  const list = page.href(notepadPath(notepad.id, 'historique'));
  if (!isOpen) return <a href={`${list}?page=${current}&version=${one.seq}#version-${one.seq}`}>{name}</a>;
  return (
    <>
      <h2>{name}</h2>
      <Open {...props} />
    </>
  );
}

function Open({ page, form, notepad, version, before, latest }: HistoryPageProps) {
  const t = words(page.lang).history;
  if (!version) return null;
  return (
    <div class="stack">
      {before ? (
        <p lang={page.lang === notepad.lang ? undefined : notepad.lang}>
          <Difference page={page} before={before.text} after={version.text} />
        </p>
      ) : (
        <p>{t.first}</p>
      )}
      <Disclosure summary={t.whole}>
        <RichText page={page} source={version.text} lang={notepad.lang} headingLevel={3} />
      </Disclosure>
      {latest !== null && latest !== version.seq && (
        <FormFrame page={page} form={form} action={notepadPath(notepad.id, 'historique')}>
          <Button kind="secondary" name="seq" value={String(version.seq)}>
            {t.restore}
          </Button>
        </FormFrame>
      )}
    </div>
  );
}
