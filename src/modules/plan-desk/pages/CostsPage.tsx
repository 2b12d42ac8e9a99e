import { groupsPath } from '#modules/groups/rules';
import { type Cost, moneyOf, periodInWords, planWords, type Ranked, sumOf } from '#modules/plans/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { Table } from '#ui/Table';
import type { Desk, Placed } from '../desk.ts';
import { isSame, type Line, lineQuery, linesOf } from '../lines.ts';
import { actionPath, draftPath } from '../paths.ts';
import { words } from '../words.ts';
import { Amounts, CostRows } from './CostRows.tsx';
import { crumbsTo } from './crumbs.ts';

export interface CostsPageProps {
  page: Page;
  desk: Desk;
  placed: Placed;
  /** What is changed; without it, another is added. */
  line: Line | null;
  form: Form;
  /** How many rows are shown where costs are added. */
  rows?: number | undefined;
  /** The first row that was asked for, which is gone on with. */
  newRow?: number | undefined;
}

/** What an action costs: who pays what in each scenario, and a form for one line of it. */
export function CostsPage(props: CostsPageProps) {
  const { page, desk, placed, form } = props;
  const t = words(page.lang);
  const { action, number } = placed;
  const { plan, content } = desk;
  const title = t.costs.title(number);
  const ownLang = plan.lang === page.lang ? undefined : plan.lang;
  const lack =
    action.scenarios.length === 0
      ? { said: t.costs.noScenario, to: actionPath(plan.id, action.id), link: t.costs.toAction }
      : content.funders.length === 0
        ? { said: t.costs.noFunder, to: draftPath(plan.id, 'modifier'), link: t.costs.toPlan }
        : null;
  const change = { href: actionPath(plan.id, action.id), label: t.action.change(number, action.title) };
  return (
    <StaffLayout
      page={page}
      title={title}
      breadcrumb={crumbsTo(page, desk, [change, { label: title }])}
      current={groupsPath}
      head={<link rel="stylesheet" href={page.asset('src/browser/plan.css')} />}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <p class="kicker" lang={ownLang}>
        {action.title}
      </p>
      <h1>{title}</h1>
      {lack ? (
        <Notice kind="info">
          {lack.said} <a href={page.href(lack.to)}>{lack.link}</a>
        </Notice>
      ) : (
        <>
          <Lines {...props} />
          <Outside {...props} />
          {props.line ? <LineForm {...props} line={props.line} /> : <CostRows {...props} />}
        </>
      )}
      <p>
        <a href={page.href(draftPath(plan.id))}>
          {t.costs.toDraft} <span lang={ownLang}>{plan.title}</span>
        </a>
      </p>
    </StaffLayout>
  );
}

const nameIn = (list: readonly Ranked[], wanted: number): string =>
  list.find(({ rank }) => rank === wanted)?.name ?? '';

function lineInWords({ page, desk: { content } }: CostsPageProps, { scenario, funder, kind }: Line): string {
  const { kinds } = planWords(page.lang).costs;
  return `${nameIn(content.scenarios, scenario)} · ${nameIn(content.funders, funder)} · ${kinds[kind]}`;
}

function Lines(props: CostsPageProps) {
  const { page, desk, placed } = props;
  const { costs, id } = placed.action;
  const t = words(page.lang).costs;
  if (costs.length === 0) return <p class="soft">{t.none}</p>;
  const money = moneyOf(
    page.lang,
    costs.map(({ amountCents }) => amountCents),
  );
  const paid = (line: Line): Cost[] => costs.filter((cost) => isSame(cost, line));
  const amount = { numeric: true, phone: 'named' } as const;
  const here = actionPath(desk.plan.id, id, 'couts');
  return (
    <Table<Line>
      caption={<b>{t.line}</b>}
      rows={linesOf(costs)}
      isSelected={(line) => props.line !== null && isSame(line, props.line)}
      columns={[
        {
          head: t.line,
          cell: (line) => (
            <a href={page.href(`${here}?ligne=${lineQuery(line)}`)}>{lineInWords(props, line)}</a>
          ),
        },
        ...desk.content.years.map((year) => ({
          ...{ ...amount, head: String(year) },
          cell: (line: Line) => {
            const cost = paid(line).find((each) => each.year === year);
            return cost ? money(cost.amountCents) : '–';
          },
        })),
        { ...amount, head: t.total, cell: (line) => <b>{money(sumOf(paid(line)))}</b> },
      ]}
    />
  );
}

/** A year that is paid for, though the action has ended or not begun: perhaps so, perhaps a slip. */
function Outside({ page, placed: { action } }: CostsPageProps) {
  const { startsOn, endsOn, costs } = action;
  const [first, last] = [startsOn?.slice(0, 4) ?? '', endsOn?.slice(0, 4) ?? '9999'];
  const years = costs
    .filter(({ amountCents }) => amountCents > 0)
    .map(({ year }) => String(year))
    .filter((year) => year < first || year > last);
  if (years.length === 0) return null;
  const t = words(page.lang).costs;
  const period = periodInWords(page.lang, startsOn ?? endsOn ?? '', endsOn ?? startsOn ?? '');
  return <Notice kind="warning">{t.outside(period, [...new Set(years)].sort().join(', '))}</Notice>;
}

function LineForm(props: CostsPageProps & { line: Line }) {
  const { page, desk, placed, line, form } = props;
  const t = words(page.lang);
  const here = actionPath(desk.plan.id, placed.action.id, 'couts');
  return (
    <section id="ligne">
      <h2>{t.costs.changing(lineInWords(props, line))}</h2>
      <FormFrame page={page} form={form} action={`${here}?ligne=${lineQuery(line)}`}>
        <input type="hidden" name="base" value={String(form.values.base ?? '')} />
        <Kept line={line} />
        <fieldset class="field">
          <legend>{t.costs.amounts}</legend>
          <p class="hint">{t.costs.amountsHint}</p>
          <Amounts {...props} />
        </fieldset>
        <p class="buttons">
          <Button>{t.save}</Button>
          <Button kind="quiet" href={page.href(here)}>
            {t.back}
          </Button>
        </p>
      </FormFrame>
    </section>
  );
}

/** A line stays what it is; its amounts change. */
const Kept = ({ line: { scenario, funder, kind } }: { line: Line }) => (
  <>
    <input type="hidden" name="scenario" value={String(scenario)} />
    <input type="hidden" name="funder" value={String(funder)} />
    <input type="hidden" name="kind" value={kind} />
  </>
);
