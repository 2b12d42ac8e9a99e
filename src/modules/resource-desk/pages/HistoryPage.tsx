import type { Resource, Version } from '#modules/resources/rules';
import type { Form } from '#platform/forms/form';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Difference } from '#ui/Difference';
import { Disclosure } from '#ui/Disclosure';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { changedFields, fieldWord } from '../changed-fields.ts';
import { valuesOf } from '../form.ts';
import { deskPath, listPath } from '../paths.ts';
import { words } from '../words.ts';

export interface HistoryPageProps {
  page: Page;
  resource: Resource;
  versions: readonly Version[];
  form: Form;
}

/** Every version, the latest first: who saved it, why, and which words it changed. Each can be taken back. */
export function HistoryPage({ page, resource, versions, form }: HistoryPageProps) {
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
      <div class="stack">
        <p>{t.history.intro}</p>
        {versions.map((version, rank) => (
          <OneVersion
            page={page}
            form={form}
            version={version}
            before={versions[rank + 1]}
            isShown={rank === 0}
          />
        ))}
      </div>
    </StaffLayout>
  );
}

interface OneVersionProps {
  page: Page;
  form: Form;
  version: Version;
  before: Version | undefined;
  isShown: boolean;
}

function OneVersion({ page, form, version, before, isShown }: OneVersionProps) {
  const t = words(page.lang).history;
  const { number, at, actorName, why } = version;
  return (
    <Disclosure
      summary={t.version(number, momentText(page, at), actorName)}
      note={isShown ? t.shown : undefined}
      isOpen={isShown}
    >
      <div class="stack">
        {why && (
          <p>
            <b>{why}</b>
          </p>
        )}
        {before ? <Changes page={page} version={version} before={before} /> : <p>{t.first}</p>}
        {!isShown && (
          <FormFrame page={page} form={form}>
            <Button kind="secondary" name="number" value={String(number)}>
              {t.restore(number)}
            </Button>
          </FormFrame>
        )}
      </div>
    </Disclosure>
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
          <h2>{fieldWord(page.lang, field)}</h2>
          <p lang={version.lang}>
            <Difference page={page} before={was[field] ?? ''} after={is[field] ?? ''} />
          </p>
        </>
      ))}
      {isOtherFile && <p>{t.otherFile(version.fileName ?? '')}</p>}
    </>
  );
}
