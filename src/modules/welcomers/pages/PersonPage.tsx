import type { Welcomer } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import { spaceCrumbs, spacePath } from '#modules/upkeep/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { words } from '../words.ts';
import { PersonFields } from './PersonFields.tsx';

interface PersonPageProps {
  page: Page;
  space: PlacedSpace;
  person: Welcomer;
  isHolder: boolean;
  /** In how many other spaces she welcomes people. */
  elsewhere: number;
  form: Form;
}

/** One person of a space; what will change elsewhere too is said first. */
export function PersonPage({ page, space, person, isHolder, elsewhere, form }: PersonPageProps) {
  const t = words(page.lang);
  const list = `${spacePath(space.id)}/equipe`;
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
        {isHolder && <p>{t.holder}</p>}
        {elsewhere > 0 && (
          <Notice kind="warning" title={t.elsewhere(elsewhere)}>
            {isHolder ? t.phoneEverywhere : t.everywhere}
          </Notice>
        )}
        <FormFrame page={page} form={form} action={`${list}/${person.id}`}>
          <input type="hidden" name="shown" value={(form.values.shown as string) ?? ''} />
          <PersonFields page={page} form={form} isHolder={isHolder} />
          <p class="buttons">
            <Button>{t.save}</Button>
            <Button kind="quiet" href={page.href(list)}>
              {t.backToPeople}
            </Button>
          </p>
        </FormFrame>
        <FormFrame page={page} action={`${list}/${person.id}/retirer`} class="rule">
          <Button kind="destructive">{t.remove}</Button>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}
