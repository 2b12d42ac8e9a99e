import { addIdentifiers, changeSpace } from '#modules/network';
import type { SomeFields } from '#modules/network/rules';
import type { Database } from '#platform/database/deed';
import { compare } from './decide.ts';
import { freeIdentifiers } from './free-identifiers.ts';
import { type Doing, type Judged, type Made, notKept } from './judged.ts';
import { spacesToday, standingSpaces } from './known-store.ts';
import { keepLinks, keepSets, type Link, linksOf } from './store.ts';
import { structuresOf } from './structures.ts';
import { unlessRefused } from './unless-refused.ts';
import type { Place } from './verdict.ts';

/** Brings spaces up to date, one after the other: each keeps its history. */
export async function changePlaces(
  tx: Database,
  rows: readonly Judged[],
  doing: Doing,
): Promise<Map<number, Made>> {
  const made = new Map<number, Made>();
  const links = await linksByKey(tx, doing.sourceId, rows);
  const standing = await standingSpaces(
    tx,
    rows.flatMap(({ spaceId }) => spaceId ?? []),
  );
  const keep: Link[] = [];
  const free = await freeIdentifiers(
    tx,
    rows.map(({ place }) => place),
  );
  for (const row of rows) {
    const { key, alike, choice, line } = row;
    if (choice === 'refuse') {
      keep.push({ key, alike, spaceId: null, wrote: {} });
      made.set(line, { done: 'same', spaceId: null, setId: null });
    } else if (row.spaceId && isToChange(row)) {
      // What was chosen of a page that was made one with another since goes to that one.
      const spaceId = standing.get(row.spaceId) ?? row.spaceId;
      const link = links.get(key);
      const wrote = link?.spaceId === spaceId ? link.wrote : {};
      const done = await unlessRefused(tx, async () => {
        const changed = await change(tx, { ...row, spaceId }, wrote, doing);
        await addIdentifiers(
          tx,
          free(row.place).map((each) => ({ ...each, spaceId })),
        );
        return changed;
      });
      const { changed, ...said } = done ?? { ...notKept, changed: null };
      made.set(line, done ? { ...said, done: said.setId ? 'changed' : 'same', spaceId } : notKept);
      if (done && (changed || link?.spaceId !== spaceId || link.alike !== alike))
        keep.push({ key, alike, spaceId, wrote: { ...wrote, ...changed } });
    }
  }
  await keepLinks(tx, doing.sourceId, keep);
  await keepSets(tx, setsOf(made));
  return made;
}

const isToChange = ({ decision, choice }: Judged): boolean =>
  decision !== 'refused' && (decision !== 'duplicate' || choice === 'merge');

async function linksByKey(
  tx: Database,
  sourceId: string,
  rows: readonly Judged[],
): Promise<Map<string, Link>> {
  const links = await linksOf(
    tx,
    sourceId,
    rows.map(({ key }) => key),
  );
  return new Map(links.map((link) => [link.key, link]));
}

const setsOf = (made: ReadonlyMap<number, Made>) =>
  [...made.values()].flatMap(({ setId, spaceId }) => (setId && spaceId ? [{ setId, spaceId }] : []));

/** What differs is asked again for a merged line: a line above may have filled the same space a moment ago. */
async function change(
  tx: Database,
  { spaceId, place, decision, changes }: Judged & { spaceId: string },
  wrote: SomeFields,
  { actor, now }: Doing,
) {
  const fresh = decision === 'duplicate' ? await compareNow(tx, spaceId, place, wrote) : { changes };
  const fields = Object.entries(fresh.changes).map(([field, { after }]) => [field, after]);
  if (fields.length === 0) return { ...fresh, setId: null, changed: null };
  const wanted: SomeFields = Object.fromEntries(fields);
  const setId = await changeSpace(tx, spaceId, await withStructure(tx, place, wanted), { actor, now });
  return { ...fresh, setId, changed: wanted };
}

async function compareNow(tx: Database, spaceId: string, place: Place, wrote: SomeFields) {
  const today = (await spacesToday(tx, [spaceId])).get(spaceId);
  return today ? compare(place, today, wrote) : { changes: {}, kept: [] };
}

/** A structure that is known already runs the space; its own words stay. */
async function withStructure(tx: Database, place: Place, wanted: SomeFields): Promise<SomeFields> {
  if (wanted.structureName === undefined) return wanted;
  const own = Object.entries(wanted).filter(([field]) => !field.startsWith('structure'));
  const structureId = (await structuresOf(tx, [place])).get(place) ?? null;
  return { ...Object.fromEntries(own), structureId };
}
