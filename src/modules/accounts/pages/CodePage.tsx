import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import type { Errand } from '../arrival.ts';
import type { DemonstrationAccount } from '../demonstration-entry.ts';
import { words } from '../words.ts';
import { ErrandFields } from './ErrandFields.tsx';

export interface CodeProps {
  page: Page;
  form: Form;
  errand: Errand;
  accounts: readonly DemonstrationAccount[];
}

export function CodePage({ page, form, errand, accounts }: CodeProps) {
  const { code: t, demonstration } = words(page.lang);
  const known = accounts.filter(({ code }) => code !== null);
  return (
    <Layout page={page} title={t.title} form={form}>
      <ErrorSummary page={page} form={form} />
      <h1>{t.title}</h1>
      <p class="standfirst">{t.intro}</p>
      {known.length > 0 && (
        <div class="notice">
          <strong>{demonstration.title}</strong>
          <ul>
            {known.map(({ email, code }) => (
              <li>
                {email} <b class="number">{code}</b>
              </li>
            ))}
          </ul>
        </div>
      )}
      <FormFrame page={page} action="/connexion/code">
        <ErrandFields errand={errand} />
        <Field
          page={page}
          form={form}
          name="code"
          label={t.label}
          width="medium"
          autocomplete="one-time-code"
          spellcheck={false}
        />
        <p class="buttons">
          <Button>{t.submit}</Button>
        </p>
      </FormFrame>
      <section>
        <Disclosure summary={t.lost}>
          <p>{t.lostHelp(page.network.phone)}</p>
        </Disclosure>
      </section>
    </Layout>
  );
}
