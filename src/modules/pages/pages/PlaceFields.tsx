import type { Form } from '#platform/forms/form';
import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Choices } from '#ui/Choices';
import { Field } from '#ui/Field';
import { places } from '../editable-page.ts';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';

/** Where a page is found, and in which order. */
export const PlaceFields = ({ page, form }: { page: Page; form: Form }) => {
  const t = speak({ fr, en }, page.lang);
  const choices = places.map((value) => ({ value, label: t.places[value] }));
  return (
    <>
      <Choices page={page} form={form} name="place" label={t.placeField} choices={choices} single />
      <Field
        page={page}
        form={form}
        name="position"
        label={t.positionField}
        hint={t.positionHint}
        width="year"
        inputmode="numeric"
      />
    </>
  );
};
