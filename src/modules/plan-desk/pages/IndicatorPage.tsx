import { groupsPath } from '#modules/groups/rules';
import { longestName, type PlanIndicator } from '#modules/plans/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { type Option, Select } from '#ui/Select';
import { StaffLayout } from '#ui/StaffLayout';
import type { Desk, Placed } from '../desk.ts';
import { measuredSlot, targetSlot } from '../form.ts';
import { actionPath, indicatorPath } from '../paths.ts';
import { words } from '../words.ts';
import { crumbsTo } from './crumbs.ts';

export interface IndicatorPageProps {
  page: Page;
  desk: Desk;
  placed: Placed;
  /** What is changed; without it, a new one is added. */
  indicator?: PlanIndicator | undefined;
  /** What the program counts by itself. */
  measures: readonly Option[];
  form: Form;
}

/** How one will know what an action did: where it begins, what is aimed at, what was measured. */
export function IndicatorPage(props: IndicatorPageProps) {
  const { page, desk, placed, indicator, form } = props;
  const t = words(page.lang);
  const { action, number } = placed;
  const title = indicator ? t.indicator.change(indicator.name) : t.indicator.begin;
  const above = { href: actionPath(desk.plan.id, action.id), label: t.action.change(number, action.title) };
  return (
    <StaffLayout
      page={page}
      title={title}
      breadcrumb={crumbsTo(page, desk, [above, { label: title }])}
      current={groupsPath}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <p class="kicker">{above.label}</p>
      <h1>{title}</h1>
      <FormFrame
        page={page}
        form={form}
        action={indicatorPath(desk.plan.id, action.id, indicator?.id ?? 'nouveau')}
      >
        <input type="hidden" name="base" value={String(form.values.base ?? '')} />
        <Words {...props} />
        <ByYear {...props} legend={t.indicator.targets} slot={targetSlot} />
        <ByYear
          {...props}
          legend={t.indicator.measured}
          hint={t.indicator.measuredHint}
          slot={measuredSlot}
        />
        <p class="buttons">
          <Button>{t.save}</Button>
          <Button kind="quiet" href={page.href(above.href)}>
            {t.back}
          </Button>
        </p>
      </FormFrame>
      {indicator && (
        <FormFrame page={page} action={indicatorPath(desk.plan.id, action.id, indicator.id, 'retirer')}>
          <Disclosure summary={t.place.removeSummary}>
            <p>
              <Button kind="destructive" dense>
                {t.indicator.remove}
              </Button>
            </p>
          </Disclosure>
        </FormFrame>
      )}
    </StaffLayout>
  );
}

function Words({ page, form, desk, measures }: IndicatorPageProps) {
  const t = words(page.lang).indicator;
  const inForm = { page, form };
  const { lang } = desk.plan;
  return (
    <>
      <Field
        {...{ ...inForm, lang }}
        name="name"
        label={t.name}
        hint={t.nameHint}
        maxlength={longestName}
        width="full"
      />
      <Field
        {...{ ...inForm, lang }}
        name="unit"
        label={t.unit}
        hint={t.unitHint}
        maxlength={40}
        width="medium"
        optional
      />
      <Field {...inForm} name="baseline" label={t.baseline} inputmode="decimal" width="short" optional />
      {measures.length > 0 && (
        <Select
          {...inForm}
          name="measure"
          label={t.measure}
          none={t.typed}
          width="full"
          options={measures.map((option) => ({ ...option, group: t.byProgram }))}
          optional
        />
      )}
    </>
  );
}

interface ByYearProps extends IndicatorPageProps {
  legend: string;
  hint?: string;
  slot: (year: number) => string;
}

const ByYear = ({ page, form, desk, legend, hint, slot }: ByYearProps) => (
  <fieldset class="field">
    <legend>{legend}</legend>
    {hint && <p class="hint">{hint}</p>}
    <div class="filter-row">
      {desk.content.years.map((year) => (
        <Field
          {...{ page, form }}
          name={slot(year)}
          label={<Year legend={legend} year={year} />}
          inputmode="decimal"
          width="short"
          optional
        />
      ))}
    </div>
  </fieldset>
);

/** Out of its set, a year alone would be said twice. */
const Year = ({ legend, year }: { legend: string; year: number }) => (
  <>
    <span class="unseen">{legend} </span>
    {year}
  </>
);
