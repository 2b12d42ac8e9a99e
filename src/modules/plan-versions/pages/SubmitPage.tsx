import { groupCrumbs } from '#modules/groups';
import { type Group, groupsPath } from '#modules/groups/rules';
import { draftPath } from '#modules/plan-desk/rules';
import type { Plan } from '#modules/plans/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { Select } from '#ui/Select';
import { StaffLayout } from '#ui/StaffLayout';
import { words } from '../words.ts';

export interface SubmitPageProps {
  page: Page;
  plan: Plan;
  group: Group;
  committees: readonly Group[];
  form: Form;
}

/** A plan is frozen as it is, for a committee to read. */
export function SubmitPage({ page, plan, group, committees, form }: SubmitPageProps) {
  const t = words(page.lang);
  const inForm = { page, form };
  const [only] = committees;
  return (
    <StaffLayout
      page={page}
      title={t.submit.title}
      breadcrumb={[
        ...groupCrumbs(page.lang, group),
        { href: draftPath(plan.id), label: plan.title },
        { label: t.submit.title },
      ]}
      current={groupsPath}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.submit.title}</h1>
      <p>{t.submit.lead}</p>
      {!only ? (
        <Notice kind="warning">{t.submit.noCommittee}</Notice>
      ) : (
        <FormFrame page={page} form={form}>
          {committees.length === 1 ? (
            <>
              <input type="hidden" name="committee" value={only.id} />
              <p>
                <b>{t.submit.to(only.name)}</b>
              </p>
            </>
          ) : (
            <Select
              {...inForm}
              name="committee"
              label={t.submit.committee}
              none={t.submit.choose}
              width="full"
              options={committees.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <Field
            {...inForm}
            name="note"
            label={t.submit.note}
            hint={t.submit.noteHint}
            lines={3}
            width="full"
            optional
          />
          <p class="buttons">
            <Button>{t.submit.send}</Button>
            <Button kind="quiet" href={page.href(draftPath(plan.id))}>
              {t.submit.back}
            </Button>
          </p>
        </FormFrame>
      )}
    </StaffLayout>
  );
}
