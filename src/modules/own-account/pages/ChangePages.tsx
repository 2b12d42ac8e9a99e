import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { words } from '../words.ts';
import { AccountFrame, OwnPassword } from './AccountFrame.tsx';

interface Props {
  page: Page;
  form: Form;
}

export const NamePage = ({ page, form }: Props) => {
  const t = words(page.lang).account;
  return (
    <AccountFrame page={page} form={form} title={t.name}>
      <FormFrame page={page}>
        <Field page={page} form={form} name="name" label={t.name} hint={t.nameHint} autocomplete="name" />
        <p>
          <Button>{t.save}</Button>
        </p>
      </FormFrame>
    </AccountFrame>
  );
};

/** With a password to ask for first, where there is one. */
export const EmailPage = ({ page, form, hasPassword }: Props & { hasPassword: boolean }) => {
  const t = words(page.lang).account;
  return (
    <AccountFrame page={page} form={form} title={t.email}>
      <FormFrame page={page}>
        <Field
          page={page}
          form={form}
          name="email"
          label={t.newEmail}
          hint={t.newEmailHint}
          type="email"
          autocomplete="email"
        />
        {hasPassword && <OwnPassword page={page} form={form} />}
        <p>
          <Button>{t.save}</Button>
        </p>
      </FormFrame>
    </AccountFrame>
  );
};
