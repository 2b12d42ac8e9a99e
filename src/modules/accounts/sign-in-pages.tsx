import type { Form } from '#platform/forms/form';
import type { Ask } from '#platform/http/env';
import { pageOf } from '#platform/http/page-of';
import type { Errand } from './arrival.ts';
import { demonstrationAccounts } from './demonstration-entry.ts';
import { CodePage } from './pages/CodePage.tsx';
import { SignInPage } from './pages/SignInPage.tsx';

export async function signInPage(c: Ask, form: Form, errand: Errand) {
  const page = await pageOf(c);
  const providers = c.var.config.MAILLAGE_OIDC ?? [];
  const accounts = await demonstrationAccounts(c);
  return <SignInPage page={page} form={form} errand={errand} providers={providers} accounts={accounts} />;
}

export async function codePage(c: Ask, form: Form, errand: Errand) {
  const page = await pageOf(c);
  return <CodePage page={page} form={form} errand={errand} accounts={await demonstrationAccounts(c)} />;
}
