import { AccountFrame } from '#modules/own-account';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import { words } from '../words.ts';

interface Props {
  page: Page;
  form: Form;
}

export function ForgottenPage({ page, form }: Props) {
  const t = words(page.lang).forgotten;
  return (
    <Layout page={page} title={t.title} form={form}>
      <ErrorSummary page={page} form={form} />
      <h1>{t.title}</h1>
      <p class="standfirst">{t.intro}</p>
      <FormFrame page={page} action="/mot-de-passe-oublie">
        <Field page={page} form={form} name="email" label={t.email} type="email" autocomplete="email" />
        <p>
          <Button>{t.submit}</Button>
        </p>
      </FormFrame>
    </Layout>
  );
}

/** Where the link of an invitation, or of a forgotten password, leads. */
export function NewPasswordPage({ page, form, token }: Props & { token: string }) {
  const t = words(page.lang).password;
  return (
    <Layout page={page} title={t.title} form={form}>
      <ErrorSummary page={page} form={form} />
      <h1>{t.title}</h1>
      <FormFrame page={page} action="/mot-de-passe">
        <input type="hidden" name="jeton" value={token} />
        <NewPasswordField page={page} form={form} />
        <p>
          <Button>{t.submit}</Button>
        </p>
      </FormFrame>
    </Layout>
  );
}

/** The current one is asked first, where there is one: an open screen is not enough. */
export function ChangePasswordPage({ page, form, hasPassword }: Props & { hasPassword: boolean }) {
  const t = words(page.lang).password;
  return (
    <AccountFrame page={page} form={form} title={hasPassword ? t.changeTitle : t.title}>
      <FormFrame page={page}>
        {hasPassword && (
          <Field
            page={page}
            form={form}
            name="currentPassword"
            label={t.current}
            type="password"
            autocomplete="current-password"
          />
        )}
        <NewPasswordField page={page} form={form} />
        <p>
          <Button>{t.submit}</Button>
        </p>
      </FormFrame>
    </AccountFrame>
  );
}

function NewPasswordField({ page, form }: Props) {
  const t = words(page.lang).password;
  return (
    <Field
      page={page}
      form={form}
      name="password"
      label={t.wanted}
      hint={t.hint}
      type="password"
      autocomplete="new-password"
    />
  );
}
