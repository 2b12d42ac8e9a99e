import type { Child } from 'hono/jsx';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { StaffLayout } from '#ui/StaffLayout';
import { accountPath } from '../own.ts';
import { words } from '../words.ts';

interface Props {
  page: Page;
  form: Form;
  title: string;
  children?: Child;
}

/** A page of « Mon compte », one step below it. */
export const AccountFrame = ({ page, form, title, children }: Props) => (
  <StaffLayout
    page={page}
    title={title}
    form={form}
    current={accountPath}
    breadcrumb={[{ href: accountPath, label: words(page.lang).account.title }, { label: title }]}
  >
    <ErrorSummary page={page} form={form} />
    <h1>{title}</h1>
    {children}
  </StaffLayout>
);

/** Asked again before what opens an account changes: an open screen is not enough. */
export const OwnPassword = ({ page, form }: Pick<Props, 'page' | 'form'>) => (
  <Field
    page={page}
    form={form}
    name="currentPassword"
    label={words(page.lang).account.ownPassword}
    type="password"
    autocomplete="current-password"
  />
);
