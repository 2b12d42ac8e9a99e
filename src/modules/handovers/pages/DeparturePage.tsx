import { capital, type OpenedPerson, PersonForm } from '#modules/roles';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Choices } from '#ui/Choices';
import { type Option, Select } from '#ui/Select';
import type { Charge } from '../charges.ts';
import { words } from '../words.ts';

export interface DeparturePageProps {
  page: Page;
  opened: OpenedPerson;
  form: Form;
  charges: readonly Charge[];
  colleagues: readonly Option[];
}

/** Somebody leaves: what she holds, and who takes it over. */
export function DeparturePage({ page, opened, form, charges, colleagues }: DeparturePageProps) {
  const t = words(page.lang).departure;
  const choices = charges.map(({ key, what }) => ({ value: key, label: capital(what[page.lang]) }));
  return (
    <PersonForm
      {...{ page, form, person: opened.person }}
      title={t.title(opened.person.name)}
      crumb={t.crumb}
      lead={t.lead}
      submit={t.submit}
      destructive
    >
      {charges.length === 0 ? (
        <p>{t.holdsNothing}</p>
      ) : (
        <>
          <Choices page={page} form={form} name="keys" label={t.holds} hint={t.holdsHint} choices={choices} />
          <Select page={page} form={form} name="to" label={t.to} options={colleagues} none={t.nobody} />
        </>
      )}
    </PersonForm>
  );
}
