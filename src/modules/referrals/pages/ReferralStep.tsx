import type { Child } from 'hono/jsx';
import type { PlacedSpace } from '#modules/network/rules';
import { listOf, spacePath } from '#modules/space-page/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import { words } from '../words.ts';

export interface StepProps {
  page: Page;
  space: PlacedSpace;
  form: Form;
}

interface Step extends StepProps {
  number: 1 | 2;
  heading: string;
  action: string;
  /** The fields of the other step, which travel in this form. */
  carried: readonly string[];
  children: Child;
}

/** One step, with what the other one said; no browser is asked to remember any of it. */
export function ReferralStep({ page, space, form, number, heading, action, carried, children }: Step) {
  const t = words(page.lang);
  const list = listOf(page);
  return (
    <Layout
      page={page}
      title={`${t.title}, ${t.step(number)}`}
      form={form}
      breadcrumb={[
        { href: '/', label: t.home },
        ...(list ? [{ href: list.path, label: list.label }] : []),
        { href: spacePath(space.slug), label: space.name },
        { label: t.title },
      ]}
      current={list?.path}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.title}</h1>
      <p class="lead">{t.about(space.name, space.communeName)}</p>
      <p class="meta">{t.kept}</p>
      <section>
        <p class="kicker">{t.step(number)}</p>
        <h2>{heading}</h2>
        <FormFrame page={page} action={action}>
          {carried.map((name) => (
            <Carried form={form} name={name} />
          ))}
          {children}
        </FormFrame>
      </section>
    </Layout>
  );
}

const Carried = ({ form, name }: { form: Form; name: string }) => (
  <>
    {[form.values[name] ?? []].flat().map((value) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
);
