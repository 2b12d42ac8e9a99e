import { type ImportSource, readingOptions, rhythms } from '#modules/place-sources/rules';
import { blankForm, type Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { importsPath, sourcePath } from '../paths.ts';
import { words } from '../words.ts';

interface SourcePageProps {
  page: Page;
  source: ImportSource;
  form: Form;
}

/** Where places come from: how often it is read again, and what was explained of it. */
export function SourcePage(props: SourcePageProps) {
  const { page, source, form } = props;
  const t = words(page.lang);
  const crumbs = [{ href: importsPath, label: t.title }, { label: source.name }];
  const title = t.sources.of(source.name);
  return (
    <StaffLayout page={page} title={title} breadcrumb={crumbs} current={importsPath} form={form}>
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{title}</h1>
        {source.kind && <p class="lead">{t.kinds[source.kind]}</p>}
        {source.problem && (
          <Notice kind="failure" title={t.sources.problem}>
            {source.problem}
          </Notice>
        )}
        {source.address && (
          <FormFrame page={page} form={blankForm()} action={`${sourcePath(source.id)}/relire`}>
            <Button kind="secondary">{t.sources.again}</Button>
          </FormFrame>
        )}
        <Settings {...props} />
      </div>
    </StaffLayout>
  );
}

function Settings({ page, source, form }: SourcePageProps) {
  const t = words(page.lang);
  const inForm = { page, form };
  const explained = Object.keys(source.mapping);
  return (
    <FormFrame page={page} form={form}>
      <Field
        {...inForm}
        name="address"
        label={t.sources.address}
        hint={t.start.addressHint}
        type="url"
        maxlength={2000}
        optional
      />
      <Choices
        {...inForm}
        single
        name="rhythm"
        label={t.sources.rhythmLabel}
        hint={t.sources.rhythmHint}
        choices={rhythms.map((value) => ({ value, label: t.sources.rhythmChoices[value] }))}
      />
      <Choices
        {...inForm}
        name="options"
        label={t.start.options}
        choices={readingOptions.map((value) => ({ value, label: t.start.optionWords[value] }))}
      />
      {explained.length > 0 && (
        <Choices
          {...inForm}
          name="forget"
          label={t.sources.columns}
          hint={explained.join(', ')}
          choices={[{ value: 'yes', label: t.sources.forget }]}
        />
      )}
      <Button>{t.sources.save}</Button>
    </FormFrame>
  );
}
