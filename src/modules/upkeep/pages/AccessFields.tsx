import { vocabulary } from '#modules/network/rules';
import { Choices } from '#ui/Choices';
import { Field } from '#ui/Field';
import { asked, askedText, choicesOf } from './asked.ts';
import type { FieldsProps } from './SubjectFields.tsx';

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
