import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Choices } from '#ui/Choices';
import { Field } from '#ui/Field';
import { Select } from '#ui/Select';
import { longestOrganisation, type Member, standings } from '../group.ts';
import { words } from '../words.ts';

interface SeatFieldsProps {
  page: Page;
  form: Form;
  /** Whose deputy she can be. */
  members: readonly Member[];
}

/** For whom somebody sits there, as what, and in whose place. */
export function SeatFields({ page, form, members }: SeatFieldsProps) {
  const t = words(page.lang).members;
  const inForm = { page, form };
  const seated = members.filter(({ deputyOf }) => deputyOf === null);
  return (
    <>
      <Field
        {...inForm}
        name="organisation"
        label={t.organisation}
        hint={t.organisationHint}
        maxlength={longestOrganisation}
        optional
      />
      <Choices
        {...inForm}
        name="standing"
        label={t.standing}
        single
        choices={standings.map((value) => ({ value, label: t.standings[value] })).toReversed()}
      />
      {seated.length > 0 && (
        <Select
          {...inForm}
          name="deputyOf"
          label={t.deputyOf}
          none={t.nobody}
          options={seated.map(({ id, name, organisation }) => ({
            value: id,
            label: organisation ? `${name}, ${organisation}` : name,
          }))}
          optional
        />
      )}
    </>
  );
}
