import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import type { ListPart } from '#platform/page-parts';
import { Layout } from '#ui/Layout';
import { Pagination } from '#ui/Pagination';
import type { DrawnLines } from '../drawn-lines.ts';
import { type Found, spacesPerPage } from '../find.ts';
import type { FoundMap } from '../map.ts';
import { en } from '../messages.en.ts';
import { fr, type Messages } from '../messages.fr.ts';
import type { Relaxed } from '../relax.ts';
import { answerId, isNarrowed, queryOf } from '../search.ts';
import { entryLine } from './EntryLine.tsx';
import { Filters } from './Filters.tsx';
import { MapPanel } from './MapPanel.tsx';
import { NothingFound } from './NothingFound.tsx';
import { Understood } from './Understood.tsx';

export interface DirectoryPageProps {
  page: Page;
  found: Found;
  /** The nearest thing, when nothing was found. */
  relaxed: Relaxed | null;
  map: FoundMap | null;
  tiles: string | null;
  lines: DrawnLines;
  /** What other modules can do with the list. */
  parts: readonly ListPart[];
}

export function DirectoryPage(props: DirectoryPageProps) {
  const { page, found, relaxed, map, parts } = props;
  const t = speak({ fr, en }, page.lang);
  const query = queryOf({ ...found.search, page: 1, withMap: false });
  return (
    <Layout
      page={page}
      title={t.title}
      description={t.description(page.network.name)}
      breadcrumb={[{ href: '/', label: t.home }, { label: t.title }]}
      current="/annuaire"
      head={
        <>
          {map && <script type="module" src={page.asset('src/modules/map/elements/space-map.ts')} />}
          {parts.map((part) => part.head?.(page, query))}
        </>
      }
    >
      <h1>{t.title}</h1>
      <div class="columns filtered">
        <Filters page={page} t={t} found={found} />
        <section aria-label={t.results.heading}>
          <h2 class="unseen">{t.results.heading}</h2>
          <div class="text" id={answerId} tabindex={-1}>
            <Understood page={page} t={t} found={found} />
            {found.total === 0 ? (
              <NothingFound page={page} t={t} found={found} relaxed={relaxed} />
            ) : (
              <p class="lead">
                <b>{t.spaces(found.total)}</b>
                {sentence(t, found)}
              </p>
            )}
          </div>
          {found.total > 0 && (
            <>
              <List {...props} t={t} />
              {parts.map((part) => part.draw(page, query))}
            </>
          )}
        </section>
      </div>
    </Layout>
  );
}

const List = ({ page, t, found, map, tiles, lines }: DirectoryPageProps & { t: Messages }) => (
  <>
    <MapPanel page={page} t={t} found={found} map={map} tiles={tiles} />
    <ul class="entries">{found.spaces.map((space) => entryLine(lines, { page, t, space }))}</ul>
    <Pagination
      page={page}
      current={found.search.page}
      count={found.pages}
      to={answerId}
      note={t.results.perPage(spacesPerPage)}
    />
  </>
);

/** What follows the count: which, where, and in which order when there are several. */
function sentence(t: Messages, { search, place, total }: Found): string {
  const matching = isNarrowed({ ...search, km: null })
    ? total === 1
      ? t.results.matchingOne
      : t.results.matching
    : '';
  const isAlone = total === 1;
  if (place.is !== 'here') return matching + (isAlone ? '.' : t.results.byName);
  const { name } = place.commune;
  if (search.km === null) return matching + (isAlone ? '.' : t.results.byDistance(name));
  return matching + t.results.within(search.km, name) + (isAlone ? '.' : t.results.nearestFirst);
}
