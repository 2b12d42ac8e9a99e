import type { Child } from 'hono/jsx';
import { spacePath } from '#modules/space-page/rules';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { formatPhone } from '#platform/phone-words';
import { dateOf } from '#platform/time';
import { formatDay } from '#platform/time-words';
import { JsonLd } from '#ui/JsonLd';
import { Layout } from '#ui/Layout';
import { Notice } from '#ui/Notice';
import { State } from '#ui/State';
import { priceInWords, seatsInWords, timesInWords, whenInWords } from '../meeting-words.ts';
import { agendaPath, meetingPath } from '../paths.ts';
import { structuredMeeting } from '../structured.ts';
import type { ToldMeeting } from '../told-meeting.ts';
import { words } from '../words.ts';
import { OtherDates } from './OtherDates.tsx';

export interface MeetingPageProps {
  page: Page;
  told: ToldMeeting;
  /** What other modules have to say: under the text, and beside it. */
  parts: { public: Child[]; aside: Child[] };
}

export function MeetingPage({ page, told, parts }: MeetingPageProps) {
  const { lang, network } = page;
  const t = words(lang);
  const { line, series, dates } = told;
  const when = whenInWords(lang, line, network.zone);
  const url = page.absolute(meetingPath(line));
  const first = dates[0] ?? line;
  const structured = structuredMeeting(told, {
    url,
    seriesUrl: page.absolute(meetingPath(first)),
    network: network.name,
    zone: network.zone,
  });
  return (
    <Layout
      page={page}
      title={`${line.title}, ${when}`}
      description={series.summary ?? when}
      breadcrumb={[{ href: agendaPath, label: t.title }, { label: line.title }]}
      current={agendaPath}
      head={<JsonLd data={structured} />}
    >
      <article class="h-event columns told">
        <div>
          <h1 class="p-name" lang={page.network.lang}>
            {line.title}
          </h1>
          <WhatChanged page={page} told={told} />
          {series.summary && (
            <p class="standfirst p-summary" lang={page.network.lang}>
              {series.summary}
            </p>
          )}
          {line.total !== null && <p>{t.rankInWords(line.ordinal, line.total)}.</p>}
        </div>
        <WhenAndWhere page={page} told={told} parts={parts.aside} />
        <div>
          {series.description && <Paragraphs page={page} text={series.description} />}
          {parts.public}
          <OtherDates page={page} told={told} />
        </div>
      </article>
    </Layout>
  );
}

/** First what somebody who planned to come must know. */
function WhatChanged({ page, told: { line, meeting } }: { page: Page; told: ToldMeeting }) {
  const { lang, network } = page;
  const t = words(lang);
  if (line.status === 'cancelled')
    return (
      <Notice kind="failure" title={t.cancelled}>
        {line.reason}
      </Notice>
    );
  if (!line.isMoved) return null;
  const { plannedAt } = meeting;
  const before = formatDay(lang, dateOf(plannedAt, network.zone));
  return (
    <Notice kind="warning" title={t.moved}>
      {t.meeting.movedFrom(before)} {line.reason}
    </Notice>
  );
}

const Paragraphs = ({ page, text }: { page: Page; text: string }) => (
  <div lang={page.network.lang}>
    {text.split(/\n{2,}/).map((paragraph) => (
      <p>{paragraph}</p>
    ))}
  </div>
);

export function WhenAndWhere({ page, told, parts }: { page: Page; told: ToldMeeting; parts: Child[] }) {
  const { lang, network, now } = page;
  const t = words(lang);
  const { line, series, space } = told;
  const seats = seatsInWords(lang, line, now);
  const mayCome = line.status === 'planned' && line.endsAt > now;
  const isFree = line.registration === 'open' && line.seats !== null && seats.knot === 'full';
  return (
    <aside class="panel" aria-label={t.meeting.when}>
      <h2>
        <time class="dt-start" datetime={line.startsAt.toISOString()}>
          {/* In a narrow column the weekday may stand alone on its line. */}
          {capitalised(formatDay(lang, dateOf(line.startsAt, network.zone))).replace('\u00a0', ' ')}
        </time>
      </h2>
      <p>
        <b>{timesInWords(lang, line, network.zone)}</b>
        <time class="dt-end" datetime={line.endsAt.toISOString()} />
      </p>
      <p class="p-location h-card">
        {space && (
          <>
            <a class="p-name" href={page.href(spacePath(space.slug))}>
              {space.name}
            </a>
            <br />
            <span class="p-street-address">{space.address}</span>,{' '}
            <span class="p-locality">{space.communeName}</span>
          </>
        )}
        {line.place && (
          <>
            {space && <br />}
            <span lang={page.network.lang}>{line.place}</span>
          </>
        )}
      </p>
      <p>
        <State knot={seats.knot}>
          {isFree ? t.seatsOf((line.seats ?? 0) - line.seatsTaken, line.seats ?? 0) : seats.text}
        </State>
      </p>
      <p class="meta">
        {line.priceCents === 0 ? t.meeting.free : t.meeting.price(priceInWords(lang, line.priceCents))}{' '}
        {capitalised(t.levels[line.level])}. <span lang={page.network.lang}>{series.conditions}</span>{' '}
        {told.leader && t.meeting.with(told.leader)}
      </p>
      {mayCome && line.registration === 'none' && <p>{t.meeting.come}</p>}
      {mayCome && line.registration !== 'none' && space?.phone && (
        <p>
          {t.leading(t.meeting.callTo)} <a href={`tel:${space.phone}`}>{formatPhone(space.phone)}</a>
        </p>
      )}
      {series.onlineUrl && (
        <p>
          <a class="u-url" href={series.onlineUrl}>
            {t.meeting.online}
          </a>
        </p>
      )}
      {parts}
    </aside>
  );
}
