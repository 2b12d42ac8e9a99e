import { allItems, publishedCollections } from '#modules/collections';
import { publishedResources } from '#modules/resources';
import type { Database } from '#platform/database/deed';
import { isObject, type Raw } from './record.ts';
import { exchangedCollections, exchangedResources } from './store.ts';
import { writeCollection } from './write-collection.ts';
import { type Around, type Kept, writeRecord } from './write-record.ts';

/** Everything that is published here, in the words of Les Bases, in an order that no import changes: by its address. */
export async function writeFile(db: Database, around: Around): Promise<string> {
  const [resources, keptResources] = [await publishedResources(db, null), await exchangedResources(db, null)];
  const kept = new Map(keptResources.map((each) => [each.id, { ...each, record: rawIn(each.record) }]));
  const records = new Map<string, Raw>(
    resources.map((resource) => [resource.id, writeRecord(resource, asKept(kept.get(resource.id)), around)]),
  );
  const idOf = (id: string): string[] => {
    const record = records.get(id);
    return record ? [String(record.id)] : [];
  };
  const collections = await collectionRecords(db, idOf, around);
  const file = {
    vocabulary: 'https://lesbases.anct.gouv.fr/',
    version: 1,
    resources: inOrder([...records.values()]),
    collections: inOrder(collections),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

async function collectionRecords(
  db: Database,
  idOf: (resourceId: string) => string[],
  around: Around,
): Promise<Raw[]> {
  const kept = new Map((await exchangedCollections(db, null)).map(({ id, record }) => [id, rawIn(record)]));
  const items = await allItems(db);
  const records: Raw[] = [];
  for (const collection of await publishedCollections(db, null)) {
    const resourceIds = (items.get(collection.id) ?? []).flatMap(idOf);
    records.push(writeCollection(collection, { resourceIds, kept: kept.get(collection.id) ?? null, around }));
  }
  return records;
}

const asKept = (kept: Kept | undefined): Kept | null => kept ?? null;

/** A record as it was kept. */
function rawIn(text: string): Raw {
  const parsed: unknown = JSON.parse(text);
  return isObject(parsed) ? parsed : {};
}

const inOrder = (records: Raw[]): Raw[] => records.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));

const keyOf = ({ slug, id }: Raw): string => `${String(slug ?? '')} ${String(id)}`;
