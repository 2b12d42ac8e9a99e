import type { Welcomer } from '#modules/network';
import { type PlacedSpace, spaceCrumbs } from '#modules/network/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { words } from '../words.ts';
import { PersonFields } from './PersonFields.tsx';

/** One person of a space. */
export function PersonPage({
  page,
  space,
  person,
  form,
}: {
  page: Page;
  space: PlacedSpace;
  person: Welcomer;
  form: Form;
}) {
  const t = words(page.lang);
  const list = `/extranet/espaces/${space.id}/equipe`;
  return (
    <StaffLayout
      page={page}
      title={`${person.name}, ${space.name}`}
      breadcrumb={spaceCrumbs(page, space, person.name)}
      current="/extranet/espaces"
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{person.name}</h1>
        <FormFrame page={page} form={form} action={`${list}/${person.id}`}>
          <PersonFields page={page} form={form} />
          <p class="buttons">
            <Button>{t.people.save}</Button>
            <Button kind="quiet" href={page.href(list)}>
              {t.form.cancel}
            </Button>
          </p>
        </FormFrame>
        <FormFrame page={page} action={`${list}/${person.id}/retirer`} class="rule">
          <Button kind="destructive">{t.people.remove}</Button>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}
