import type { Child } from 'hono/jsx';
import { codePath, ErrandFields } from '#modules/accounts';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import type { Errand } from '#platform/page-parts';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import { Phones } from '#ui/Phones';
import { words } from '../words.ts';

export interface CodeProps {
  page: Page;
  form: Form;
  errand: Errand;
  parts: Child[];
}

export function CodePage({ page, form, errand, parts }: CodeProps) {
  const t = words(page.lang).code;
  return (
    <Layout page={page} title={t.title} form={form}>
      <ErrorSummary page={page} form={form} />
      <h1>{t.title}</h1>
      <p class="standfirst">{t.intro}</p>
      {parts}
      <FormFrame page={page} action={codePath}>
        <ErrandFields errand={errand} />
        <Field
          page={page}
          form={form}
          name="code"
          label={t.label}
          width="medium"
          autocomplete="one-time-code"
          autofocus
          spellcheck={false}
        />
        <p class="buttons">
          <Button>{t.submit}</Button>
        </p>
      </FormFrame>
      <section>
        <Disclosure summary={t.lost}>
          <p>
            <Phones>{t.lostHelp(page.network.phone)}</Phones>
          </p>
        </Disclosure>
      </section>
    </Layout>
  );
}
