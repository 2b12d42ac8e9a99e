import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Choices } from '#ui/Choices';
import { Field } from '#ui/Field';
import { Select } from '#ui/Select';
import type { Places } from '../places.ts';
import { rolesToGive, spacesToGive } from '../rights.ts';
import { spaceFields } from '../role-form.ts';
import type { TeamRole } from '../share.ts';
import { words } from '../words.ts';
import { withRole } from './RoleChoice.tsx';

export interface RoleFieldsProps {
  page: Page;
  form: Form;
  places: Places;
  role: TeamRole;
}

/** Where a role that was chosen holds: what this one needs, and no more. */
export function RoleFields(props: RoleFieldsProps) {
  const { role } = props;
  return (
    <>
      <input type="hidden" name="role" value={role} />
      <Chosen {...props} />
      {role === 'animator' && <Spaces {...props} />}
      {role === 'ambassador' && <Territory {...props} />}
    </>
  );
}

/** Who gives one role only was not asked, and has nothing to choose again. */
function Chosen({ page, role }: RoleFieldsProps) {
  const t = words(page.lang);
  if (rolesToGive(page.viewer).length === 1) return null;
  return (
    <p class="field">
      <b>{t.choice.chosen(t.roles[role])}</b> {t.choice.hints[role]}
      <br />
      <a href={withRole(page, null)}>{t.choice.change}</a>
    </p>
  );
}

function Spaces({ page, form, places }: RoleFieldsProps) {
  const t = words(page.lang).places;
  const options = spacesToGive(page.viewer, places).map(({ id, name, communeName }) => ({
    value: id,
    label: t.spaceAt(communeName, name),
  }));
  return (
    <>
      {spaceFields.map((name, index) => (
        <Select
          page={page}
          form={form}
          name={name}
          label={t.spaceNumber(index + 1)}
          {...(index === 0 ? { hint: t.spacesHint } : {})}
          options={options}
          none={index === 0 ? t.choose : t.noSpace}
          optional={index > 0}
        />
      ))}
    </>
  );
}

function Territory({ page, form, places }: RoleFieldsProps) {
  const t = words(page.lang).places;
  const epcis = [...places.epcis.values()].map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <Choices
        page={page}
        form={form}
        name="epcis"
        label={t.territory}
        hint={t.territoryHint}
        choices={epcis}
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
