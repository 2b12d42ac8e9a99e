import type { Group, Member } from '#modules/groups/rules';
import { type Sitting, whenInWords } from '#modules/sittings/rules';
import type { Form } from '#platform/forms/form';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import { Select } from '#ui/Select';
import { words } from '../words.ts';

export interface SignInPageProps {
  page: Page;
  path: string;
  group: Group;
  sitting: Sitting;
  /** Those who have not signed in yet; nobody of a private group. */
  members: readonly Member[];
  form: Form;
}

/** On a phone, in the room: one picks one's name, or types it. */
export function SignInPage({ page, path, group, sitting, members, form }: SignInPageProps) {
  const t = words(page.lang).sign;
  const inForm = { page, form };
  return (
    <Layout page={page} title={t.title} form={form} isPrivate>
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{t.title}</h1>
        <p>
          <b lang={page.network.lang}>{sitting.title}</b>
          <br />
          <span lang={page.network.lang}>{group.name}</span>
          <br />
          {capitalised(whenInWords(page.lang, sitting, page.network.zone))}
        </p>
        <FormFrame page={page} form={form} action={path}>
          {members.length > 0 && (
            <Select
              {...inForm}
              name="member"
              label={t.member}
              none={t.notListed}
              width="full"
              options={members.map(({ id, name, organisation }) => ({
                value: id,
                label: [name, organisation].filter(Boolean).join(', '),
              }))}
              optional
            />
          )}
          <Field
            {...inForm}
            name="name"
            label={members.length > 0 ? t.name : t.ownName}
            maxlength={140}
            autocomplete="name"
            optional={members.length > 0}
          />
          <Field
            {...inForm}
            name="organisation"
            label={t.organisation}
            maxlength={120}
            lang={page.network.lang}
            optional
          />
          <Button>{t.submit}</Button>
        </FormFrame>
        <p class="meta">{t.kept}</p>
      </div>
    </Layout>
  );
}

export function ClosedPage({ page }: { page: Page }) {
  const t = words(page.lang).sign;
  return (
    <Layout page={page} title={t.closed} isPrivate>
      <h1>{t.closed}</h1>
      <p class="lead">{t.closedWhy}</p>
    </Layout>
  );
}
