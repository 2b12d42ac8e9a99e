import { courseParts, type Kind, kinds, type Resource, resourceWords } from '#modules/resources/rules';
import { SendingField } from '#modules/sendings';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Select } from '#ui/Select';
import { StaffLayout } from '#ui/StaffLayout';
import { WrittenField } from '#ui/WrittenField';
import type { Values } from '../form.ts';
import { deskPath, listPath } from '../paths.ts';
import { words } from '../words.ts';
import { CrossedNotice } from './CrossedNotice.tsx';
import { SortingFields } from './SortingFields.tsx';

/** What another person saved while this form was open. */
export interface Crossed {
  by: readonly string[];
  /** The name of the file that she put in the place of the first one. */
  otherFile: string | null;
  began: Values;
  theirs: Values;
  typed: Values;
  conflicts: readonly string[];
}

export interface WritePageProps {
  page: Page;
  form: Form;
  /** A file that was sent already, which no browser sends twice. */
  kept: { name: string; token: string } | undefined;
  /** What is changed; without it, a new one is written. */
  resource: Resource | undefined;
  crossed: Crossed | undefined;
  spaces: readonly { id: string; name: string; communeName: string }[];
  mayBeNetworks: boolean;
}

/** One resource, in the order in which one thinks of it: what it is, what it says, how it is found, who wrote it. */
export function WritePage(props: WritePageProps) {
  const { page, form, resource, crossed } = props;
  const t = words(page.lang);
  const kind = kindOf(form);
  const title = resource ? t.changeTitle : t.newTitles[kind];
  const crumbs = [
    { href: listPath, label: t.title },
    ...(resource ? [{ href: deskPath(resource.id), label: resource.title }] : []),
    { label: title },
  ];
  return (
    <StaffLayout page={page} title={title} breadcrumb={crumbs} current={listPath} form={form}>
      {!crossed && <ErrorSummary page={page} form={form} />}
      <h1>{title}</h1>
      {crossed && <CrossedNotice page={page} crossed={crossed} />}
      <FormFrame page={page} form={form} withFiles={kind === 'file'}>
        <input type="hidden" name="kind" value={kind} />
        {resource && <input type="hidden" name="seen" value={String(form.values.seen ?? '')} />}
        <Names {...props} />
        <Said {...props} />
        <SortingFields page={page} form={form} />
        <Making {...props} />
        <Acts {...props} />
      </FormFrame>
    </StaffLayout>
  );
}

const kindOf = ({ values }: Form): Kind => kinds.find((kind) => kind === values.kind) ?? 'text';
const langOf = ({ values }: Form) => (values.lang === 'en' ? 'en' : 'fr');

function Names({ page, form, kept }: WritePageProps) {
  const t = words(page.lang).form;
  const inForm = { page, form, lang: langOf(form) };
  const kind = kindOf(form);
  return (
    <section>
      <Field {...inForm} name="title" label={t.title} maxlength={120} width="full" />
      <Field {...inForm} name="summary" label={t.summary} hint={t.summaryHint} lines={2} width="full" />
      {kind === 'link' && (
        <Field page={page} form={form} name="address" type="url" label={t.address} width="full" />
      )}
      {kind === 'file' && (
        <SendingField
          page={page}
          form={form}
          name="file"
          label={t.file}
          hint={kept ? t.fileKept(kept.name) : t.fileHint}
        />
      )}
      {kept && <input type="hidden" name="_kept" value={kept.token} />}
    </section>
  );
}

function Said({ page, form }: WritePageProps) {
  const t = words(page.lang).form;
  const inForm = { page, form, lang: langOf(form) };
  const kind = kindOf(form);
  if (kind !== 'course')
    return (
      <WrittenField
        {...inForm}
        name="body"
        label={t.bodies[kind]}
        hint={t.bodyHint}
        lines={kind === 'text' ? 18 : 5}
        width="full"
        optional={kind !== 'text'}
      />
    );
  return (
    <section>
      <h2>{t.parts}</h2>
      {courseParts.map((part) => (
        <WrittenField
          {...inForm}
          name={part}
          label={resourceWords(page.lang).parts[part]}
          lines={linesOf[part]}
          width="full"
          hint={part === 'objectives' ? t.bodyHint : undefined}
        />
      ))}
      <WrittenField
        {...inForm}
        name="body"
        label={t.bodies.course}
        hint={t.around}
        lines={3}
        width="full"
        optional
      />
    </section>
  );
}

/** What is longest has the most room. */
const linesOf = {
  objectives: 6,
  trainer: 18,
  learner: 12,
  exercises: 14,
  answers: 10,
  obstacles: 8,
  toPrint: 5,
};

function Making({ page, form, resource, spaces, mayBeNetworks }: WritePageProps) {
  const t = words(page.lang).form;
  const inForm = { page, form };
  const { licences } = resourceWords(page.lang);
  const options = [
    ...(mayBeNetworks ? [{ value: 'network', label: t.network }] : []),
    ...spaces.map(({ id, name, communeName }) => ({ value: id, label: `${communeName}, ${name}` })),
  ];
  return (
    <section>
      <h2>{t.making}</h2>
      <Field {...inForm} name="authors" label={t.authors} hint={t.authorsHint} lines={2} optional />
      <Select
        {...inForm}
        name="licence"
        label={t.licence}
        width="full"
        options={Object.entries(licences).map(([value, label]) => ({ value, label }))}
      />
      {resource || options.length === 1 ? (
        <input type="hidden" name="owner" value={String(resource ? form.values.owner : options[0]?.value)} />
      ) : (
        <Select {...inForm} name="owner" label={t.owner} none={t.choose} width="full" options={options} />
      )}
      <Select
        {...inForm}
        name="lang"
        label={t.lang}
        width="medium"
        options={(['fr', 'en'] as const).map((value) => ({ value, label: t.languages[value] }))}
      />
    </section>
  );
}

function Acts({ page, form, resource }: WritePageProps) {
  const t = words(page.lang).form;
  if (!resource)
    return (
      <p class="buttons">
        <Button name="act" value="publish">
          {t.publish}
        </Button>
        <Button kind="secondary" name="act" value="draft">
          {t.draft}
        </Button>
      </p>
    );
  return (
    <>
      <Field
        page={page}
        form={form}
        name="why"
        label={t.why}
        hint={t.whyHint}
        maxlength={300}
        width="full"
        optional
      />
      <p class="buttons">
        <Button name="act" value="save">
          {t.save}
        </Button>
        <Button kind="quiet" href={page.href(deskPath(resource.id))}>
          {t.cancel}
        </Button>
      </p>
    </>
  );
}
