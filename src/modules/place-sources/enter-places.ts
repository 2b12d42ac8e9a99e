import { addSpaces, learnCommunes } from '#modules/network';
import type { Identifier, NewSpace } from '#modules/network/rules';
import type { Database } from '#platform/database/deed';
import { freeIdentifiers } from './free-identifiers.ts';
import { type Doing, type Judged, type Made, notKept } from './judged.ts';
import { keepLinks } from './store.ts';
import { structuresOf } from './structures.ts';
import { unlessRefused } from './unless-refused.ts';
import type { Place } from './verdict.ts';

/** Enters spaces together. When the database refuses one of them, halves are tried, until the one stands alone. */
export async function enterPlaces(
  tx: Database,
  rows: readonly Judged[],
  doing: Doing,
): Promise<Map<number, Made>> {
  const [first] = rows;
  if (!first) return new Map();
  const entered = await unlessRefused(tx, () => enterTogether(tx, rows, doing));
  if (entered) return entered;
  if (rows.length === 1) return new Map([[first.line, notKept]]);
  const half = Math.ceil(rows.length / 2);
  return new Map([
    ...(await enterPlaces(tx, rows.slice(0, half), doing)),
    ...(await enterPlaces(tx, rows.slice(half), doing)),
  ]);
}

async function enterTogether(
  tx: Database,
  rows: readonly Judged[],
  { sourceId, actor, now }: Doing,
): Promise<Map<number, Made>> {
  const places = rows.map(({ place }) => place);
  await learnCommunes(tx, communesOf(places));
  const structures = await structuresOf(tx, places);
  const free = await freeIdentifiers(tx, places);
  const spaces = places.map((place) => newSpace(place, structures.get(place) ?? null, free(place)));
  const added = await addSpaces(tx, spaces, { actor, now });
  await keepLinks(
    tx,
    sourceId,
    rows.map(({ key, alike, place }, at) => ({
      key,
      alike,
      spaceId: added[at]?.id as string,
      wrote: place.said,
    })),
  );
  return new Map(
    rows.map(({ line }, at) => [line, { done: 'created', spaceId: added[at]?.id as string, setId: null }]),
  );
}

const newSpace = (place: Place, structureId: string | null, identifiers: Identifier[]): NewSpace => ({
  ...place.said,
  status: 'published',
  name: place.name,
  communeCode: place.commune.code,
  postalCode: place.commune.postalCode,
  address: place.address,
  latitude: place.latitude,
  longitude: place.longitude,
  structureId,
  identifiers,
});

/** The communes that nobody knew, each where its first place is. */
function communesOf(places: readonly Place[]) {
  const unknown = new Map(
    places.filter(({ commune }) => !commune.isKnown).map((place) => [place.commune.code, place]),
  );
  return [...unknown.values()].map(({ commune: { code, name, postalCode }, latitude, longitude }) => ({
    code,
    name,
    postalCodes: [postalCode],
    latitude,
    longitude,
  }));
}
