import type { Collection } from '#modules/collections/rules';
import { collectionPath } from '#modules/collections/rules';
import { paragraph } from './html-words.ts';
import { type CollectionGiven, readCollection } from './read-collection.ts';
import { CollectionRecord, type Raw } from './record.ts';
import { type Around, since } from './write-record.ts';

/** A collection as the file says it; one that came from elsewhere, as it came where nobody changed it. */
export function writeCollection(
  collection: Collection,
  { resourceIds, kept, around }: { resourceIds: readonly string[]; kept: Raw | null; around: Around },
): Raw {
  const written = fresh(collection, resourceIds, around);
  if (!kept) return written;
  const read = CollectionRecord.safeParse(kept);
  if (!read.success) return written;
  const said: CollectionGiven = readCollection(read.data);
  // A resource that is not here, or not published any more, is no change of the collection.
  const here = new Set(resourceIds);
  const listed = read.data.resources.filter((id) => here.has(id));
  return since(kept, fresh({ ...collection, ...said }, listed, around), written);
}

const fresh = (collection: Collection, resourceIds: readonly string[], around: Around): Raw => ({
  id: collection.id,
  slug: collection.slug,
  url: around.absolute(collectionPath(collection.slug)),
  title: collection.title,
  description: paragraph(collection.summary),
  isPublic: true,
  base: { title: collection.spaceName ?? around.networkName },
  resources: resourceIds,
  maillage: { lang: collection.lang },
});
