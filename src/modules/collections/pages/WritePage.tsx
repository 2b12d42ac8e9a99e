import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { Select } from '#ui/Select';
import { StaffLayout } from '#ui/StaffLayout';
import { type Collection, longestTitle } from '../collection.ts';
import { deskPath, listPath } from '../paths.ts';
import { words } from '../words.ts';

export interface WritePageProps {
  page: Page;
  form: Form;
  /** What is changed; without it, a new one is begun. */
  collection: Collection | undefined;
  /** What somebody else saved while this form was open. */
  theirs: Collection | undefined;
  spaces: readonly { id: string; name: string; communeName: string }[];
  mayBeNetworks: boolean;
}

/** The words of a collection; what stands in it is on its own page. */
export function WritePage(props: WritePageProps) {
  const { page, form, collection, theirs } = props;
  const t = words(page.lang);
  const title = collection ? t.desk.change : t.desk.begin;
  const crumbs = [
    { href: listPath, label: t.title },
    ...(collection ? [{ href: deskPath(collection.id), label: collection.title }] : []),
    { label: title },
  ];
  const lang = form.values.lang === 'en' ? 'en' : 'fr';
  const inForm = { page, form };
  return (
    <StaffLayout page={page} title={title} breadcrumb={crumbs} current={listPath} form={form}>
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      {theirs && <Theirs page={page} theirs={theirs} />}
      <FormFrame page={page} form={form}>
        {collection && <input type="hidden" name="seen" value={String(form.values.seen ?? '')} />}
        <Field
          {...inForm}
          name="title"
          label={t.form.title}
          hint={t.form.titleHint}
          maxlength={longestTitle}
          width="full"
          lang={lang}
        />
        <Field
          {...inForm}
          name="summary"
          label={t.form.summary}
          hint={t.form.summaryHint}
          lines={3}
          width="full"
          lang={lang}
        />
        <Owner {...props} />
        <Select
          {...inForm}
          name="lang"
          label={t.form.lang}
          width="medium"
          options={(['fr', 'en'] as const).map((value) => ({ value, label: t.form.languages[value] }))}
        />
        <p class="buttons">
          <Button>{t.form.save}</Button>
          <Button kind="quiet" href={page.href(collection ? deskPath(collection.id) : listPath)}>
            {t.form.cancel}
          </Button>
        </p>
      </FormFrame>
    </StaffLayout>
  );
}

/** Who makes it: asked once, when it begins, of whoever has a choice. */
function Owner({ page, form, collection, spaces, mayBeNetworks }: WritePageProps) {
  const t = words(page.lang);
  const options = [
    ...(mayBeNetworks ? [{ value: 'network', label: t.desk.network }] : []),
    ...spaces.map(({ id, name, communeName }) => ({ value: id, label: `${communeName}, ${name}` })),
  ];
  const [only] = options;
  if (collection || (only && options.length === 1)) {
    const value = collection ? form.values.owner : only?.value;
    return <input type="hidden" name="owner" value={String(value ?? '')} />;
  }
  return (
    <Select
      {...{ page, form, options }}
      name="owner"
      label={t.form.owner}
      none={t.form.choose}
      width="full"
    />
  );
}

function Theirs({ page, theirs }: { page: Page; theirs: Collection }) {
  const t = words(page.lang).form;
  return (
    <Notice kind="info" title={t.theirs}>
      <p>
        <b>{theirs.title}</b>
        <br />
        {theirs.summary}
      </p>
      <p>{t.theirsNote}</p>
    </Notice>
  );
}
