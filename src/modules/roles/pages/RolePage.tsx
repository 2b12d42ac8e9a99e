import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Field } from '#ui/Field';
import type { OpenedPerson } from '../open-person.ts';
import { roleIn } from '../role-form.ts';
import { words } from '../words.ts';
import { PersonForm } from './PersonForm.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { RoleFields } from './RoleFields.tsx';

/** One more role for somebody, for good or for some time: which one, then where and when. */
export function RolePage({ page, opened, form }: { page: Page; opened: OpenedPerson; form: Form }) {
  const t = words(page.lang).give;
  const role = roleIn(form);
  const frame = { page, form, person: opened.person, title: t.title(opened.person.name), crumb: t.crumb };
  if (role === null) return <PersonForm {...frame} before={<RoleChoice page={page} />} />;
  return (
    <PersonForm {...frame} submit={t.submit}>
      <RoleFields page={page} form={form} places={opened.places} role={role} />
      <Field page={page} form={form} name="from" label={t.from} hint={t.fromHint} type="date" optional />
      <Field page={page} form={form} name="until" label={t.until} hint={t.untilHint} type="date" optional />
    </PersonForm>
  );
}
