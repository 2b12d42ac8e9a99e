import type { SomeFields } from '#modules/network/rules';
import type { Database } from '#platform/database/deed';
import { keepLinks, linksOf } from './store.ts';
import type { Changes } from './verdict.ts';

/** A source wrote none of this, after all: what it filled was nobody's, what it changed it had written before. */
export async function takeBack(
  tx: Database,
  sourceId: string,
  lines: readonly { key: string | null; changes: Changes }[],
): Promise<void> {
  const changesOf = new Map(lines.map(({ key, changes }) => [key, changes]));
  const keys = lines.flatMap(({ key }) => key ?? []);
  const links = await linksOf(tx, sourceId, keys);
  const before = links.map((link) => ({
    ...link,
    wrote: wroteBefore(link.wrote, changesOf.get(link.key) ?? {}),
  }));
  await keepLinks(tx, sourceId, before);
}

function wroteBefore(wrote: SomeFields, changes: Changes): SomeFields {
  const filled = Object.entries(changes).filter(([, change]) => change.filled);
  const changed = Object.entries(changes).filter(([, change]) => !change.filled);
  const gone = new Set(filled.map(([field]) => field));
  return Object.fromEntries([
    ...Object.entries(wrote).filter(([field]) => !gone.has(field)),
    ...changed.map(([field, { before }]) => [field, before]),
  ]);
}
