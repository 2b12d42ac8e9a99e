import { vocabulary } from '#modules/network/rules';
import { spacePath } from '#modules/upkeep/rules';
import { Disclosure } from '#ui/Disclosure';
import { Field } from '#ui/Field';
import { Notice } from '#ui/Notice';
import { Select } from '#ui/Select';
import { words } from '../words.ts';
import { asked, choicesOf, type FieldsProps } from './asked.ts';

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

/** Who runs the space; whoever else is run by it is named before anything changes. */
export function StructureFields(props: FieldsProps) {
  const { page, form } = props;
  const types = choicesOf(page.lang, vocabulary.structureTypologies);
  return (
    <>
      <Concerned {...props} />
      <Field {...asked(page, form, 'structureName')} maxlength={200} autocomplete="off" />
      <Select
        {...asked(page, form, 'structureTypology')}
        options={types}
        none={words(page.lang).form.noAnswer}
        optional
      />
      <Field {...asked(page, form, 'structureSiret')} inputmode="numeric" width="medium" optional />
      <Field {...asked(page, form, 'structurePhone')} type="tel" optional autocomplete="off" />
      <Field
        {...asked(page, form, 'structureEmail')}
        type="email"
        optional
        autocomplete="off"
        spellcheck={false}
      />
      <Field
        {...asked(page, form, 'structureWebsite')}
        type="url"
        optional
        inputmode="url"
        spellcheck={false}
      />
    </>
  );
}

function Concerned({ page, lists, space }: FieldsProps) {
  const t = words(page.lang).runner;
  const { siblings } = lists;
  if (!space) return null;
  const other = <a href={page.href(`${spacePath(space.id)}/identite#f-structureId`)}>{t.another}</a>;
  if (space.structureId === null)
    return (
      <Notice>
        {t.none} {other}
      </Notice>
    );
  return (
    <>
      {siblings.length > 0 && (
        <Notice kind="warning" title={t.siblings(siblings.length)}>
          {t.forAll(siblings.map(({ name }) => name))}
        </Notice>
      )}
      <p class="field">{other}</p>
    </>
  );
}
