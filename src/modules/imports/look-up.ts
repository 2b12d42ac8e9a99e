import type { Identifier } from '#modules/network/rules';
import { distanceKm } from '#modules/network/rules';
import type { Database } from '#platform/database/connect';
import { slugOf } from '#platform/slug';
import { aimOf, decide, type Known, type Near } from './decide.ts';
import type { Place, Verdict } from './import.ts';
import { linksOf, spacesNamed, spacesNear, spacesToday } from './known-store.ts';
import { earlierRows } from './row-store.ts';

/** A place of a file, with what its source calls it and what makes it alike another line. */
export interface Line {
  line: number;
  key: string;
  alike: string;
  place: Place;
}

/** Whose import it is. */
export interface Of {
  importId: string;
  sourceId: string;
}

/**
 * What becomes of some lines that follow each other, asked together: the register answers a thousand as quickly as ten.
 * `again` leaves the file's earlier lines aside: those alike were found when the file was read.
 */
export async function judge(
  tx: Database,
  of: Of,
  lines: readonly Line[],
  again = false,
): Promise<Map<number, Verdict>> {
  const known = await whatIsKnown(tx, of, lines, again);
  const aims = lines.flatMap(({ line }) => aimOf(known.get(line) as Known) ?? []);
  const today = await spacesToday(tx, [...new Set(aims)]);
  return new Map(
    lines.map(({ line, place }) => {
      const knownOfIt = known.get(line) as Known;
      return [line, decide(place, knownOfIt, today.get(aimOf(knownOfIt) ?? '') ?? null)];
    }),
  );
}

async function whatIsKnown(
  tx: Database,
  { importId, sourceId }: Of,
  lines: readonly Line[],
  again: boolean,
): Promise<Map<number, Known>> {
  const links = new Map(
    (
      await linksOf(
        tx,
        sourceId,
        lines.map(({ key }) => key),
      )
    ).map((link) => [link.key, link]),
  );
  const named = groupedBy(
    await spacesNamed(
      tx,
      lines.flatMap(({ place }) => place.identifiers),
    ),
    ({ scheme, value }) => `${scheme}:${value}`,
  );
  const holders = ({ place }: Line): string[] => [
    ...new Set(
      place.identifiers.flatMap((each) => named.get(nameOf(each)) ?? []).map(({ spaceId }) => spaceId),
    ),
  ];
  const strangers = lines.filter((each) => !links.has(each.key) && holders(each).length === 0);
  const near = groupedBy(await spacesNear(tx, importId, strangers.map(soughtOf)), ({ line }) => line);
  const earlier = again ? () => null : await earlierLines(tx, importId, lines);
  return new Map(
    lines.map((each) => [
      each.line,
      {
        link: links.get(each.key) ?? null,
        named: holders(each),
        near: (near.get(each.line) ?? []) as Near[],
        earlier: earlier(each),
      },
    ]),
  );
}

const nameOf = ({ scheme, value }: Identifier): string => `${scheme}:${value}`;

const soughtOf = ({ line, place }: Line) => ({
  line,
  name: place.name,
  communeCode: place.commune.code,
  address: place.address,
  latitude: place.latitude,
  longitude: place.longitude,
  isPlaced: place.isPlaced,
  scheme: place.identifiers[0]?.scheme ?? null,
});

/** For a line, the first one above it that says the same place: by what it calls it, or by its name where it is. */
async function earlierLines(tx: Database, importId: string, lines: readonly Line[]) {
  const above = await earlierRows(tx, importId, {
    keys: lines.map(({ key }) => key),
    alikes: lines.map(({ alike }) => alike),
    before: (lines[0] as Line).line,
  });
  const seen: Line[] = above.map((row) => row as unknown as Line);
  const byKey = new Map<string, Line>();
  const byAlike = new Map<string, Line[]>();
  const remember = (each: Line): void => {
    if (!byKey.has(each.key)) byKey.set(each.key, each);
    byAlike.set(each.alike, [...(byAlike.get(each.alike) ?? []), each]);
  };
  for (const each of seen) remember(each);
  const answers = new Map<number, Known['earlier']>();
  for (const each of lines) {
    const same = byKey.get(each.key);
    const alike = same ?? byAlike.get(each.alike)?.find((other) => isSamePlace(other.place, each.place));
    answers.set(each.line, alike ? { line: alike.line, isRepeated: same !== undefined } : null);
    if (!alike) remember(each);
  }
  return ({ line }: Line): Known['earlier'] => answers.get(line) ?? null;
}

const withinKm = 0.15;

const isSamePlace = (one: Place, other: Place): boolean =>
  slugOf(one.address) === slugOf(other.address) ||
  (one.isPlaced && other.isPlaced && distanceKm(one, other) <= withinKm);

function groupedBy<Each, Key>(list: readonly Each[], keyOf: (each: Each) => Key): Map<Key, Each[]> {
  const groups = new Map<Key, Each[]>();
  for (const each of list) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}
