import { queryOf, readSearch } from '#modules/directory/rules';
import { type Colours, coloursOrOwn, ownColours, readColour } from './colours.ts';

/** How many spaces a frame may show. */
export const counts = ['3', '6', '12'] as const;
const usualCount = '6';

export const framePath = '/annuaire/cadre';

/** What a frame shows. */
export interface FrameAsked {
  /** The directory's own search: a place, services. */
  search: ReturnType<typeof readSearch>;
  /** The grouping of communes whose spaces alone are shown, by its SIREN. */
  epci: string | null;
  count: number;
  withMap: boolean;
  colours: Colours;
}

/** Reads an address. What it cannot mean is left out: a damaged code still leads to a list. */
export function readFrame(query: URLSearchParams): FrameAsked {
  const epci = query.get('epci') ?? '';
  const count = query.get('nombre') ?? '';
  const colour = (name: string): string | null => readColour(query.get(name) ?? '');
  return {
    search: { ...readSearch(query), page: 1, withMap: false },
    epci: /^\d{9}$/.test(epci) ? epci : null,
    count: Number(counts.find((known) => known === count) ?? usualCount),
    withMap: query.get('carte') === '1',
    colours: coloursOrOwn({ ground: colour('fond'), text: colour('texte'), link: colour('lien') }),
  };
}

/** The address of a frame: only what is not as usual, always in the same order. */
export function frameQuery({ search, epci, count, withMap, colours }: FrameAsked): string {
  const query = new URLSearchParams(queryOf(search));
  if (epci) query.set('epci', epci);
  if (String(count) !== usualCount) query.set('nombre', String(count));
  if (withMap) query.set('carte', '1');
  for (const [name, key] of colourFields) {
    if (colours[key] !== ownColours[key]) query.set(name, colours[key].slice(1));
  }
  return query.size > 0 ? `?${query}` : '';
}

const colourFields = [
  ['fond', 'ground'],
  ['texte', 'text'],
  ['lien', 'link'],
] as const;
