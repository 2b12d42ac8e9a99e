import type { Child } from 'hono/jsx';
import type { Page } from '#platform/page';
import { Alternatives } from '#ui/Alternatives';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { Layout } from '#ui/Layout';
import { Notice } from '#ui/Notice';
import { type Found, queryOf } from '../find.ts';
import { monthInWords } from '../item-words.ts';
import { newsPath } from '../paths.ts';
import { words } from '../words.ts';
import { ItemsList } from './ItemsList.tsx';
import { NewsFilter } from './NewsFilter.tsx';

interface Shown {
  page: Page;
  found: Found;
}

/** All that may be read, the newest first: everywhere or around a commune, today or in a month of the archive. */
export function NewsPage({ page, found, parts }: Shown & { parts: Child[] }) {
  const t = words(page.lang);
  const { around, items } = found;
  const title = around ? t.titleAround(around.name) : t.title;
  return (
    <Layout
      page={page}
      title={title}
      description={t.description(page.network.name)}
      breadcrumb={[{ href: '/', label: t.home }, { label: t.title }]}
      current={newsPath}
    >
      <h1>{title}</h1>
      <p class="lead">{leadOf(page, found)}</p>
      <NewsFilter page={page} found={found} />
      <PlaceRead page={page} found={found} />
      <section aria-label={t.title}>
        <h2 class="unseen">{t.title}</h2>
        {items.length === 0 ? (
          <Nothing page={page} found={found} />
        ) : (
          <>
            <ItemsList page={page} items={items} />
            <Onward page={page} found={found} />
          </>
        )}
      </section>
      {parts}
    </Layout>
  );
}

function leadOf({ lang }: Page, { around, search }: Found): string {
  const t = words(lang);
  const where = around
    ? around.epciName
      ? t.leadAround(around.epciName)
      : t.leadCommune(around.name)
    : t.lead;
  return search.month ? `${where} ${t.monthOf(monthInWords(lang, search.month))}` : where;
}

function PlaceRead({ page, found: { place, search } }: Shown) {
  const t = words(page.lang);
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
        hrefOf={(name) => page.href(newsPath) + queryOf({ ...search, place: name, after: null })}
      />
    </Notice>
  );
}

function Nothing({ page, found: { search } }: Shown) {
  const t = words(page.lang).nothing;
  const isNarrowed = queryOf(search) !== '';
  return (
    <EmptyState
      title={isNarrowed ? t.narrowed : t.title}
      actions={isNarrowed && <Button href={page.href(newsPath)}>{t.all}</Button>}
    >
      {isNarrowed ? t.narrowedText : t.text}
    </EmptyState>
  );
}

/** The list goes on by the last item that was read: what is published meanwhile moves nothing. */
function Onward({ page, found: { search, items, goesOn } }: Shown) {
  const t = words(page.lang);
  const last = items.at(-1);
  const to = (after: number | null) => page.href(newsPath) + queryOf({ ...search, after });
  if (!goesOn && search.after === null) return null;
  return (
    <p class="onward">
      {search.after !== null && <a href={to(null)}>{t.newest}</a>}{' '}
      {goesOn && last && (
        <a href={to(last.number)} rel="next">
          {t.older}
        </a>
      )}
    </p>
  );
}
