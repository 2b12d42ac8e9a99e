import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import { trapField } from '../form.ts';
import { letterPath } from '../paths.ts';
import { rhythms } from '../reader.ts';
import { words } from '../words.ts';

/** Somebody asks for the letter: her mailbox, her commune if she wants, and how often. */
export function WishPage({ page, form }: { page: Page; form: Form }) {
  const t = words(page.lang);
  const inForm = { page, form };
  return (
    <Layout
      page={page}
      title={t.title}
      description={t.lead}
      form={form}
      breadcrumb={[{ href: '/', label: t.home }, { href: '/actualites', label: t.news }, { label: t.title }]}
      current="/actualites"
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame page={page} form={form} action={letterPath}>
        <Field
          {...inForm}
          name="email"
          type="email"
          label={t.email}
          hint={t.emailHint}
          autocomplete="email"
          maxlength={254}
        />
        <Field
          {...inForm}
          name="place"
          label={t.place}
          hint={t.placeHint}
          autocomplete="postal-code"
          maxlength={100}
          optional
        />
        <Choices
          {...inForm}
          name="rhythm"
          label={t.rhythm}
          single
          choices={rhythms.map((value) => ({ value, label: t.rhythms[value] }))}
        />
        <p class="unseen" aria-hidden="true">
          <label for="trap">{t.trap}</label>
          <input id="trap" name={trapField} tabindex={-1} autocomplete="off" />
        </p>
        <Button>{t.send}</Button>
      </FormFrame>
    </Layout>
  );
}
