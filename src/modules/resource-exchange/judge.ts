import { collectionById } from '#modules/collections';
import { type Collection, longestTitle, targetOf as targetOfCollection } from '#modules/collections/rules';
import { resourceById } from '#modules/resources';
import { targetOf } from '#modules/resources/rules';
import { can, type Viewer } from '#platform/access';
import type { Database } from '#platform/database/connect';
import { whyUnfit } from '#platform/forms/unfit';
import { isUuid } from '#platform/uuid';
import { type CollectionGiven, readCollection } from './read-collection.ts';
import type { FileRead, Line } from './read-file.ts';
import { type Given, readRecord, type Unread } from './read-record.ts';
import { CollectionRecord, ResourceRecord } from './record.ts';
import { type Exchanged, exchangedCollections, exchangedResources } from './store.ts';
import { isSame } from './write-record.ts';

export type Refused = Unread | 'malformed' | 'twice' | 'changedHere' | 'ours' | 'notYours';

/** What becomes of a record: it is new, it changes what came before, it says the same, or it is refused. */
export type Verdict<Said> = { line: number; title: string; sourceId: string } & (
  | { is: 'new'; said: Said; record: unknown }
  | { is: 'changed'; said: Said; record: unknown; id: string; version: number }
  | { is: 'same'; id: string }
  | { is: 'refused'; why: Refused; at?: string }
);

export type ResourceVerdict = Verdict<Given & { slug: string | null }>;
export type CollectionVerdict = Verdict<CollectionGiven & { slug: string | null; resources: string[] }>;

export interface Judged {
  resources: ResourceVerdict[];
  collections: CollectionVerdict[];
}

/** Judges every record of a file for somebody; nothing is written. */
export async function judge(
  db: Database,
  { resources, collections }: FileRead,
  viewer: Viewer,
): Promise<Judged> {
  const known = new Map((await exchangedResources(db)).map((each) => [each.sourceId, each]));
  const judged: Judged = { resources: [], collections: [] };
  const seen = new Set<string>();
  for (const line of resources) {
    const verdict = await judgeResource(db, line, { known, viewer });
    judged.resources.push(seen.has(verdict.sourceId) ? refused(verdict, 'twice') : verdict);
    seen.add(verdict.sourceId);
  }
  judged.collections = await judgeCollections(db, collections, viewer);
  return judged;
}

interface Knowing<Known> {
  known: ReadonlyMap<string, Known>;
  viewer: Viewer;
}

async function judgeResource(
  db: Database,
  { line, record }: Line,
  { known, viewer }: Knowing<Exchanged>,
): Promise<ResourceVerdict> {
  const read = ResourceRecord.safeParse(record);
  if (!read.success) return { ...malformed(record, line), ...placeOf(read.error) };
  const { id: sourceId, title, slug = null } = read.data;
  const about = { line, title, sourceId };
  const given = readRecord(read.data);
  if ('unread' in given) return refused(about, given.unread);
  const before = known.get(sourceId);
  const said = { ...given, slug };
  if (!before) {
    const isOurs = isUuid(sourceId) && (await resourceById(db, sourceId));
    return isOurs ? refused(about, 'ours') : { ...about, is: 'new', said, record };
  }
  if (isSame(JSON.parse(before.record), record)) return { ...about, is: 'same', id: before.id };
  const resource = await resourceById(db, before.id);
  if (!resource || resource.version !== before.version) return refused(about, 'changedHere');
  if (!can(viewer, 'resource.write', targetOf(resource))) return refused(about, 'notYours');
  return { ...about, is: 'changed', said, record, id: before.id, version: before.version };
}

async function judgeCollections(db: Database, lines: Line[], viewer: Viewer): Promise<CollectionVerdict[]> {
  const known = new Map((await exchangedCollections(db)).map((each) => [each.sourceId, each]));
  const judged: CollectionVerdict[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    const verdict = await judgeCollection(db, line, { known, viewer });
    judged.push(seen.has(verdict.sourceId) ? refused(verdict, 'twice') : verdict);
    seen.add(verdict.sourceId);
  }
  return judged;
}

async function judgeCollection(
  db: Database,
  { line, record }: Line,
  { known, viewer }: Knowing<Omit<Exchanged, 'version'>>,
): Promise<CollectionVerdict> {
  const read = CollectionRecord.safeParse(record);
  if (!read.success) return { ...malformed(record, line), ...placeOf(read.error) };
  const { id: sourceId, title, slug = null, resources } = read.data;
  const about = { line, title, sourceId };
  if (title.length > longestTitle) return refused(about, 'tooLong');
  const said = { ...readCollection(read.data), slug, resources };
  if (whyUnfit(`${said.title}\n${said.summary}`)) return refused(about, 'unfit');
  const before = known.get(sourceId);
  if (!before) {
    const isOurs = isUuid(sourceId) && (await collectionById(db, sourceId));
    return isOurs ? refused(about, 'ours') : { ...about, is: 'new', said, record };
  }
  if (isSame(JSON.parse(before.record), record)) return { ...about, is: 'same', id: before.id };
  const collection = await collectionById(db, before.id);
  const why = whyNot(collection, before.at, viewer);
  if (why || !collection) return refused(about, why ?? 'changedHere');
  return { ...about, is: 'changed', said, record, id: before.id, version: collection.version };
}

function whyNot(collection: Collection | undefined, at: Date, viewer: Viewer): Refused | null {
  if (!collection || collection.changedAt > at) return 'changedHere';
  return can(viewer, 'resource.write', targetOfCollection(collection)) ? null : 'notYours';
}

const refused = (about: { line: number; title: string; sourceId: string }, why: Refused) => ({
  line: about.line,
  title: about.title,
  sourceId: about.sourceId,
  is: 'refused' as const,
  why,
});

/** A record that is not one: named by what it says, if it says anything. */
function malformed(record: unknown, line: number) {
  const title =
    typeof record === 'object' && record !== null && 'title' in record ? String(record.title) : '';
  return refused({ line, title, sourceId: `line ${line}` }, 'malformed');
}

const placeOf = ({ issues }: { issues: { path: PropertyKey[] }[] }) => ({
  at: issues[0]?.path.map(String).join('.') ?? '',
});
