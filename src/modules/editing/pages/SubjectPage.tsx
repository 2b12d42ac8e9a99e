import type { Child } from 'hono/jsx';
import type { PlacedSpace } from '#modules/network/rules';
import { spaceCrumbs, spacePath } from '#modules/upkeep/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import type { Lists } from '../lists.ts';
import type { Subject, SubjectSlug } from '../subject.ts';
import { words } from '../words.ts';
import type { FieldsProps } from './asked.ts';
import { IdentityFields, StructureFields } from './IdentityFields.tsx';
import { AccessFields, EquipmentFields, PresentationFields, WelcomeFields } from './PlainFields.tsx';
import { SubjectList } from './ToWrite.tsx';

export interface SubjectPageProps {
  page: Page;
  subject: Subject;
  space: PlacedSpace;
  form: Form;
  mustWait: boolean;
  lists: Lists;
}

const fieldsOf: Record<SubjectSlug, (props: FieldsProps) => Child> = {
  identite: IdentityFields,
  structure: StructureFields,
  accueil: WelcomeFields,
  acces: AccessFields,
  presentation: PresentationFields,
  materiel: EquipmentFields,
};

/** One subject of a space's page, as one form. */
export function SubjectPage({ page, subject, space, form, mustWait, lists }: SubjectPageProps) {
  const t = words(page.lang);
  const { title, lead } = t.subjects[subject.slug];
  const home = spacePath(space.id);
  return (
    <StaffLayout
      page={page}
      title={`${title}, ${space.name}`}
      breadcrumb={spaceCrumbs(page, space, title)}
      current="/extranet/espaces"
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <div class="columns">
          <FormFrame page={page} form={form}>
            {mustWait && <Notice>{t.form.mustWait}</Notice>}
            <input type="hidden" name="base" value={form.values.base as string} />
            <input type="hidden" name="runBy" value={form.values.runBy as string} />
            {fieldsOf[subject.slug]({ page, form, lists, space })}
            <p class="buttons">
              <Button>{mustWait ? t.form.saveAndPropose : t.form.save}</Button>
              <Button kind="quiet" href={page.href(home)}>
                {t.form.cancel}
              </Button>
            </p>
          </FormFrame>
          <aside>
            <h2>{t.parts}</h2>
            <SubjectList page={page} spaceId={space.id} current={subject.slug} />
          </aside>
        </div>
      </div>
    </StaffLayout>
  );
}
