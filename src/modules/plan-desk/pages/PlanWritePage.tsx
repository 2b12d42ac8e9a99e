import { groupCrumbs } from '#modules/groups';
import { type Group, groupPath, groupsPath } from '#modules/groups/rules';
import { firstYear, lastYear, longestTitle, type Plan } from '#modules/plans/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Select } from '#ui/Select';
import { StaffLayout } from '#ui/StaffLayout';
import { WrittenField } from '#ui/WrittenField';
import { funderSlots, scenarioSlots } from '../form.ts';
import { draftPath } from '../paths.ts';
import { words } from '../words.ts';
import { crumbsTo } from './crumbs.ts';

export interface PlanWritePageProps {
  page: Page;
  group: Group;
  /** What is changed; without it, a new one is begun. */
  plan?: Plan;
  form: Form;
}

/** What a plan says before its objectives. */
export function PlanWritePage({ page, group, plan, form }: PlanWritePageProps) {
  const t = words(page.lang);
  const title = plan ? t.plan.change : t.plan.begin;
  const lang = form.values.lang === 'en' ? 'en' : 'fr';
  const inForm = { page, form };
  const above = [...groupCrumbs(page.lang, group)];
  const crumbs = plan ? crumbsTo(page, { group, plan }, [{ label: title }]) : [...above, { label: title }];
  return (
    <StaffLayout page={page} title={title} breadcrumb={crumbs} current={groupsPath} form={form}>
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      <FormFrame page={page} form={form}>
        <input type="hidden" name="base" value={String(form.values.base ?? '')} />
        <Field
          {...inForm}
          name="title"
          label={t.plan.title}
          hint={t.plan.titleHint}
          maxlength={longestTitle}
          width="full"
          lang={lang}
        />
        <WrittenField
          {...inForm}
          name="summary"
          label={t.plan.summary}
          hint={t.plan.summaryHint}
          lines={8}
          lang={lang}
          optional
        />
        <Years {...inForm} />
        <Slots {...inForm} />
        <Select
          {...inForm}
          name="lang"
          label={t.plan.lang}
          width="medium"
          options={(['fr', 'en'] as const).map((value) => ({ value, label: t.plan.languages[value] }))}
        />
        <p class="buttons">
          <Button>{t.save}</Button>
          <Button kind="quiet" href={page.href(plan ? draftPath(plan.id) : groupPath(group.slug))}>
            {t.back}
          </Button>
        </p>
      </FormFrame>
    </StaffLayout>
  );
}

function Years(inForm: { page: Page; form: Form }) {
  const t = words(inForm.page.lang).plan;
  const year = { type: 'number', inputmode: 'numeric', min: firstYear, max: lastYear } as const;
  return (
    <fieldset class="field">
      <legend>{t.years}</legend>
      <div class="filter-row">
        <Field {...inForm} {...year} name="fromYear" label={t.fromYear} />
        <Field {...inForm} {...year} name="toYear" label={t.toYear} />
      </div>
    </fieldset>
  );
}

const shownFunders = 4;

function Slots(inForm: { page: Page; form: Form }) {
  const { form } = inForm;
  const t = words(inForm.page.lang).plan;
  const isFilled = (slot: string) => String(form.values[slot] ?? '') !== '';
  const shown = Math.max(shownFunders, funderSlots.findLastIndex(isFilled) + 2);
  const funder = (slot: string) => (
    <Field
      {...inForm}
      name={slot}
      label={t.funder(Number(slot.replace('funder', '')))}
      width="full"
      maxlength={120}
      optional
    />
  );
  return (
    <>
      <fieldset class="field">
        <legend>{t.scenarios}</legend>
        <p class="hint">{t.scenariosHint}</p>
        {scenarioSlots.map((slot, index) => (
          <Field {...inForm} name={slot} label={t.scenario(index + 1)} maxlength={60} optional={index > 0} />
        ))}
      </fieldset>
      <fieldset class="field">
        <legend>{t.funders}</legend>
        <p class="hint">{t.fundersHint}</p>
        {funderSlots.slice(0, shown).map(funder)}
        {shown < funderSlots.length && (
          <Disclosure summary={t.moreFunders}>{funderSlots.slice(shown).map(funder)}</Disclosure>
        )}
      </fieldset>
    </>
  );
}
