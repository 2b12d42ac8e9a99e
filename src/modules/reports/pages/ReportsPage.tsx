import { blankForm } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { FormFrame } from '#ui/FormFrame';
import { Pagination } from '#ui/Pagination';
import { StaffLayout } from '#ui/StaffLayout';
import { Tabs } from '#ui/Tabs';
import { type PlacedReport, type ReportState, states } from '../report.ts';
import { words } from '../words.ts';

export const reportsPath = '/extranet/signalements';
export const reportsPerPage = 20;

export interface ReportsPageProps {
  page: Page;
  reports: readonly PlacedReport[];
  counts: Record<ReportState, number>;
  state: ReportState;
  current: number;
  /** Whether the pages of spaces are corrected here. */
  canCorrect: boolean;
}

/** What was reported in the spaces that somebody looks after. */
export function ReportsPage({ page, reports, counts, state, current, canCorrect }: ReportsPageProps) {
  const t = words(page.lang).staff;
  const tabs = states.map((each) => ({
    href: page.href(each === 'open' ? reportsPath : `${reportsPath}?etat=${each}`),
    label: t.states[each],
    count: counts[each],
    isCurrent: each === state,
  }));
  return (
    <StaffLayout page={page} title={t.title}>
      <h1>{t.title}</h1>
      <Tabs label={t.tabs} tabs={tabs} />
      {reports.length === 0 ? (
        <EmptyState title={t.none}>{t.noneWhy}</EmptyState>
      ) : (
        <ul class="entries">
          {reports.map((report) => (
            <Line page={page} report={report} canCorrect={canCorrect} />
          ))}
        </ul>
      )}
      <Pagination page={page} current={current} count={Math.ceil(counts[state] / reportsPerPage)} />
    </StaffLayout>
  );
}

function Line({ page, report, canCorrect }: { page: Page; report: PlacedReport; canCorrect: boolean }) {
  const t = words(page.lang);
  const day = (date: Date): string => formatDateWithYear(page.lang, dateOf(date, page.network.zone));
  return (
    <li class="entry" id={`r-${report.id}`}>
      <h2>
        <a href={page.href(`/annuaire/${report.slug}`)}>{report.spaceName}</a>
      </h2>
      <p class="meta">
        {report.communeName}. {t.staff.received(day(report.createdAt))}.{' '}
        {report.subjects.map((subject) => t.subjects[subject]).join(', ')}.
      </p>
      <blockquote lang="fr">{report.message}</blockquote>
      {report.contact && (
        <p>
          {t.staff.contact} <b>{report.contact}</b>
        </p>
      )}
      {report.handledBy && report.handledAt && (
        <p class="meta">
          {t.staff.handled(report.handledBy, day(report.handledAt))}
          {report.answer && (
            <>
              {' '}
              : <span lang="fr">{report.answer}</span>
            </>
          )}
        </p>
      )}
      {canCorrect && (
        <p>
          <a href={page.href(`/extranet/espaces/${report.spaceId}`)}>{t.staff.correct}</a>
        </p>
      )}
      <Handling page={page} report={report} />
    </li>
  );
}

function Handling({ page, report }: { page: Page; report: PlacedReport }) {
  const t = words(page.lang).staff;
  const form = blankForm();
  const verbs = states.filter(
    (state) => state !== report.state && (report.state !== 'open' || state !== 'open'),
  );
  return (
    <FormFrame page={page} form={form} action={`${reportsPath}/${report.id}`}>
      {report.state === 'open' && (
        <div class="field">
          <label for={`answer-${report.id}`}>{t.answer}</label>
          <input id={`answer-${report.id}`} name="answer" maxlength={1000} class="w-long" />
        </div>
      )}
      <p class="buttons">
        {verbs.map((state, index) => (
          <Button dense kind={index === 0 ? 'primary' : 'secondary'} name="state" value={state}>
            {t[state]}
          </Button>
        ))}
      </p>
    </FormFrame>
  );
}
