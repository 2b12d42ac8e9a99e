import { Disclosure } from '#ui/Disclosure';
import { Field } from '#ui/Field';
import { Select } from '#ui/Select';
import { words } from '../words.ts';
import { asked } from './asked.ts';
import { PlaceFields } from './PlaceFields.tsx';
import type { FieldsProps } from './SubjectFields.tsx';

/** Name, place, contacts, and who runs the space. */
export function IdentityFields(props: FieldsProps) {
  const { page, form } = props;
  const t = words(page.lang).form;
  return (
    <>
      <PlaceFields {...props} />
      <h2>{t.reach}</h2>
      <Field {...asked(page, form, 'phone')} type="tel" optional autocomplete="off" />
      <Field {...asked(page, form, 'email')} type="email" optional autocomplete="off" spellcheck={false} />
      <Field {...asked(page, form, 'website')} type="url" optional inputmode="url" spellcheck={false} />
      <Field {...asked(page, form, 'bookingUrl')} type="url" optional inputmode="url" spellcheck={false} />
      <h2>{t.structure}</h2>
      <StructureFields {...props} />
    </>
  );
}

/** One of the list, or a new one. */
export function StructureFields({ page, form, lists }: FieldsProps) {
  const t = words(page.lang).form;
  const options = lists.structures.map(({ id, name }) => ({ value: id, label: name }));
  const isOpen = Boolean(form.values.structureName || form.values.siret);
  return (
    <>
      <Select {...asked(page, form, 'structureId')} options={options} none={t.noStructure} optional />
      <div class="field">
        <Disclosure summary={t.newStructure} isOpen={isOpen}>
          <Field page={page} form={form} name="structureName" label={t.structureName} optional />
          <Field
            page={page}
            form={form}
            name="siret"
            label={t.siret}
            hint={t.siretHint}
            inputmode="numeric"
            width="medium"
            optional
          />
        </Disclosure>
      </div>
    </>
  );
}
