import { vocabulary } from '#modules/network/rules';
import { Choices } from '#ui/Choices';
import { Field } from '#ui/Field';
import { words } from '../words.ts';
import { asked, askedText, choicesOf } from './asked.ts';
import type { FieldsProps } from './SubjectFields.tsx';

/** May one come without an appointment, what for, at what price, and who is welcome. */
export function WelcomeFields({ page, form }: FieldsProps) {
  const { noAnswer } = words(page.lang).form;
  const several = (name: keyof typeof lists) => (
    <Choices {...asked(page, form, name)} choices={choicesOf(page.lang, lists[name])} />
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

const lists = {
  services: vocabulary.services,
  supportModes: vocabulary.supportModes,
  accessModes: vocabulary.accessModes,
  fees: vocabulary.fees,
  welcomes: vocabulary.welcomes,
  publics: vocabulary.publics,
  specialCare: vocabulary.specialCare,
};
