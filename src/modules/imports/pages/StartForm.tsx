import { sources as kinds } from '#modules/place-formats/rules';
import { readingOptions } from '#modules/place-sources/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { Field } from '#ui/Field';
import { FileField } from '#ui/FileField';
import { FormFrame } from '#ui/FormFrame';
import { Select } from '#ui/Select';
import { importsPath } from '../paths.ts';
import { words } from '../words.ts';

interface StartFormProps {
  page: Page;
  form: Form;
  columns: readonly string[];
}

/** A file, or its address; and how to read it, for whoever knows. */
export function StartForm({ page, form, columns }: StartFormProps) {
  const t = words(page.lang).start;
  const isBack = Object.keys(form.errors).length > 0;
  const inForm = { page, form };
  return (
    <section class="rule">
      <h2>{t.title}</h2>
      <FormFrame page={page} form={form} action={importsPath} withFiles>
        <FileField
          {...inForm}
          name="file"
          label={t.file}
          hint={isBack ? `${t.fileHint} ${t.fileAgain}` : t.fileHint}
          accept=".csv,.json,.txt,.tsv,text/csv,application/json"
        />
        {columns.length > 0 && (
          <Select
            {...inForm}
            name="nameColumn"
            label={t.nameColumn}
            none={t.nameColumnNone}
            options={columns.map((value) => ({ value, label: value }))}
          />
        )}
        <Field
          {...inForm}
          name="address"
          label={t.address}
          hint={t.addressHint}
          type="url"
          maxlength={2000}
          optional
        />
        <Field {...inForm} name="source" label={t.source} hint={t.sourceHint} maxlength={120} optional />
        <Select
          {...inForm}
          name="kind"
          label={t.kind}
          none={t.kindGuess}
          optional
          options={kinds.map((value) => ({ value, label: words(page.lang).kinds[value] }))}
        />
        <Choices
          {...inForm}
          name="options"
          label={t.options}
          choices={readingOptions.map((value) => ({ value, label: t.optionWords[value] }))}
        />
        <p class="buttons">
          <Button>{t.read}</Button>
        </p>
      </FormFrame>
    </section>
  );
}
