import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import type { Tie } from '#platform/ties';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { EmptyState } from '#ui/EmptyState';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FileField } from '#ui/FileField';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { groupCrumbs } from '../crumbs.ts';
import type { GroupDocument } from '../document-store.ts';
import type { Group } from '../group.ts';
import { groupPath, groupsPath } from '../paths.ts';
import { words } from '../words.ts';
import { DocumentLines } from './DocumentLines.tsx';

export interface DocumentsPageProps {
  page: Page;
  group: Group;
  documents: readonly GroupDocument[];
  form: Form;
  /** One that was to be taken away stays: what holds it. */
  kept?: { title: string; ties: readonly Tie[] } | undefined;
  mayWrite: boolean;
  maySteer: boolean;
}

/** The files that a group shares. */
export function DocumentsPage(props: DocumentsPageProps) {
  const { page, group, documents, form, kept, mayWrite, maySteer } = props;
  const t = words(page.lang);
  return (
    <StaffLayout
      page={page}
      title={t.documents.title}
      breadcrumb={[...groupCrumbs(page.lang, group), { label: t.documents.title }]}
      current={groupsPath}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.documents.title}</h1>
      {kept && (
        <Notice kind="warning" title={t.documents.kept(kept.title)}>
          {t.documents.keptWhy}
          <ul>
            {kept.ties.map(({ what, path }) => (
              <li>
                <a href={page.href(path)}>{what}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {documents.length === 0 && <EmptyState title={t.documents.none} />}
      {maySteer ? (
        <ul class="entries">
          {documents.map((document) => (
            <li class="entry">
              <DocumentLines page={page} slug={group.slug} documents={[document]} />
              <Acts page={page} group={group} document={document} />
            </li>
          ))}
        </ul>
      ) : (
        <DocumentLines page={page} slug={group.slug} documents={documents} />
      )}
      {mayWrite && <Add page={page} group={group} form={form} />}
    </StaffLayout>
  );
}

function Add({ page, group, form }: Pick<DocumentsPageProps, 'page' | 'group' | 'form'>) {
  const t = words(page.lang).documents;
  const inForm = { page, form };
  return (
    <section class="rule">
      <h2>{t.add}</h2>
      <FormFrame page={page} form={form} action={groupPath(group.slug, 'documents')} withFiles>
        <Field {...inForm} name="title" label={t.name} hint={t.nameHint} maxlength={160} width="full" />
        <FileField {...inForm} name="file" label={t.file} hint={t.fileHint} />
        {group.isPublic && (
          <Choices
            {...inForm}
            name="isPublic"
            label={words(page.lang).form.publish}
            choices={[{ value: 'on', label: t.isPublic }]}
          />
        )}
        <Button>{t.submit}</Button>
      </FormFrame>
    </section>
  );
}

function Acts({ page, group, document }: { page: Page; group: Group; document: GroupDocument }) {
  const t = words(page.lang).documents;
  const { id, title, isPublic } = document;
  const path = (act: string) => groupPath(group.slug, 'documents', id, act);
  return (
    <div class="buttons">
      {group.isPublic && (
        <FormFrame page={page} action={path('publier')}>
          <Button kind="quiet" name="act" value={isPublic ? 'withdraw' : 'publish'}>
            {isPublic ? t.withdraw : t.publish} <span class="unseen">{title}</span>
          </Button>
        </FormFrame>
      )}
      <FormFrame page={page} action={path('retirer')}>
        <Button kind="quiet">
          {t.remove} <span class="unseen">{title}</span>
        </Button>
      </FormFrame>
    </div>
  );
}
