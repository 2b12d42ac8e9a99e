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
}

/** How somebody is reached and reminded, and what she needs. */
export function ContactFields({ page, form, laptops, withEmail = false }: ContactFieldsProps) {
  const t = words(page.lang);
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
        autocomplete="tel"
        optional
      />
      {withEmail && (
        <Field
          {...inForm}
          name="email"
          type="email"
          label={t.email}
          hint={t.emailHint}
          autocomplete="email"
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
