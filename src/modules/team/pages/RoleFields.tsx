import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Choices } from '#ui/Choices';
import { Field } from '#ui/Field';
import { Select } from '#ui/Select';
import type { Places } from '../places.ts';
import { rolesToGive, spacesToGive } from '../rights.ts';
import { spaceFields } from '../role-form.ts';
import { capital } from '../share-words.ts';
import { words } from '../words.ts';

export interface RoleFieldsProps {
  page: Page;
  form: Form;
  places: Places;
}

/** Which role, and where; an ambassador gives that of animator only, and is not asked. */
export function RoleFields(props: RoleFieldsProps) {
  const { page, form, places } = props;
  const t = words(page.lang).role;
  const roles = rolesToGive(page.viewer);
  if (roles.length === 1)
    return (
      <>
        <input type="hidden" name="role" value="animator" />
        <Spaces {...props} />
      </>
    );
  const choices = roles.map((role) => ({
    value: role,
    label: capital(words(page.lang).roles[role]),
    hint: t.roleHints[role],
  }));
  const epcis = [...places.epcis.values()].map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <Choices page={page} form={form} name="role" label={t.role} choices={choices} single />
      <Spaces {...props} />
      <Choices
        page={page}
        form={form}
        name="epcis"
        label={t.territory}
        hint={t.territoryHint}
        choices={epcis}
        optional
      />
      <Field
        page={page}
        form={form}
        name="communes"
        label={t.communes}
        hint={t.communesHint}
        lines={2}
        optional
      />
    </>
  );
}

function Spaces({ page, form, places }: RoleFieldsProps) {
  // Who gives one role only is asked for a space at once.
  const isAsked = rolesToGive(page.viewer).length === 1;
  const t = words(page.lang).role;
  const options = spacesToGive(page.viewer, places).map(({ id, name, communeName }) => ({
    value: id,
    label: `${communeName} : ${name}`,
  }));
  return (
    <>
      {spaceFields.map((name, index) => (
        <Select
          page={page}
          form={form}
          name={name}
          label={t.spaceNumber(index + 1)}
          {...(index === 0 && !isAsked ? { hint: t.spacesHint } : {})}
          options={options}
          none={t.noSpace}
          optional={!isAsked || index > 0}
        />
      ))}
    </>
  );
}
