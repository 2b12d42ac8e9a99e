// Reads: commune.
import { distanceKm } from '#modules/network/rules';
import type { ReadRow } from '#modules/place-files/rules';
import type { DbOf } from '#platform/database/deed';
import { slugOf } from '#platform/slug';

type CommuneSaid = ReadRow['commune'];

interface Found {
  code: string;
  name: string;
  postalCodes: string[];
  latitude: number;
  longitude: number;
  /** Whether the network covers it. */
  inside: boolean;
}

type Point = Pick<Found, 'latitude' | 'longitude'>;

/** Finds a commune by its code, else by its name, its postal code, or the point, as far as they tell it. */
export interface Communes {
  find(said: CommuneSaid, point: Point | null): Found | null;
  /** Whether its postal code is that of a département that the territory has nothing of. */
  isBeyond(said: CommuneSaid): boolean;
}

export async function knownCommunes(db: DbOf<never, 'commune'>): Promise<Communes> {
  const all: Found[] = await db
    .selectFrom('commune')
    .select(['code', 'name', 'postalCodes', 'latitude', 'longitude', 'inside'])
    .execute();
  const byCode = new Map(all.map((commune) => [commune.code, commune]));
  const byName = Map.groupBy(all, ({ name }) => nameKey(name));
  const byPostalCode = Map.groupBy(
    all.flatMap((commune) => commune.postalCodes.map((code) => ({ code, commune }))),
    ({ code }) => code,
  );
  const within = new Set(
    all.filter(({ inside }) => inside).flatMap(({ postalCodes }) => postalCodes.map(departmentOf)),
  );
  return {
    isBeyond: ({ postalCode }) => postalCode !== null && !within.has(departmentOf(postalCode)),
    find({ code, name, postalCode }, point) {
      const coded = code === null ? undefined : byCode.get(code);
      if (coded) return coded;
      if (name !== null) {
        const named = byName.get(nameKey(name)) ?? [];
        const posted = named.filter(
          ({ postalCodes }) => postalCode === null || postalCodes.includes(postalCode),
        );
        return (posted.length === 1 && posted[0]) || null;
      }
      const posted = (byPostalCode.get(postalCode ?? '') ?? []).map(({ commune }) => commune);
      return posted.length > 1 ? nearest(posted, point) : (posted[0] ?? null);
    },
  };
}

const departmentOf = (postalCode: string): string => postalCode.slice(0, /^9[78]/.test(postalCode) ? 3 : 2);

const nearest = (communes: readonly Found[], point: Point | null): Found | null =>
  point && communes.reduce((one, other) => (distanceKm(other, point) < distanceKm(one, point) ? other : one));

/** « St-Céré », « Saint Céré » and « SAINT-CÉRÉ CEDEX » are one name. */
const nameKey = (name: string): string =>
  slugOf(name)
    .replace(/-cedex(-\d+)?$/, '')
    .replace(/(^|-)st(e?)(?=-)/g, '$1saint$2');
