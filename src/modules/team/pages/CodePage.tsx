import { PersonForm } from '#modules/roles';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Choices } from '#ui/Choices';
import { words } from '../words.ts';

export interface CodePageProps {
  page: Page;
  person: { id: string; name: string };
  form: Form;
}

/** A lost telephone: the coordinator makes sure of who asks, and resets the code. */
export function CodePage({ page, person, form }: CodePageProps) {
  const t = words(page.lang).code;
  return (
    <PersonForm
      {...{ page, form, person }}
      title={t.title(person.name)}
      crumb={t.crumb}
      lead={t.lead}
      submit={t.submit}
      destructive
    >
      <Choices
        page={page}
        form={form}
        name="checked"
        label={t.crumb}
        choices={[{ value: 'yes', label: t.checked }]}
      />
    </PersonForm>
  );
}
