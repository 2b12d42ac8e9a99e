import { type Database, inTransaction } from '#platform/database/deed';
import { slugsTaken } from '#platform/database/slugs-taken';
import { record } from '#platform/journal';
import { freeSlug } from '#platform/slug';
import type { Said } from './group.ts';
import { insertGroup, lockGroup, updateGroup } from './store.ts';

/** Begins a group at an address of its own, with nobody in it. */
export const createGroup = (db: Database, said: Said, now: Date): Promise<{ id: string; slug: string }> =>
  inTransaction(db, async (tx) => {
    const slug = await freeSlug(said.name, 'groupe', async (wanted) =>
      // That one is the page that begins a group.
      (await slugsTaken(tx, 'workingGroup', wanted)).add('nouveau'),
    );
    return { id: await insertGroup(tx, { ...said, slug, now }), slug };
  });

/** Changes what it says of itself; who reads it is written down. */
export const changeGroup = (
  db: Database,
  id: string,
  said: Said,
  { actor, now }: { actor: string; now: Date },
): Promise<void> =>
  inTransaction(db, async (tx) => {
    const { isOpen, isPublic } = await lockGroup(tx, id);
    await updateGroup(tx, id, { ...said, changedAt: now });
    if (isOpen === said.isOpen && isPublic === said.isPublic) return;
    const details = { isOpen: said.isOpen, isPublic: said.isPublic };
    await record(tx, { actor, act: 'group.readers-changed', subject: id, details }, now);
  });

/** It works no more, or again: nothing of it is lost. */
export const archiveGroup = (db: Database, id: string, archivedAt: Date | null, now: Date): Promise<void> =>
  updateGroup(db, id, { archivedAt, changedAt: now });
