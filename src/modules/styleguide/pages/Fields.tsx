import type { Form } from '#platform/forms/form';
import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FileField } from '#ui/FileField';
import { Select } from '#ui/Select';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import { Part, Sample } from './Sample.tsx';

/** A form in the middle of being mended. It sends nothing: it is a plain question to this page. */
export function Fields({ page }: { page: Page }) {
  const t = speak({ fr, en }, page.lang);
  const form: Form = {
    id: 'sample',
    values: { first: 'Josette', phone: '05 36 49 11 2', service: ['learn'], level: 'beginner' },
    errors: { phone: t.fields.phoneError, reminder: t.fields.reminderError },
    refusal: null,
  };
  return (
    <Part id="champs" title={t.sections.fields}>
      <Sample name="ErrorSummary">
        <ErrorSummary page={page} form={form} title={t.fields.summary} isQuiet />
      </Sample>
      <form class="columns halves" action="#champs">
        <TextFields page={page} form={form} />
        <ChoiceFields page={page} form={form} />
      </form>
    </Part>
  );
}

function TextFields(inForm: { page: Page; form: Form }) {
  const { fields: t } = speak({ fr, en }, inForm.page.lang);
  return (
    <Sample name="Field">
      <Field {...inForm} name="first" label={t.first} autocomplete="off" />
      <div class="as-focused-field">
        <Field {...inForm} name="focused" label={t.focused} hint={t.focusedHint} optional />
      </div>
      <Field {...inForm} name="phone" type="tel" label={t.phone} hint={t.phoneHint} autocomplete="off" />
      <Field {...inForm} name="email" type="email" label={t.email} optional autocomplete="off" />
      <div class="side-by-side">
        <Field {...inForm} name="date" type="date" label={t.date} />
        <Field {...inForm} name="time" type="time" label={t.time} />
        <Field {...inForm} name="seats" type="number" label={t.seats} min={1} max={20} />
      </div>
      <Field {...inForm} name="need" label={t.need} hint={t.needHint} optional lines={3} />
    </Sample>
  );
}

function ChoiceFields(inForm: { page: Page; form: Form }) {
  const { fields: t } = speak({ fr, en }, inForm.page.lang);
  const services = [
    { value: 'learn', label: t.learn, count: 82 },
    { value: 'print', label: t.print, count: 77 },
    { value: 'screen', label: t.screen, count: 9 },
  ];
  const reminders = [
    { value: 'phone', label: t.byPhone },
    { value: 'email', label: t.byEmail },
    { value: 'none', label: t.noNeed },
  ];
  return (
    <Sample name="Choices, Select, FileField">
      <Choices {...inForm} name="service" label={t.services} choices={services} />
      <Choices {...inForm} name="reminder" label={t.reminder} choices={reminders} single />
      <Select
        {...inForm}
        name="level"
        label={t.level}
        none={t.all}
        options={[{ value: 'beginner', label: t.beginner }]}
      />
      <FileField {...inForm} name="photo" label={t.photo} hint={t.photoHint} accept="image/*" optional />
      <Button>{t.save}</Button>
    </Sample>
  );
}
