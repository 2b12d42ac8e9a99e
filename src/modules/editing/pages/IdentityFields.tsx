import { Disclosure } from '#ui/Disclosure';
import { Field } from '#ui/Field';
import { Select } from '#ui/Select';
import { words } from '../words.ts';
import { asked, type FieldsProps } from './asked.ts';

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
      <RunnerFields {...props} />
    </>
  );
}

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

/** One of the list, or a new one. */
export function RunnerFields({ page, form, lists }: FieldsProps) {
  const t = words(page.lang).form;
  const options = lists.structures.map(({ id, name }) => ({ value: id, label: name }));
  const isOpen = Boolean(form.values.structureName || form.values.siret);
  return (
    <>
      <Select {...asked(page, form, 'structureId')} options={options} none={t.noStructure} optional />
      <div class="field">
        <Disclosure summary={t.newStructure} isOpen={isOpen}>
          <Field {...asked(page, form, 'structureName')} maxlength={200} optional />
          <Field
            {...asked(page, form, 'structureSiret')}
            name="siret"
            inputmode="numeric"
            width="medium"
            optional
          />
        </Disclosure>
      </div>
    </>
  );
}
