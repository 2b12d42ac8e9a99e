import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { openingsBetween } from '#modules/hours/testing';
import { aSpace, aTerritory, communeNames, now } from '#modules/lookup/testing';
import { allSpaces } from '#modules/network';
import { distanceKm, type NewSpace, type PlacedSpace, vocabulary } from '#modules/network/rules';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { sortKeyOf } from './entry.ts';
import { type FacetKey, facetKeys, groupOf, has } from './facets.ts';
import { find, spacesPerPage } from './find.ts';
import { distancesKm, nothingAsked, type Search } from './search.ts';
import { facetsOfSpace } from './space-facets.ts';

const db = freshDatabase();
testApp(db, () => now);
const moment = { now, zone: 'Europe/Paris' };
const seed = 20_261_124;

/** A space of the register and the choices it answers to, found out the long way round. */
type Known = { space: PlacedSpace; choices: Set<FacetKey> };
let known: Known[];

beforeAll(async () => {
  await aTerritory(db());
  for (const { commune, ...fields } of fc.sample(randomSpace, { numRuns: 60, seed }))
    await aSpace(db(), commune, fields as never);
  known = await Promise.all(
    (await allSpaces(db())).map(async (space) => ({ space, choices: await choicesOf(space) })),
  );
});

const randomSpace = fc.record({
  commune: fc.constantFrom(...communeNames),
  name: fc.constantFrom(
    'Médiathèque',
    'Mairie',
    'Énergie',
    'École',
    'Zinc',
    'l’Atelier',
    'Œuvre',
    'Espace 2',
  ),
  hours: fc.constantFrom(
    null,
    'Tu 09:00-12:00',
    'Tu 14:00-20:00',
    'Sa 09:00-12:00',
    'Mo-Su 08:00-19:00',
    'Tu 09:00-12:00 "sur rendez-vous"',
  ),
  services: fc.subarray([...vocabulary.services]),
  publics: fc.subarray([...vocabulary.publics]),
  fees: fc.subarray([...vocabulary.fees]),
  programmes: fc.subarray([...vocabulary.programmes]),
  access: fc.subarray([...vocabulary.accesses]),
  supportModes: fc.subarray([...vocabulary.supportModes]),
  equipment: fc.constantFrom({}, { printer: 1 }, { wifi: 1, computer: 3 }),
} satisfies Record<string, fc.Arbitrary<unknown>> & { commune: unknown } & Partial<
    Record<keyof NewSpace, unknown>
  >);

async function choicesOf(space: PlacedSpace): Promise<Set<FacetKey>> {
  const open = (await openingsBetween(db(), space.id, '2026-11-24', '2026-11-28')).filter(
    ({ kind }) => kind === 'open',
  );
  const choices = new Set(facetKeys.filter((key) => has(facetsOfSpace(space), key)));
  if (open.some(({ start, end }) => start <= now && now < end)) choices.add('ouvert-maintenant');
  if (open.some(({ day, end }) => day === '2026-11-24' && end > new Date('2026-11-24T17:00:00Z')))
    choices.add('ouvert-soir');
  if (open.some(({ day }) => day === '2026-11-28')) choices.add('ouvert-samedi');
  return choices;
}

/** The rule as it is told to people: one of the ticked prices, one of the ticked labels, all of the rest. */
function meets(
  { space, choices }: Known,
  search: Search,
  from: { latitude: number; longitude: number } | null,
): boolean {
  const ticked = [...search.choices];
  const loose = (group: string) => {
    const keys = ticked.filter((key) => groupOf(key) === group);
    return keys.length === 0 || keys.some((key) => choices.has(key));
  };
  const strict = ticked.filter((key) => !['prix', 'label'].includes(groupOf(key)));
  const isNear = from === null || search.km === null || distanceKm(from, space) <= search.km;
  return isNear && loose('prix') && loose('label') && strict.every((key) => choices.has(key));
}

const randomSearch = fc.record({
  place: fc.constantFrom('', 'Figeac', 'Gramat', 'Cahors'),
  km: fc.constantFrom(null, ...distancesKm),
  choices: fc.subarray([...facetKeys], { maxLength: 3 }).map((keys) => new Set(keys)),
});

test('what is found, in which order, and what each choice would leave, are what one finds by hand', async () => {
  await fc.assert(
    fc.asyncProperty(randomSearch, async (asked) => {
      const search = { ...nothingAsked, ...asked };
      const found = await find(db(), search, moment);
      const from = found.place.is === 'here' ? found.place.commune : null;

      const wanted = known.filter((each) => meets(each, search, from));
      const rank = ({ space }: Known) => (from ? distanceKm(from, space) : 0);
      wanted.sort(
        (a, b) =>
          rank(a) - rank(b) ||
          compare(sortKeyOf(a.space.name), sortKeyOf(b.space.name)) ||
          compare(a.space.id, b.space.id),
      );
      expect(found.total).toBe(wanted.length);
      expect(found.spaces.map(({ spaceId }) => spaceId)).toEqual(
        wanted.slice(0, spacesPerPage).map(({ space }) => space.id),
      );

      for (const key of facetKeys) {
        const others = [...search.choices].filter((each) => !isLoose(key) || groupOf(each) !== groupOf(key));
        const ticked = { ...search, choices: new Set([...others, key]) };
        expect([key, found.counts[key]]).toEqual([
          key,
          known.filter((each) => meets(each, ticked, from)).length,
        ]);
      }
    }),
    { numRuns: 80, seed },
  );
});

const isLoose = (key: FacetKey): boolean => ['prix', 'label'].includes(groupOf(key));
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

test('pages follow each other without missing a space or showing one twice, and there is nothing beyond the last', async () => {
  const first = await find(db(), nothingAsked, moment);
  expect(first).toMatchObject({ total: 60, pages: 5 });
  const seen = new Set<string>();
  for (let page = 1; page <= 5; page += 1) {
    const { spaces } = await find(db(), { ...nothingAsked, page }, moment);
    for (const { spaceId } of spaces) seen.add(spaceId);
    expect(spaces).toHaveLength(12);
  }
  expect(seen.size).toBe(60);
  expect((await find(db(), { ...nothingAsked, page: 99_999 }, moment)).search.page).toBe(5);
});
