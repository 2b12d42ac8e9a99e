import { meetingPath, workshopsPath } from '#modules/planning/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { dateOf, startOfDay } from '#platform/time';
import { formatDayFrom } from '#platform/time-words';
import type { Crumb } from '#ui/Breadcrumb';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { type Knot, State } from '#ui/State';
import { Table } from '#ui/Table';
import { calendarPath } from '../paths.ts';
import type { ComeEvent, KnownState, RemoteCalendar } from '../store.ts';
import { words } from '../words.ts';
import { momentIn } from './CalendarsPage.tsx';

export interface CalendarPageProps {
  page: Page;
  crumbs: readonly Crumb[];
  calendar: RemoteCalendar;
  events: readonly ComeEvent[];
  form: Form;
}

/** One calendar: what came from it, whether it is still read, and how to stop. */
export function CalendarPage({ page, crumbs, calendar, events, form }: CalendarPageProps) {
  const t = words(page.lang);
  const { id, spaceId, name, address, problem, lookedAt } = calendar;
  return (
    <StaffLayout page={page} title={name} breadcrumb={crumbs} current={workshopsPath} form={form}>
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1 lang={page.network.lang}>{name}</h1>
        {problem !== null && (
          <Notice kind="warning" title={t.problem}>
            <span lang={page.network.lang}>{problem}</span>
          </Notice>
        )}
        <p>
          {t.lookedAtOn(momentIn(page, lookedAt))}{' '}
          {address !== null && (
            <a href={address} rel="noreferrer">
              {address}
            </a>
          )}
        </p>
        {address !== null && (
          <FormFrame page={page} action={`${calendarPath(spaceId, id)}/relire`} class="buttons">
            <Button kind="secondary">{t.one.readAgain}</Button>
          </FormFrame>
        )}
        <section>
          <h2>{t.one.what}</h2>
          {events.length === 0 ? <p>{t.one.none}</p> : <Events page={page} events={events} />}
        </section>
        <Stop page={page} form={form} action={`${calendarPath(spaceId, id)}/arreter`} />
      </div>
    </StaffLayout>
  );
}

const knots: Record<KnownState, Knot> = { followed: 'full', ours: 'half', gone: 'crossed' };

/** What begins with its day lasts it, in calendars of others: it has no hour. */
function dayOrMoment(page: Page, at: Date): string {
  const { lang, now, network } = page;
  if (at.getTime() !== startOfDay(dateOf(at, network.zone), network.zone).getTime())
    return momentIn(page, at);
  return formatDayFrom(lang, dateOf(at, network.zone), dateOf(now, network.zone));
}

function Events({ page, events }: { page: Page; events: readonly ComeEvent[] }) {
  const t = words(page.lang).one;
  return (
    <>
      <Table
        caption={<span class="unseen">{t.caption}</span>}
        rows={events}
        columns={[
          {
            head: t.event,
            cell: ({ meetingId, title }) => (
              <a href={page.href(meetingPath(meetingId))} lang={page.network.lang}>
                {title}
              </a>
            ),
          },
          { head: t.next, cell: ({ startsAt }) => dayOrMoment(page, startsAt) },
          {
            head: words(page.lang).state,
            cell: ({ state }) => <State knot={knots[state]}>{t[state]}</State>,
          },
        ]}
      />
      {events.some(({ state }) => state === 'ours') && <p class="hint">{t.oursHint}</p>}
    </>
  );
}

function Stop({ page, form, action }: { page: Page; form: Form; action: string }) {
  const t = words(page.lang).one;
  return (
    <section class="rule">
      <h2>{t.stop}</h2>
      <p>{t.stopLead}</p>
      <FormFrame page={page} form={form} action={action}>
        <Choices
          {...{ page, form }}
          name="what"
          label={t.ofWhatComes}
          single
          choices={[
            { value: 'keep', label: t.keep },
            { value: 'remove', label: t.remove, hint: t.removeHint },
          ]}
        />
        <p class="buttons">
          <Button kind="secondary">{t.stop}</Button>
        </p>
      </FormFrame>
    </section>
  );
}
