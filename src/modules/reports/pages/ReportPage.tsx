import type { PlacedSpace } from '#modules/network/rules';
import { listOf, spacePath } from '#modules/space-page/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import { subjects, trapField } from '../report.ts';
import { words } from '../words.ts';

/** What is wrong on a space's page, said by anyone. */
export function ReportPage({ page, space, form }: { page: Page; space: PlacedSpace; form: Form }) {
  const t = words(page.lang);
  const inForm = { page, form };
  const list = listOf(page);
  return (
    <Layout
      page={page}
      title={t.title}
      form={form}
      breadcrumb={[
        { href: '/', label: t.home },
        ...(list ? [{ href: list.path, label: list.label }] : []),
        { href: spacePath(space.slug), label: space.name },
        { label: t.title },
      ]}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.title}</h1>
      <p class="lead">{t.about(space.name, space.communeName)}</p>
      <p>{t.lead}</p>
      <FormFrame page={page} form={form}>
        <Choices
          {...inForm}
          name="subjects"
          label={t.subject}
          choices={subjects.map((value) => ({ value, label: t.subjects[value] }))}
        />
        <Field {...inForm} name="message" label={t.message} hint={t.messageHint} lines={5} maxlength={2000} />
        <Field
          {...inForm}
          name="contact"
          label={t.contact}
          hint={t.contactHint}
          autocomplete="email"
          maxlength={254}
          optional
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
