import type { Resource, Saving, Version } from '#modules/resources/rules';
import type { Form } from '#platform/forms/form';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Difference } from '#ui/Difference';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { changedFields, fieldWord, toCompare } from '../changed-fields.ts';
import { valuesOf } from '../form.ts';
import { deskPath, listPath, versionPath } from '../paths.ts';
import { words } from '../words.ts';

export interface HistoryPageProps {
  page: Page;
  resource: Resource;
  savings: readonly Saving[];
  /** The one that is looked at, and the one before it. */
  version: Version;
  before: Version | undefined;
  form: Form;
}

/** Every version, the latest first: who saved it, and why. One of them is open: which words it changed; it can be taken back. */
export function HistoryPage(props: HistoryPageProps) {
  const { page, resource, savings, version, form } = props;
  const t = words(page.lang);
  const title = t.history.title(resource.title);
  return (
    <StaffLayout
      page={page}
      title={title}
      form={form}
      current={listPath}
      breadcrumb={[
        { href: listPath, label: t.title },
        { href: deskPath(resource.id), label: resource.title },
        { label: t.item.history },
      ]}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      <p>
        {resource.status === 'published' && `${t.history.publicReads} `}
        {t.history.intro}
      </p>
      <ol class="plain" reversed>
        {savings.map((saving) => (
          <li id={`version-${saving.number}`}>
            <One {...props} saving={saving} isOpen={saving.number === version.number} />
          </li>
        ))}
      </ol>
    </StaffLayout>
  );
}

function One({ saving, isOpen, ...props }: HistoryPageProps & { saving: Saving; isOpen: boolean }) {
  const { page, resource } = props;
  const t = words(page.lang).history;
  const { number, at, actorName, why } = saving;
  const name = t.version(number, momentText(page, at), actorName);
  return (
    <>
      {isOpen ? (
        <h2>{name}</h2>
      ) : (
        <a href={`${page.href(versionPath(resource.id, number))}#version-${number}`}>{name}</a>
      )}
      {number === resource.version && resource.status === 'published' && ` (${t.shown})`}
      {why && (
        <p>
          <b>{why}</b>
        </p>
      )}
      {isOpen && <Open {...props} />}
    </>
  );
}

function Open({ page, form, resource, version, before }: HistoryPageProps) {
  const t = words(page.lang).history;
  return (
    <div class="stack">
      {before ? <Changes page={page} version={version} before={before} /> : <p>{t.first}</p>}
      {version.number !== resource.version && (
        <FormFrame page={page} form={form}>
          <Button kind="secondary" name="number" value={String(version.number)}>
            {t.restore(version.number)}
          </Button>
        </FormFrame>
      )}
    </div>
  );
}

function Changes({ page, version, before }: { page: Page; version: Version; before: Version }) {
  const [was, is] = [valuesOf(before), valuesOf(version)];
  const fields = changedFields(was, is);
  const t = words(page.lang).history;
  const isOtherFile = before.fileSha256 !== version.fileSha256;
  if (fields.length === 0 && !isOtherFile) return <p>{t.nothing}</p>;
  return (
    <>
      {fields.map((field) => (
        <>
          <h3>{fieldWord(page.lang, field)}</h3>
          <p lang={version.lang}>
            <Difference page={page} before={toCompare(was, field)} after={toCompare(is, field)} />
          </p>
        </>
      ))}
      {isOtherFile && <p>{t.otherFile(version.fileName ?? '')}</p>}
    </>
  );
}
