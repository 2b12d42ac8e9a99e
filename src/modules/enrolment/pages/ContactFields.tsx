import { reminders } from '#modules/registration/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Choices } from '#ui/Choices';
import { Field } from '#ui/Field';
import { words } from '../words.ts';

export interface ContactFieldsProps {
  page: Page;
  form: Form;
  /** How many laptops may still be lent. */
  laptops: number;
  /** The mailbox is asked once: the link that changes the rest was sent to it. */
  withEmail?: boolean;
  /** Who fills it in: she herself, or the team for her. */
  by?: 'self' | 'team';
}

/** How somebody is reached and reminded, and what she needs. */
export function ContactFields({ page, form, laptops, withEmail = false, by = 'self' }: ContactFieldsProps) {
  const all = words(page.lang);
  const t = by === 'team' ? { ...all, ...all.forHer } : all;
  const inForm = { page, form };
  const isLent = form.values.withLaptop !== undefined && form.values.withLaptop !== '';
  return (
    <>
      <Field
        {...inForm}
        name="phone"
        type="tel"
        label={t.phone}
        hint={t.phoneHint}
        autocomplete={by === 'team' ? 'off' : 'tel'}
        optional
      />
      {withEmail && (
        <Field
          {...inForm}
          name="email"
          type="email"
          label={t.email}
          hint={t.emailHint}
          autocomplete={by === 'team' ? 'off' : 'email'}
          maxlength={254}
          optional
        />
      )}
      <Choices
        {...inForm}
        name="remindBy"
        label={t.remind}
        single
        choices={reminders.map((value) => ({ value, label: t.reminders[value] }))}
      />
      <Field
        {...inForm}
        name="need"
        label={t.need}
        hint={
          <>
            {t.needExamples} <b>{t.needHealth}</b>
          </>
        }
        maxlength={200}
        width="full"
        optional
      />
      {(laptops > 0 || isLent) && (
        <Choices
          {...inForm}
          name="withLaptop"
          label={t.computer}
          optional
          choices={[{ value: 'yes', label: t.laptop }]}
        />
      )}
    </>
  );
}
