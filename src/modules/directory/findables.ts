// Reads: space.
import { spacesById } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import { spacePath } from '#modules/space-page/rules';
import type { DbOf } from '#platform/database/deed';
import { langOf } from '#platform/database/language';
import type { Findable, FindableKind } from '#platform/findable';
import type { Lang } from '#platform/i18n';
import { soughtIn } from './entry.ts';
import { facetWords } from './facet-words.ts';
import { facetKeys, has } from './facets.ts';
import { facetsOfSpace } from './space-facets.ts';

/** The spaces of the directory, as the search of the whole site finds them. */
export const findableSpaces: FindableKind = {
  name: 'espaces',
  label: { fr: 'Espaces', en: 'Spaces' },
  order: 10,
  keys: publishedIds,
  async read(db, keys) {
    const lang = await langOf(db);
    const published = (await spacesById(db, keys)).filter(({ status }) => status === 'published');
    return published.map((space) => findableOf(space, lang));
  },
};

async function publishedIds(db: DbOf<never, 'space'>): Promise<string[]> {
  const rows = await db.selectFrom('space').select('id').where('status', '=', 'published').execute();
  return rows.map(({ id }) => id);
}

function findableOf(space: PlacedSpace, lang: Lang): Findable {
  const facets = facetsOfSpace(space);
  const offers = facetKeys.filter((key) => has(facets, key)).map((key) => facetWords[lang][key]);
  const { id, communeCode, communeName, epciCode, postalCode, name, slug } = space;
  const said = [
    space.summary,
    space.description,
    `${space.address}, ${postalCode} ${communeName}.`,
    offers.join(', '),
  ];
  return {
    key: id,
    lang,
    path: spacePath(slug),
    title: name,
    text: said.filter(Boolean).join('\n'),
    sought: soughtIn(space),
    at: { spaceId: id, communeCode, ...(epciCode ? { epciCode } : {}) },
    place: communeName,
    readers: 'everybody',
  };
}
