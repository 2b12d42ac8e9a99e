import type { Form } from '#platform/forms/form';
import { rhythms } from '#platform/mail/topic';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { FormFrame } from '#ui/FormFrame';
import { Select } from '#ui/Select';
import { fieldOf } from '../form.ts';
import type { Offered } from '../offered.ts';
import { words } from '../words.ts';

export interface ChoicesFormProps {
  page: Page;
  address: string;
  topics: readonly Offered[];
  form: Form;
}

/** A rhythm for each topic, and one button that stops them all. */
export function ChoicesForm({ page, address, topics, form }: ChoicesFormProps) {
  const t = words(page.lang);
  if (topics.length === 0) return <EmptyState title={t.nothing}>{t.nothingWhy}</EmptyState>;
  const options = rhythms.map((value) => ({ value, label: t.rhythms[value] }));
  return (
    <>
      <p class="standfirst">{t.intro(address)}</p>
      <FormFrame page={page}>
        {topics.map(({ name, label }) => (
          <Select page={page} form={form} name={fieldOf(name)} label={label} options={options} />
        ))}
        <p class="hint">{t.gathered}</p>
        <p class="buttons">
          <Button>{t.save}</Button>
          <Button kind="secondary" name="none" value="none">
            {t.stopAll}
          </Button>
        </p>
        <p class="hint">{t.always}</p>
      </FormFrame>
    </>
  );
}
