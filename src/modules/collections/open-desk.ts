import { can } from '#platform/access';
import type { Ask } from '#platform/http/env';
import { found, NotAllowed, type SignedIn, signedIn } from '#platform/http/guard';
import { type Collection, targetOf } from './collection.ts';
import { collectionById } from './store.ts';

/** A collection, for somebody who may change it. */
export async function openDesk(c: Ask, id: string): Promise<{ viewer: SignedIn; collection: Collection }> {
  const viewer = signedIn(c);
  const collection = found(await collectionById(c.var.db, id));
  if (!can(viewer, 'resource.write', targetOf(collection))) throw new NotAllowed();
  return { viewer, collection };
}
