import { collectionsAmong } from '#modules/collections';
import {
  type Collection,
  longestTitle,
  mostItems,
  targetOf as targetOfCollection,
} from '#modules/collections/rules';
import { standingsOf } from '#modules/resources';
import { type Placed, targetOf } from '#modules/resources/rules';
import { can, type Viewer } from '#platform/access';
import type { Database } from '#platform/database/deed';
import { whyUnfit } from '#platform/forms/unfit';
import { isUuid } from '#platform/uuid';
import { readCollection } from './read-collection.ts';
import { type FileRead, type Line, namesIn } from './read-file.ts';
import { type Given, readRecord } from './read-record.ts';
import { CollectionRecord, ResourceRecord } from './record.ts';
import {
  type Exchanged,
  type ExchangedCollection,
  exchangedCollections,
  exchangedResources,
} from './store.ts';
import {
  type CollectionVerdict,
  type Judged,
  type Refused,
  type ResourceVerdict,
  refused,
  unread,
} from './verdict.ts';
import { isSame } from './write-record.ts';

/** Judges every record of a file for somebody; nothing is written. */
export async function judge(db: Database, file: FileRead, viewer: Viewer): Promise<Judged> {
  const resources = await knowing(file.resources, {
    kept: (names) => exchangedResources(db, names),
    here: (ids) => standingsOf(db, ids),
  });
  const collections = await knowing(file.collections, {
    kept: (names) => exchangedCollections(db, names),
    here: (ids) => collectionsAmong(db, ids),
  });
  return {
    resources: once(file.resources.map((line) => judgeResource(line, resources, viewer))),
    collections: once(file.collections.map((line) => judgeCollection(line, collections, viewer))),
  };
}

/** What is here of what a list names: what came under those names before, and what they are today. */
interface Known<Kept, Here> {
  kept: ReadonlyMap<string, Kept>;
  here: ReadonlyMap<string, Here>;
}

async function knowing<Kept extends { id: string; sourceId: string }, Here extends { id: string }>(
  lines: readonly Line[],
  read: { kept: (names: string[]) => Promise<Kept[]>; here: (ids: string[]) => Promise<Here[]> },
): Promise<Known<Kept, Here>> {
  const names = namesIn(lines);
  const kept = await read.kept(names);
  const here = await read.here([...kept.map(({ id }) => id), ...names.filter(isUuid)]);
  return {
    kept: new Map(kept.map((each) => [each.sourceId, each])),
    here: new Map(here.map((each) => [each.id, each])),
  };
}

/** The second of one name is refused. */
function once<V extends ResourceVerdict | CollectionVerdict>(verdicts: readonly V[]) {
  const seen = new Set<string>();
  return verdicts.map((verdict) => {
    const isTwice = seen.has(verdict.sourceId);
    seen.add(verdict.sourceId);
    return isTwice ? refused(verdict, 'twice') : verdict;
  });
}

function judgeResource(
  line: Line,
  { kept, here }: Known<Exchanged, Placed>,
  viewer: Viewer,
): ResourceVerdict {
  if (line.why) return unread(line);
  const read = ResourceRecord.safeParse(line.record);
  if (!read.success) return unread(line, read.error);
  const { id: sourceId, title, slug = null } = read.data;
  const about = { line: line.line, title, sourceId };
  const given = readRecord(read.data);
  if ('unread' in given) return refused(about, given.unread, given.at);
  const before = kept.get(sourceId);
  const said = { ...given, slug };
  const { record } = line;
  if (!before) return here.has(sourceId) ? refused(about, 'ours') : { ...about, is: 'new', said, record };
  if (isSame(JSON.parse(before.record), record)) return { ...about, is: 'same', id: before.id };
  const why = whyKept(here.get(before.id), { before, given, viewer });
  if (why) return refused(about, why);
  return { ...about, is: 'changed', said, record, id: before.id, version: before.version };
}

/** Why a resource stays as it is here. */
function whyKept(
  resource: Placed | undefined,
  { before, given, viewer }: { before: Exchanged; given: Given; viewer: Viewer },
): Refused | null {
  if (resource?.version !== before.version) return 'changedHere';
  if (!can(viewer, 'resource.write', targetOf(resource))) return 'notYours';
  return resource.kind === given.kind ? null : 'otherKind';
}

function judgeCollection(
  line: Line,
  { kept, here }: Known<ExchangedCollection, Collection>,
  viewer: Viewer,
): CollectionVerdict {
  if (line.why) return unread(line);
  const read = CollectionRecord.safeParse(line.record);
  if (!read.success) return unread(line, read.error);
  const { id: sourceId, title, slug = null, resources } = read.data;
  const about = { line: line.line, title, sourceId };
  if (title.length > longestTitle) return refused(about, 'tooLong');
  if (new Set(resources).size > mostItems) return refused(about, 'tooMany');
  const said = { ...readCollection(read.data), slug, resources };
  if (whyUnfit(`${said.title}\n${said.summary}`)) return refused(about, 'unfit');
  const before = kept.get(sourceId);
  const { record } = line;
  if (!before) return here.has(sourceId) ? refused(about, 'ours') : { ...about, is: 'new', said, record };
  if (isSame(JSON.parse(before.record), record)) return { ...about, is: 'same', id: before.id };
  const why = whyCollectionKept(here.get(before.id), before, viewer);
  if (why) return refused(about, why);
  return { ...about, is: 'changed', said, record, id: before.id, version: before.version };
}

function whyCollectionKept(
  collection: Collection | undefined,
  { version, itemsVersion }: ExchangedCollection,
  viewer: Viewer,
): Refused | null {
  if (collection?.version !== version || collection.itemsVersion !== itemsVersion) return 'changedHere';
  return can(viewer, 'resource.write', targetOfCollection(collection)) ? null : 'notYours';
}
