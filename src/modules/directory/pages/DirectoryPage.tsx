import type { Child } from 'hono/jsx';
import { speak } from '#platform/i18n';
import type { Later } from '#platform/later';
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
import { answerId, isNarrowed, queryOf, type Search } from '../search.ts';
import { entryLine } from './EntryLine.tsx';
import { FacetGroups } from './FacetGroups.tsx';
import { Filters } from './Filters.tsx';
import { MapPanel } from './MapPanel.tsx';
import { NothingFound } from './NothingFound.tsx';
import { Understood } from './Understood.tsx';

/** What the register answers to a search. */
export interface Findings {
  found: Found;
  /** The nearest thing, when nothing was found. */
  relaxed: Relaxed | null;
  map: FoundMap | null;
  /** Where tiles of a map come from, when the network has some. */
  tiles: string | null;
  lines: DrawnLines;
}

export interface DirectoryPageProps {
  page: Page;
  search: Search;
  /** What other modules can do with the list. */
  parts: readonly ListPart[];
  later: Later<Findings>;
}

/** The question, and its answer: all but the answer is drawn while the register is still asked. */
export function DirectoryPage({ page, search, parts, later }: DirectoryPageProps) {
  const t = speak({ fr, en }, page.lang);
  const query = queryOf({ ...search, page: 1, withMap: false });
  return (
    <Layout
      page={page}
      title={t.title}
      description={t.description(page.network.name)}
      breadcrumb={[{ href: '/', label: t.home }, { label: t.title }]}
      current="/annuaire"
      head={parts.map((part) => part.head?.(page, query))}
    >
      <h1>{t.title}</h1>
      <div class="columns filtered">
        <Filters page={page} t={t} search={search}>
          {later(({ found }) => (
            <FacetGroups page={page} found={found} />
          ))}
        </Filters>
        <section aria-label={t.results.heading}>
          <h2 class="unseen">{t.results.heading}</h2>
          {later((findings) => (
            <Results {...{ ...findings, page, t }}>{parts.map((part) => part.draw(page, query))}</Results>
          ))}
        </section>
      </div>
    </Layout>
  );
}

type ResultsProps = Findings & { page: Page; t: Messages; children?: Child };

const Results = ({ children, ...props }: ResultsProps) => (
  <>
    <div class="text" id={answerId} tabindex={-1}>
      <Lead {...props} />
    </div>
    {props.found.total > 0 && (
      <>
        <List {...props} />
        {children}
      </>
    )}
  </>
);

const Lead = ({ page, t, found, relaxed }: ResultsProps) => (
  <>
    <Understood page={page} t={t} found={found} />
    {found.total === 0 ? (
      <NothingFound page={page} t={t} found={found} relaxed={relaxed} />
    ) : (
      <p class="lead">
        <b>{t.spaces(found.total)}</b>
        {sentence(t, found)}
      </p>
    )}
  </>
);

const List = ({ page, t, found, map, tiles, lines }: ResultsProps) => (
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
