import { groupsPath } from '#modules/groups/rules';
import { longestName, type Objective } from '#modules/plans/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { WrittenField } from '#ui/WrittenField';
import type { Desk } from '../desk.ts';
import { draftPath, objectivePath } from '../paths.ts';
import { words } from '../words.ts';
import { crumbsTo } from './crumbs.ts';
import { Place } from './Place.tsx';

export interface ObjectivePageProps {
  page: Page;
  desk: Desk;
  /** What is changed; without it, a new one is added. */
  objective?: Objective | undefined;
  form: Form;
}

export function ObjectivePage({ page, desk, objective, form }: ObjectivePageProps) {
  const t = words(page.lang);
  const title = objective ? t.objective.change(objective.title) : t.objective.begin;
  const { plan, content } = desk;
  const inForm = { page, form, lang: plan.lang };
  return (
    <StaffLayout
      page={page}
      title={title}
      breadcrumb={crumbsTo(page, desk, [{ label: title }])}
      current={groupsPath}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      <FormFrame
        page={page}
        form={form}
        action={objective ? objectivePath(plan.id, objective.id) : draftPath(plan.id, 'objectifs', 'nouveau')}
      >
        <input type="hidden" name="base" value={String(form.values.base ?? '')} />
        <Field {...inForm} name="title" label={t.objective.title} maxlength={longestName} width="full" />
        <WrittenField {...inForm} name="text" label={t.objective.text} lines={5} optional />
        <p class="buttons">
          <Button>{t.save}</Button>
          <Button kind="quiet" href={page.href(draftPath(plan.id))}>
            {t.back}
          </Button>
        </p>
      </FormFrame>
      {objective && (
        <Place
          page={page}
          action={objectivePath(plan.id, objective.id, 'place')}
          index={content.objectives.indexOf(objective)}
          count={content.objectives.length}
          remove={t.objective.remove}
          hint={objective.actions.length > 0 ? t.refusals.actions : undefined}
        />
      )}
    </StaffLayout>
  );
}
