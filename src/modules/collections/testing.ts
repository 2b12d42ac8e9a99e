import type { Database } from '#platform/database/deed';
import { addItem, openCollection } from './change-collection.ts';
import type { Collection, Said } from './collection.ts';

/** A published collection of the network that holds some resources, in this order. */
export async function aCollection(
  db: Database,
  resourceIds: readonly string[],
  about: Partial<Said & Pick<Collection, 'spaceId' | 'status'>> = {},
): Promise<{ id: string; slug: string }> {
  const { spaceId = null, status = 'published', ...said } = about;
  const now = new Date('2026-11-20T09:00:00Z');
  const words = { lang: 'fr' as const, title: 'Un premier mois', summary: 'Par où commencer.', ...said };
  const opened = await openCollection(db, words, { spaceId, status, now });
  for (const [index, resourceId] of resourceIds.entries())
    await addItem(db, opened.id, resourceId, new Date(now.getTime() + index * 60_000));
  return opened;
}
