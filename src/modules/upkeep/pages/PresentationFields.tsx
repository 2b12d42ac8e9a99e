import { vocabulary } from '#modules/network/rules';
import { Choices } from '#ui/Choices';
import { Field } from '#ui/Field';
import { asked, askedText, choicesOf } from './asked.ts';
import type { FieldsProps } from './SubjectFields.tsx';

/** What the space says of itself. */
export const PresentationFields = ({ page, form }: FieldsProps) => (
  <>
    <Field {...askedText(page, form, 'summary')} lines={3} optional />
    <Field {...askedText(page, form, 'description')} lines={10} optional />
    <Choices {...asked(page, form, 'programmes')} choices={choicesOf(page.lang, vocabulary.programmes)} />
    <Choices {...asked(page, form, 'trainings')} choices={choicesOf(page.lang, vocabulary.trainings)} />
    <Field {...asked(page, form, 'otherLabels')} lines={3} optional />
  </>
);
