import { workshopsPath } from '#modules/planning/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { formatMoment } from '#platform/time-words';
import type { Crumb } from '#ui/Breadcrumb';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FileField } from '#ui/FileField';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import { Table } from '#ui/Table';
import { calendarPath, calendarsPath } from '../paths.ts';
import type { RemoteCalendar } from '../store.ts';
import { words } from '../words.ts';

export interface CalendarsPageProps {
  page: Page;
  crumbs: readonly Crumb[];
  spaceId: string;
  calendars: readonly (RemoteCalendar & { coming: number })[];
  form: Form;
}

/** The calendars that a space follows, and the way to follow one more. */
export function CalendarsPage({ page, crumbs, spaceId, calendars, form }: CalendarsPageProps) {
  const t = words(page.lang);
  return (
    <StaffLayout page={page} title={t.title} breadcrumb={crumbs} current={workshopsPath} form={form}>
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{t.title}</h1>
        <p class="standfirst">{t.lead}</p>
        {calendars.length === 0 ? <p>{t.none}</p> : <Calendars page={page} calendars={calendars} />}
        <section class="rule">
          <h2>{t.follow}</h2>
          <FollowForm page={page} spaceId={spaceId} form={form} />
        </section>
      </div>
    </StaffLayout>
  );
}

function Calendars({ page, calendars }: Pick<CalendarsPageProps, 'page' | 'calendars'>) {
  const t = words(page.lang);
  return (
    <Table
      caption={<span class="unseen">{t.list}</span>}
      rows={calendars}
      columns={[
        {
          head: t.name,
          cell: ({ id, spaceId, name }) => (
            <a href={page.href(calendarPath(spaceId, id))} lang={page.network.lang}>
              {name}
            </a>
          ),
        },
        { head: t.coming, cell: ({ coming }) => t.comingCount(coming) },
        { head: t.lookedAt, cell: ({ lookedAt }) => momentIn(page, lookedAt), phone: 'named' },
        {
          head: t.state,
          cell: ({ problem, address }) => (
            <State knot={problem !== null ? 'hollow' : address === null ? 'ticked' : 'full'}>
              {problem !== null ? t.problem : address === null ? t.isFile : t.readWell}
            </State>
          ),
        },
      ]}
    />
  );
}

/** « aujourd’hui à 9 h 12 » */
export const momentIn = ({ lang, now, network }: Page, at: Date): string =>
  formatMoment(lang, at, { now, zone: network.zone });

function FollowForm({ page, spaceId, form }: Pick<CalendarsPageProps, 'page' | 'spaceId' | 'form'>) {
  const t = words(page.lang);
  const isBack = Object.keys(form.errors).length > 0;
  return (
    <FormFrame page={page} form={form} action={calendarsPath(spaceId)} withFiles>
      <Field
        {...{ page, form }}
        name="address"
        label={t.address}
        hint={t.addressHint}
        type="url"
        maxlength={2000}
        optional
      />
      <FileField
        {...{ page, form }}
        name="file"
        label={t.file}
        hint={isBack ? `${t.fileHint} ${t.fileAgain}` : t.fileHint}
        accept=".ics,text/calendar"
        optional
      />
      <p class="buttons">
        <Button>{t.look}</Button>
      </p>
    </FormFrame>
  );
}
