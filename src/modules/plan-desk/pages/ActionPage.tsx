import { groupsPath, type Member } from '#modules/groups/rules';
import { actionStates, longestName, monthInWords, monthsOf, planWords } from '#modules/plans/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Select } from '#ui/Select';
import { StaffLayout } from '#ui/StaffLayout';
import { WrittenField } from '#ui/WrittenField';
import type { Desk, Placed } from '../desk.ts';
import { actionPath, draftPath, indicatorPath } from '../paths.ts';
import { words } from '../words.ts';
import { crumbsTo } from './crumbs.ts';
import { Place } from './Place.tsx';

export interface ActionPageProps {
  page: Page;
  desk: Desk;
  /** What is changed; without it, a new one is added. */
  placed?: Placed | null | undefined;
  members: readonly Member[];
  form: Form;
}

/** An action: what is done, by whom, when; then its indicators and its place. */
export function ActionPage(props: ActionPageProps) {
  const { page, desk, placed, form } = props;
  const t = words(page.lang);
  const title = placed ? t.action.change(placed.number, placed.action.title) : t.action.begin;
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
        action={
          placed ? actionPath(desk.plan.id, placed.action.id) : draftPath(desk.plan.id, 'actions', 'nouvelle')
        }
      >
        <input type="hidden" name="base" value={String(form.values.base ?? '')} />
        <What {...props} />
        <Who {...props} />
        <When {...props} />
        <p class="buttons">
          <Button>{t.save}</Button>
          <Button kind="quiet" href={page.href(draftPath(desk.plan.id))}>
            {t.back}
          </Button>
        </p>
      </FormFrame>
      {placed && <Rest page={page} desk={desk} placed={placed} />}
    </StaffLayout>
  );
}

function What({ page, desk, form }: ActionPageProps) {
  const t = words(page.lang).action;
  const { objectives } = desk.content;
  const inForm = { page, form, lang: desk.plan.lang };
  return (
    <>
      <Field {...inForm} name="title" label={t.title} maxlength={longestName} width="full" />
      <Select
        {...inForm}
        name="objective"
        label={t.objective}
        width="full"
        options={objectives.map(({ id, title }, index) => ({ value: id, label: `${index + 1}. ${title}` }))}
      />
      <WrittenField {...inForm} name="text" label={t.text} lines={8} optional />
    </>
  );
}

function Who({ page, form, members }: ActionPageProps) {
  const t = words(page.lang).action;
  const inForm = { page, form };
  return (
    <>
      <Select
        {...inForm}
        name="carrierId"
        label={t.carrierId}
        none={t.nobody}
        width="full"
        options={members.map(({ id, name, organisation }) => ({
          value: id,
          label: [name, organisation].filter(Boolean).join(', '),
        }))}
        optional
      />
      <Field
        {...inForm}
        name="carrier"
        label={t.carrier}
        hint={t.carrierHint}
        maxlength={160}
        width="full"
        optional
      />
    </>
  );
}

function When({ page, desk, form }: ActionPageProps) {
  const t = words(page.lang).action;
  const { years, scenarios } = desk.content;
  const inForm = { page, form };
  const months = monthsOf(years).map((month) => ({
    value: month,
    label: monthInWords(page.lang, month),
    group: month.slice(0, 4),
  }));
  return (
    <>
      <div class="filter-row">
        <Select
          {...inForm}
          name="startsOn"
          label={t.startsOn}
          none={t.undated}
          options={months}
          width="medium"
          optional
        />
        <Select
          {...inForm}
          name="endsOn"
          label={t.endsOn}
          none={t.undated}
          options={months}
          width="medium"
          optional
        />
      </div>
      <Choices
        {...inForm}
        name="state"
        label={t.state}
        single
        choices={actionStates.map((value) => ({ value, label: planWords(page.lang).states[value] }))}
      />
      <Choices
        {...inForm}
        name="scenarios"
        label={t.scenarios}
        choices={scenarios.map(({ rank, name }) => ({ value: String(rank), label: name }))}
      />
    </>
  );
}

function Rest({
  page,
  desk: { plan },
  placed: { action, objective },
}: {
  page: Page;
  desk: Desk;
  placed: Placed;
}) {
  const t = words(page.lang).action;
  return (
    <>
      <p>
        <a href={page.href(actionPath(plan.id, action.id, 'couts'))}>{t.toCosts}</a>
      </p>
      <section id="indicateurs">
        <h2>{t.indicators}</h2>
        {action.indicators.length === 0 && <p class="soft">{t.noIndicators}</p>}
        <ul class="plain">
          {action.indicators.map(({ id, name, unit }) => (
            <li>
              <a href={page.href(indicatorPath(plan.id, action.id, id))}>{name}</a>
              {unit !== '' && <small class="meta"> {unit}</small>}
            </li>
          ))}
        </ul>
        <p class="buttons">
          <Button kind="secondary" href={page.href(actionPath(plan.id, action.id, 'indicateurs', 'nouveau'))}>
            {t.addIndicator}
          </Button>
        </p>
      </section>
      <Place
        page={page}
        action={actionPath(plan.id, action.id, 'place')}
        index={objective.actions.indexOf(action)}
        count={objective.actions.length}
        remove={t.remove}
        hint={t.removeHint}
      />
    </>
  );
}
