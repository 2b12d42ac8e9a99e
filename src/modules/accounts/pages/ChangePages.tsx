import type { Child } from 'hono/jsx';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { words } from '../words.ts';
import { NewPasswordField } from './PasswordPages.tsx';

interface Props {
  page: Page;
  form: Form;
  /** Whether there is a password to ask for before something changes. */
  hasPassword: boolean;
}

export const NamePage = ({ page, form }: Omit<Props, 'hasPassword'>) => {
  const t = words(page.lang).account;
  return (
    <ChangePage page={page} form={form} title={t.name} submit={t.save}>
      <Field page={page} form={form} name="name" label={t.name} hint={t.nameHint} autocomplete="name" />
    </ChangePage>
  );
};

export const EmailPage = ({ page, form, hasPassword }: Props) => {
  const t = words(page.lang).account;
  return (
    <ChangePage page={page} form={form} title={t.email} submit={t.save}>
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
    </ChangePage>
  );
};

export const PasswordPage = ({ page, form, hasPassword }: Props) => {
  const t = words(page.lang).password;
  return (
    <ChangePage page={page} form={form} title={hasPassword ? t.changeTitle : t.title} submit={t.submit}>
      {hasPassword && <OwnPassword page={page} form={form} label={t.current} />}
      <NewPasswordField page={page} form={form} />
    </ChangePage>
  );
};

/** Asked again before what opens an account changes: an open screen is not enough. */
export const OwnPassword = ({ page, form, label }: Omit<Props, 'hasPassword'> & { label?: string }) => (
  <Field
    page={page}
    form={form}
    name="currentPassword"
    label={label ?? words(page.lang).account.ownPassword}
    type="password"
    autocomplete="current-password"
  />
);

interface FrameProps extends Omit<Props, 'hasPassword'> {
  title: string;
  submit: string;
  children?: Child;
}

function ChangePage({ page, form, title, submit, children }: FrameProps) {
  const t = words(page.lang).account;
  return (
    <StaffLayout
      page={page}
      title={title}
      form={form}
      current="/extranet/compte"
      breadcrumb={[{ href: '/extranet/compte', label: t.title }, { label: title }]}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      <FormFrame page={page}>
        {children}
        <p>
          <Button>{submit}</Button>
        </p>
      </FormFrame>
    </StaffLayout>
  );
}
