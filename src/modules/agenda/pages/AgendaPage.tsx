import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { addDays, dateOf, type IsoDate } from '#platform/time';
import { formatDates, formatDay, formatWeekday } from '#platform/time-words';
import { Alternatives } from '#ui/Alternatives';
import { EmptyState } from '#ui/EmptyState';
import { Layout } from '#ui/Layout';
import { Notice } from '#ui/Notice';
import { Pagination } from '#ui/Pagination';
import { Tabs } from '#ui/Tabs';
import { Week } from '#ui/Week';
import { type Found, meetingsPerPage } from '../find.ts';
import { agendaPath } from '../paths.ts';
import { dayAfter, dayBefore, firstDayOf, isNarrowed, queryOf, type Search } from '../search.ts';
import { words } from '../words.ts';
import { AgendaFilters } from './AgendaFilters.tsx';
import { DaysList } from './DaysList.tsx';
import { MonthTable } from './MonthTable.tsx';

export interface AgendaPageProps {
  page: Page;
  found: Found;
  /** The next day that has something, when these have nothing. */
  nextDay: IsoDate | null;
}

interface Shown {
  page: Page;
  found: Found;
}

export function AgendaPage({ page, found, nextDay }: AgendaPageProps) {
  const t = words(page.lang);
  const { search } = found;
  const isEmpty = found.listed === 0;
  return (
    <Layout
      page={page}
      title={`${t.title}, ${periodInWords(page, found)}`}
      description={t.description(page.network.name)}
      breadcrumb={[{ href: '/', label: t.home }, { label: t.title }]}
      current={agendaPath}
    >
      <h1>{t.title}</h1>
      <p class="lead">
        {t.leading(capitalised(periodInWords(page, found)))} <b>{t.workshops(found.total)}</b>
        {isEmpty ? '.' : t.unlessSaid}
      </p>
      <AgendaFilters page={page} search={search} />
      <PlaceRead page={page} found={found} />
      <Views page={page} search={search} />
      {search.view === 'semaine' && <WeekThread page={page} found={found} />}
      <section aria-label={t.meetings}>
        <h2 class="unseen">{t.meetings}</h2>
        {isEmpty ? (
          <Nothing page={page} found={found} nextDay={nextDay} />
        ) : (
          <Meetings page={page} found={found} />
        )}
      </section>
      <Onward page={page} search={search} />
    </Layout>
  );
}

const hrefOf = (page: Page, search: Search): string =>
  page.href(agendaPath) + queryOf({ ...search, page: 1 });

const todayOf = ({ now, network }: Page): IsoDate => dateOf(now, network.zone);

/** « semaine du 23 au 29 novembre », « novembre 2026 », « mardi 24 novembre ». */
function periodInWords(page: Page, { search, period }: Found): string {
  const { lang } = page;
  const t = words(lang);
  const to = addDays(period.to, -1);
  if (search.view === 'liste') return t.coming;
  if (search.view === 'jour') return formatDay(lang, period.from);
  if (search.view === 'semaine') return t.week(formatDates(lang, { from: period.from, to }, todayOf(page)));
  return monthInWords(lang, period.from);
}

const monthInWords = (lang: Page['lang'], day: IsoDate): string =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00Z`));

function Views({ page, search }: { page: Page; search: Search }) {
  const t = words(page.lang).views;
  return (
    <Tabs
      label={t.label}
      tabs={(['semaine', 'mois', 'liste'] as const).map((view) => ({
        label: t[view],
        href: hrefOf(page, { ...search, view, day: view === 'liste' ? null : search.day }),
        isCurrent: view === search.view,
      }))}
    />
  );
}

function WeekThread({ page, found }: Shown) {
  const { lang } = page;
  const t = words(lang);
  const today = todayOf(page);
  const days = Array.from({ length: 7 }, (_, rank) => addDays(found.period.from, rank));
  return (
    <Week
      label={t.days}
      days={days.map((day) => {
        const count = found.days.get(day) ?? 0;
        return {
          name: `${formatWeekday(lang, day).slice(0, 3)}.`,
          number: Number(day.slice(8)),
          count: count === 0 ? t.nothingThatDay : count,
          knot: day === today ? 'here' : count > 0 ? 'full' : 'hollow',
          ...(count > 0 ? { href: hrefOf(page, { ...found.search, view: 'jour', day }) } : {}),
        };
      })}
    />
  );
}

function Meetings({ page, found }: Shown) {
  const t = words(page.lang);
  const { search, period, days } = found;
  if (search.view === 'mois') {
    const caption = t.monthCaption(capitalised(monthInWords(page.lang, period.from)));
    return <MonthTable page={page} search={search} period={period} days={days} caption={caption} />;
  }
  return (
    <>
      <DaysList page={page} meetings={found.meetings} firstDay={firstDayOf(search, todayOf(page))} />
      <Pagination page={page} current={search.page} count={found.pages} note={t.perPage(meetingsPerPage)} />
    </>
  );
}

function Nothing({ page, found, nextDay }: Shown & { nextDay: IsoDate | null }) {
  const t = words(page.lang).nothing;
  const { search } = found;
  const [title, text] =
    found.total > 0
      ? [t.titleOver, t.textOver]
      : isNarrowed(search)
        ? [t.titleNarrowed, t.textNarrowed]
        : [t.title, t.text];
  return (
    <EmptyState
      title={title}
      actions={
        nextDay ? (
          <a class="button" href={hrefOf(page, { ...search, view: 'jour', day: nextDay })}>
            {t.see}
          </a>
        ) : (
          <a class="button" href={page.href(`${agendaPath}?vue=liste`)}>
            {t.list}
          </a>
        )
      }
    >
      {nextDay ? t.next(formatDay(page.lang, nextDay)) : text}
    </EmptyState>
  );
}

function PlaceRead({ page, found }: Shown) {
  const t = words(page.lang);
  const { place, search } = found;
  if (place.is === 'unknown')
    return (
      <Notice kind="warning" title={t.unknownPlace(search.place)}>
        {t.unknownPlaceHelp}
      </Notice>
    );
  if (place.is !== 'several') return null;
  return (
    <Notice title={t.severalPlaces}>
      <Alternatives
        names={place.communes.map(({ name }) => name)}
        hrefOf={(name) => hrefOf(page, { ...search, place: name })}
      />
    </Notice>
  );
}

function Onward({ page, search }: { page: Page; search: Search }) {
  const t = words(page.lang);
  const today = todayOf(page);
  if (search.view === 'liste') return null;
  const to = (day: IsoDate | null) => hrefOf(page, { ...search, day });
  return (
    <p class="onward">
      <a href={to(dayBefore(search, today))} rel="prev">
        {t.previous[search.view]}
      </a>{' '}
      <a href={to(dayAfter(search, today))} rel="next">
        {t.next[search.view]}
      </a>{' '}
      {search.day && search.day !== today && <a href={to(null)}>{t.today}</a>}
    </p>
  );
}
