import { vocabulary, wordOf } from '#modules/network/rules';
import { Field } from '#ui/Field';
import type { FieldsProps } from './SubjectFields.tsx';

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
