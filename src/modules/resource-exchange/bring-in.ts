import {
  openCollection,
  rewordCollection,
  setStatus as setCollectionStatus,
  setItems,
} from '#modules/collections';
import { openResource, saveResource } from '#modules/resources';
import type { Viewer } from '#platform/access';
import type { Database } from '#platform/database/connect';
import { inTransaction } from '#platform/database/deed';
import type { IsoDate } from '#platform/time';
import { type CollectionVerdict, judge, type ResourceVerdict } from './judge.ts';
import type { FileRead } from './read-file.ts';
import { exchangedResources, keepCollection, keepResource, oneAtATime } from './store.ts';

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

export interface BroughtIn {
  created: number;
  changed: number;
  refused: number;
}

/** Brings a file in: what was judged, judged again, and all of it or nothing. */
export function bringIn(db: Database, file: FileRead, bringing: Bringing): Promise<BroughtIn> {
  return inTransaction(db, async (tx) => {
    await oneAtATime(tx);
    const { resources, collections } = await judge(tx, file, bringing.viewer);
    for (const verdict of resources) await bringResource(tx, verdict, bringing);
    const here = new Map((await exchangedResources(tx)).map(({ sourceId, id }) => [sourceId, id]));
    for (const verdict of collections) await bringCollection(tx, verdict, here, bringing);
    const all = [...resources, ...collections].map(({ is }) => is);
    const count = (which: string): number => all.filter((is) => is === which).length;
    return { created: count('new'), changed: count('changed'), refused: count('refused') };
  });
}

async function bringResource(tx: Database, verdict: ResourceVerdict, bringing: Bringing): Promise<void> {
  if (verdict.is !== 'new' && verdict.is !== 'changed') return;
  const { said, sourceId } = verdict;
  const { viewer, status, spaceId, now, today, why } = bringing;
  const by = { actor: { id: viewer.personId, name: viewer.name }, now };
  const kept = { sourceId, record: JSON.stringify(verdict.record), at: now };
  if (verdict.is === 'changed') {
    await saveResource(tx, verdict.id, said.content, { ...by, seen: verdict.version, why });
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

async function bringCollection(
  tx: Database,
  verdict: CollectionVerdict,
  here: ReadonlyMap<string, string>,
  bringing: Bringing,
): Promise<void> {
  if (verdict.is !== 'new' && verdict.is !== 'changed') return;
  const { slug, resources, ...said } = verdict.said;
  const { status, spaceId, now } = bringing;
  const ids = resources.flatMap((sourceId) => here.get(sourceId) ?? []);
  let id = '';
  if (verdict.is === 'changed') {
    id = verdict.id;
    await rewordCollection(tx, id, said, { seen: verdict.version, now });
  } else {
    const opening = { status: 'draft' as const, spaceId, now, ...(slug ? { address: slug } : {}) };
    id = (await openCollection(tx, said, opening)).id;
  }
  await setItems(tx, id, ids, now);
  if (verdict.is === 'new' && status === 'published') await setCollectionStatus(tx, id, status, now);
  await keepCollection(tx, {
    id,
    sourceId: verdict.sourceId,
    record: JSON.stringify(verdict.record),
    at: now,
  });
}
