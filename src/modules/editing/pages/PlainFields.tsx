import { vocabulary, wordOf } from '#modules/network/rules';
import { Choices } from '#ui/Choices';
import { Field } from '#ui/Field';
import { words } from '../words.ts';
import { asked, askedText, choicesOf, type FieldsProps } from './asked.ts';

/** May one come without an appointment, what for, at what price, and who is welcome. */
export function WelcomeFields({ page, form }: FieldsProps) {
  const { noAnswer } = words(page.lang).form;
  const several = (name: keyof typeof welcomeLists) => (
    <Choices {...asked(page, form, name)} choices={choicesOf(page.lang, welcomeLists[name])} />
  );
  return (
    <>
      <Choices
        {...asked(page, form, 'walkIn')}
        choices={[...choicesOf(page.lang, vocabulary.walkIns), { value: '', label: noAnswer }]}
        single
      />
      {several('services')}
      {several('supportModes')}
      {several('accessModes')}
      {several('fees')}
      <Field {...askedText(page, form, 'priceNote')} lines={3} optional />
      {several('welcomes')}
      {several('publics')}
      {several('specialCare')}
    </>
  );
}

const welcomeLists = {
  services: vocabulary.services,
  supportModes: vocabulary.supportModes,
  accessModes: vocabulary.accessModes,
  fees: vocabulary.fees,
  welcomes: vocabulary.welcomes,
  publics: vocabulary.publics,
  specialCare: vocabulary.specialCare,
};

/** How to come, and what the building allows. */
export const AccessFields = ({ page, form }: FieldsProps) => (
  <>
    <Field {...askedText(page, form, 'gettingThere')} lines={4} optional />
    <Field {...askedText(page, form, 'bus')} lines={3} optional />
    <Field {...askedText(page, form, 'parking')} lines={3} optional />
    <Choices {...asked(page, form, 'access')} choices={choicesOf(page.lang, vocabulary.accesses)} />
    <Field {...askedText(page, form, 'accessNote')} lines={3} optional />
    <Field
      {...asked(page, form, 'accessibilityUrl')}
      type="url"
      inputmode="url"
      spellcheck={false}
      optional
    />
  </>
);

/** What the space says of itself. */
export const PresentationFields = (props: FieldsProps) => {
  const { page, form } = props;
  return (
    <>
      <Field {...askedText(page, form, 'summary')} lines={3} optional />
      <Field {...askedText(page, form, 'description')} lines={10} optional />
      <Choices {...asked(page, form, 'programmes')} choices={choicesOf(page.lang, vocabulary.programmes)} />
      <Trainings {...props} />
      <Field {...asked(page, form, 'otherLabels')} lines={3} optional />
    </>
  );
};

/** Labels of other regions are folded, but those that were chosen. */
function Trainings({ page, form, space }: FieldsProps) {
  const chosen = [form.values.trainings ?? []].flat();
  const isNear = (training: string) =>
    chosen.includes(training) || vocabulary.isTrainingOf(training, space?.communeCode ?? '');
  const far = vocabulary.trainings.filter((training) => !isNear(training));
  return (
    <Choices
      {...asked(page, form, 'trainings')}
      choices={choicesOf(page.lang, vocabulary.trainings.filter(isNear))}
      folded={{ summary: words(page.lang).form.otherRegions, choices: choicesOf(page.lang, far) }}
    />
  );
}

/** What can be used, and how many there are. */
export const EquipmentFields = ({ page, form }: FieldsProps) => (
  <>
    {vocabulary.equipments.map((kind) => (
      <Field
        page={page}
        form={form}
        name={`equipment_${kind}`}
        label={wordOf(page.lang, kind)}
        inputmode="numeric"
        width="year"
        optional
      />
    ))}
  </>
);
