import {
  collectionById,
  holdCollections,
  openCollection,
  rewordCollection,
  setStatus as setCollectionStatus,
  setItems,
} from '#modules/collections';
import { holdResources, openResource, saveResource, standingsOf } from '#modules/resources';
import { targetOf } from '#modules/resources/rules';
import { can, type Viewer } from '#platform/access';
import { type Database, inTransaction } from '#platform/database/deed';
import type { IsoDate } from '#platform/time';
import { judge } from './judge.ts';
import { type FileRead, namesIn } from './read-file.ts';
import {
  exchangedCollections,
  exchangedResources,
  keepCollection,
  keepResource,
  oneAtATime,
} from './store.ts';
import { type BroughtIn, type CollectionVerdict, countOf, type ResourceVerdict } from './verdict.ts';

export interface Bringing {
  viewer: Viewer;
  /** For whom what is new comes; null: the network. */
  spaceId: string | null;
  status: 'published' | 'draft';
  /** Said of each version that changes something. */
  why: string;
  today: IsoDate;
  now: Date;
}

/** Brings a file in: what was judged, judged again, and all of it or nothing. */
export function bringIn(db: Database, file: FileRead, bringing: Bringing): Promise<BroughtIn> {
  return inTransaction(db, async (tx) => {
    await oneAtATime(tx);
    await hold(tx, file);
    const judged = await judge(tx, file, bringing.viewer);
    for (const verdict of judged.resources) await bringResource(tx, verdict, bringing);
    const open = await openHere(tx, judged.collections, bringing.viewer);
    for (const verdict of judged.collections) await bringCollection(tx, verdict, open, bringing);
    const count = (which: 'new' | 'changed' | 'refused') => countOf(judged, which);
    return { created: count('new'), changed: count('changed'), refused: count('refused') };
  });
}

/** What is here of what the file names stays as it is judged: a colleague who saves meanwhile waits. */
async function hold(tx: Database, { resources, collections }: FileRead): Promise<void> {
  const ids = (those: readonly { id: string }[]): string[] => those.map(({ id }) => id);
  await holdResources(tx, ids(await exchangedResources(tx, namesIn(resources))));
  await holdCollections(tx, ids(await exchangedCollections(tx, namesIn(collections))));
}

async function bringResource(tx: Database, verdict: ResourceVerdict, bringing: Bringing): Promise<void> {
  if (verdict.is !== 'new' && verdict.is !== 'changed') return;
  const { said, sourceId } = verdict;
  const { viewer, status, spaceId, now, today, why } = bringing;
  const by = { actor: { id: viewer.personId, name: viewer.name }, now };
  const kept = { sourceId, record: JSON.stringify(verdict.record), at: now };
  if (verdict.is === 'changed') {
    const saving = { ...by, seen: verdict.version, why };
    neverRefused(await saveResource(tx, verdict.id, said.content, saving));
    return keepResource(tx, { id: verdict.id, version: verdict.version + 1, ...kept });
  }
  const { id } = await openResource(tx, said.content, {
    ...by,
    kind: said.kind,
    status,
    spaceId,
    checkedOn: said.checkedOn ?? today,
    ...(said.slug ? { address: said.slug } : {}),
  });
  await keepResource(tx, { id, version: 1, ...kept });
}

/** What the collections of a file may hold, by its name there: what everybody reads, and what she writes herself. */
async function openHere(
  tx: Database,
  verdicts: readonly CollectionVerdict[],
  viewer: Viewer,
): Promise<ReadonlyMap<string, string>> {
  const names = verdicts.flatMap((verdict) => ('said' in verdict ? verdict.said.resources : []));
  const kept = await exchangedResources(tx, [...new Set(names)]);
  const those = await standingsOf(
    tx,
    kept.map(({ id }) => id),
  );
  const open = new Set(
    those
      .filter((each) => each.status === 'published' || can(viewer, 'resource.write', targetOf(each)))
      .map(({ id }) => id),
  );
  return new Map(kept.filter(({ id }) => open.has(id)).map(({ sourceId, id }) => [sourceId, id]));
}

async function bringCollection(
  tx: Database,
  verdict: CollectionVerdict,
  open: ReadonlyMap<string, string>,
  bringing: Bringing,
): Promise<void> {
  if (verdict.is !== 'new' && verdict.is !== 'changed') return;
  const { slug, resources, ...said } = verdict.said;
  const { status, spaceId, now } = bringing;
  const ids = resources.flatMap((sourceId) => open.get(sourceId) ?? []);
  let id = '';
  if (verdict.is === 'changed') {
    id = verdict.id;
    neverRefused(await rewordCollection(tx, id, said, { seen: verdict.version, now }));
  } else {
    const opening = { status: 'draft' as const, spaceId, now, ...(slug ? { address: slug } : {}) };
    id = (await openCollection(tx, said, opening)).id;
  }
  neverRefused(await setItems(tx, id, ids, now));
  if (verdict.is === 'new' && status === 'published') await setCollectionStatus(tx, id, status, now);
  await keepCollection(tx, { ...(await versionsNow(tx, id)), ...keptOf(verdict), id, at: now });
}

const keptOf = ({ sourceId, record }: { sourceId: string; record: unknown }) => ({
  sourceId,
  record: JSON.stringify(record),
});

async function versionsNow(tx: Database, id: string): Promise<{ version: number; itemsVersion: number }> {
  const collection = await collectionById(tx, id);
  if (!collection) throw new Error(`No collection ${id}.`);
  return { version: collection.version, itemsVersion: collection.itemsVersion };
}

/** What is held and was judged is not refused: were it, nothing of the file would come in. */
function neverRefused({ refusal }: { refusal: string | null }): void {
  if (refusal) throw new Error(`A record that was judged was refused: ${refusal}.`);
}
