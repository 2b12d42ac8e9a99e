import { Field } from '#ui/Field';
import { Select } from '#ui/Select';
import { words } from '../words.ts';
import { asked } from './asked.ts';
import type { FieldsProps } from './SubjectFields.tsx';

/** What a space is called and where it is: asked when it is entered, and when it moves. */
export function PlaceFields({ page, form, lists }: FieldsProps) {
  const t = words(page.lang).form;
  const communes = lists.communes.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <Field {...asked(page, form, 'name')} maxlength={150} />
      <h2>{t.where}</h2>
      <Field {...asked(page, form, 'address')} maxlength={250} autocomplete="off" />
      <Field {...asked(page, form, 'addressExtra')} maxlength={250} optional />
      <Field {...asked(page, form, 'postalCode')} inputmode="numeric" width="year" autocomplete="off" />
      <Select {...asked(page, form, 'communeCode')} options={communes} none={t.chooseCommune} />
      <Field {...asked(page, form, 'latitude')} inputmode="decimal" width="short" optional />
      <Field {...asked(page, form, 'longitude')} inputmode="decimal" width="short" optional />
    </>
  );
}
