import { spacePath } from '#modules/space-page/rules';
import { blankForm, type Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { Tabs } from '#ui/Tabs';
import { answerField, mailboxOf, type PlacedReport, type ReportState, states, stepsFrom } from '../report.ts';
import { words } from '../words.ts';

export const reportsPath = '/extranet/signalements';
export const reportsPerPage = 20;

export interface ReportsPageProps {
  page: Page;
  reports: readonly PlacedReport[];
  counts: Record<ReportState, number>;
  state: ReportState;
  current: number;
  /** Where the page that a report is about is corrected; null when that is not done here. */
  correctionOf: (report: PlacedReport) => string | null;
  /** What was typed about one of them, and cannot be kept as it is. */
  form?: Form;
}

/** What was reported in the spaces that somebody looks after. */
export function ReportsPage(props: ReportsPageProps) {
  const { page, reports, counts, state, current, form = blankForm() } = props;
  const t = words(page.lang).staff;
  const tabs = states.map((each) => ({
    href: page.href(each === 'open' ? reportsPath : `${reportsPath}?etat=${each}`),
    label: t.states[each],
    count: counts[each],
    isCurrent: each === state,
  }));
  return (
    <StaffLayout page={page} title={t.title} current={reportsPath} form={form}>
      <ErrorSummary page={page} form={form} />
      <h1>{t.title}</h1>
      <Tabs label={t.tabs} tabs={tabs} />
      {reports.length === 0 ? (
        <EmptyState title={t.none}>{t.noneWhy}</EmptyState>
      ) : (
        <ul class="entries">
          {reports.map((report) => (
            <Line page={page} report={report} correction={props.correctionOf(report)} form={form} />
          ))}
        </ul>
      )}
      <Pagination page={page} current={current} count={Math.ceil(counts[state] / reportsPerPage)} />
    </StaffLayout>
  );
}

interface LineProps {
  page: Page;
  report: PlacedReport;
  correction: string | null;
  form: Form;
}

function Line({ page, report, correction, form }: LineProps) {
  const t = words(page.lang);
  const day = (date: Date): string => formatDateWithYear(page.lang, dateOf(date, page.network.zone));
  return (
    <li class="entry stack" id={`r-${report.id}`}>
      <h2>
        <a href={page.href(spacePath(report.slug))}>{report.spaceName}</a>
      </h2>
      <p class="meta">
        {report.communeName}. {t.staff.received(day(report.createdAt))}.{' '}
        {report.subjects.map((subject) => t.subjects[subject]).join(', ')}.
      </p>
      <blockquote lang={report.lang}>{report.message}</blockquote>
      {report.contact && (
        <p>
          {t.staff.contact} <b>{report.contact}</b>
        </p>
      )}
      {report.state === 'taken' && report.takenAt && (
        <p class="meta">{t.staff.taken(report.takenBy || t.staff.somebody, day(report.takenAt))}</p>
      )}
      {report.handledAt && (
        <p class="meta">{t.staff.handled(report.handledBy || t.staff.somebody, day(report.handledAt))}</p>
      )}
      {report.toldAt && <p class="meta">{t.staff.toldOn(day(report.toldAt))}</p>}
      {report.answer && <p lang={report.lang}>{report.answer}</p>}
      {correction && (
        <p>
          <a href={page.href(correction)}>{t.staff.correct}</a>
        </p>
      )}
      <Handling page={page} report={report} form={form} />
    </li>
  );
}

/** Each report has a field of its own: what was typed about one of them comes back there. */
function Handling({ page, report, form }: Omit<LineProps, 'correction'>) {
  const t = words(page.lang).staff;
  const name = answerField(report.id);
  const own = name in form.values ? form : blankForm();
  const isWaiting = report.state === 'open' || report.state === 'taken';
  const label = (state: ReportState): string =>
    state === 'open' && isWaiting ? t.steps.giveBack : t.steps[state];
  const willRead = report.toldAt === null && mailboxOf(report.contact) !== null;
  return (
    <FormFrame page={page} form={own} action={`${reportsPath}/${report.id}`}>
      {isWaiting && (
        <Field page={page} form={own} name={name} label={willRead ? t.answerRead : t.answer} optional />
      )}
      <p class="buttons">
        {stepsFrom[report.state].map((state) => (
          <Button dense kind="secondary" name="state" value={state}>
            <span>
              {label(state)}
              <span class="unseen">, {report.spaceName}</span>
            </span>
          </Button>
        ))}
      </p>
    </FormFrame>
  );
}
