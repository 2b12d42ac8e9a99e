import { capital, type HeldShare, type OpenedPerson, PersonForm, shareInWords } from '#modules/roles';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Field } from '#ui/Field';
import { type Option, Select } from '#ui/Select';
import { words } from '../words.ts';

export interface ReplacementPageProps {
  page: Page;
  opened: OpenedPerson;
  /** What will be lent. */
  shares: readonly HeldShare[];
  form: Form;
  colleagues: readonly Option[];
}

/** Somebody is away: who stands in, and when. */
export function ReplacementPage({ page, opened, shares, form, colleagues }: ReplacementPageProps) {
  const t = words(page.lang).replacement;
  return (
    <PersonForm
      {...{ page, form, person: opened.person }}
      title={t.title(opened.person.name)}
      crumb={t.crumb}
      lead={t.lead}
      submit={t.submit}
    >
      <h2>{t.what}</h2>
      <ul class="field">
        {shares.map((share) => (
          <li>{capital(shareInWords(page.lang, share, opened.places))}</li>
        ))}
      </ul>
      <Select page={page} form={form} name="who" label={t.who} options={colleagues} none={t.choose} />
      <Field page={page} form={form} name="from" label={t.from} type="date" />
      <Field page={page} form={form} name="until" label={t.until} type="date" />
    </PersonForm>
  );
}
