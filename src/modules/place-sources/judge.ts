import type { Identifier } from '#modules/network/rules';
import type { Database } from '#platform/database/deed';
import { aimOf, asked, decide, type Earlier, type Known, type Near } from './decide.ts';
import { type IsLeftOut, spacesNamed, spacesNear, spacesToday } from './known-store.ts';
import type { Line } from './line.ts';
import { linksOf } from './store.ts';
import type { Verdict } from './verdict.ts';

/** Whose lines they are, and what their file knows that the register does not. */
export interface Of {
  sourceId: string;
  /** For a line, the first one above it in the file that says the same place. */
  above?: (lines: readonly Line[]) => Promise<(line: Line) => Earlier>;
  /** Whether the file itself brought a space a moment ago: it resembles nothing but itself. */
  hasEntered?: IsLeftOut;
}

/** What becomes of some lines that follow each other, asked together: the register answers a thousand as quickly as ten. */
export async function judge(tx: Database, of: Of, lines: readonly Line[]): Promise<Map<number, Verdict>> {
  const known = await whatIsKnown(tx, of, lines);
  const aims = lines.flatMap(({ line }) => aimOf(known.get(line) as Known) ?? []);
  const today = await spacesToday(tx, [...new Set(aims)]);
  const verdicts = new Map<number, Verdict>(
    lines.map(({ line, place }) => {
      const knownOfIt = known.get(line) as Known;
      return [line, decide(place, knownOfIt, today.get(aimOf(knownOfIt) ?? '') ?? null)];
    }),
  );
  const moved = lines.filter(({ line }) => verdicts.get(line)?.moved);
  for (const [line, verdict] of await namesakesOf(tx, moved)) verdicts.set(line, verdict);
  return verdicts;
}

/** Of the lines whose number leads to another place, those of which the register knows one of that name where they are. */
async function namesakesOf(tx: Database, lines: readonly Line[]): Promise<Map<number, Verdict>> {
  if (lines.length === 0) return new Map();
  const same = (await spacesNear(tx, lines.map(soughtOf))).filter(({ hasSameName }) => hasSameName);
  const found = groupedBy(same, ({ line }) => line);
  const today = await spacesToday(
    tx,
    same.map(({ spaceId }) => spaceId),
  );
  return new Map(
    lines.flatMap(({ line, place }) => {
      const [only, other] = found.get(line) ?? [];
      const space = only && !other ? today.get(only.spaceId) : undefined;
      return space ? [[line, { ...asked(place, space, {}), moved: 'namesake' }] as const] : [];
    }),
  );
}

async function whatIsKnown(
  tx: Database,
  { sourceId, above, hasEntered }: Of,
  lines: readonly Line[],
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
  const near = groupedBy(await spacesNear(tx, strangers.map(soughtOf), hasEntered), ({ line }) => line);
  const earlier = (await above?.(lines)) ?? (() => null);
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

function groupedBy<Each, Key>(list: readonly Each[], keyOf: (each: Each) => Key): Map<Key, Each[]> {
  const groups = new Map<Key, Each[]>();
  for (const each of list) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}
