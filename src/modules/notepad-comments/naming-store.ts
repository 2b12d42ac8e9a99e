// Owns: notepad_naming, unread_naming. Reads: notepad.
import type { DbOf } from '#platform/database/deed';
import type { Naming } from './mention.ts';

type Db = DbOf<'notepadNaming' | 'unreadNaming', 'notepad'>;

export async function insertNamings(
  tx: Db,
  namings: readonly Naming[],
  spell: { notepadId: string; authors: readonly string[]; at: Date },
): Promise<void> {
  if (namings.length === 0) return;
  const { notepadId, authors, at } = spell;
  await tx
    .insertInto('notepadNaming')
    .values(namings.map((naming) => ({ ...naming, notepadId, authors: [...authors], at })))
    .execute();
}

export interface Taken extends Naming {
  id: string;
  authors: string[];
  at: Date;
  notepad: { id: string; kind: string; holderId: string; title: string };
}

/** Those that nobody was told of, each taken once, in the order in which they are read. */
export async function takeNamings(tx: Db): Promise<Taken[]> {
  const taken = await tx.deleteFrom('notepadNaming').returningAll().execute();
  if (taken.length === 0) return [];
  const notepads = await tx
    .selectFrom('notepad')
    .select(['id', 'kind', 'holderId', 'title'])
    .where(
      'id',
      'in',
      taken.map(({ notepadId }) => notepadId),
    )
    .execute();
  const inOrder = taken.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return inOrder.flatMap(({ notepadId, ...naming }) => {
    const notepad = notepads.find(({ id }) => id === notepadId);
    return notepad ? [{ ...naming, notepad }] : [];
  });
}

/** It waits for her; named twice, she reads where it was last. */
export async function insertUnreadNaming(
  tx: Db,
  row: { notepadId: string; personId: string; quote: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('unreadNaming')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['notepadId', 'personId']).doUpdateSet({ quote: row.quote, at: row.at }),
    )
    .execute();
}

/** She reads the text. */
export async function markTextRead(db: Db, notepadId: string, personId: string): Promise<void> {
  await db
    .deleteFrom('unreadNaming')
    .where('notepadId', '=', notepadId)
    .where('personId', '=', personId)
    .execute();
}

/** The texts that name her and that she has not opened, the latest first. */
export const unreadNamingsOf = (
  db: Db,
  personId: string,
  limit: number,
): Promise<{ notepadId: string; title: string; quote: string }[]> =>
  db
    .selectFrom('unreadNaming')
    .innerJoin('notepad', 'notepad.id', 'notepadId')
    .select(['notepadId', 'title', 'quote'])
    .where('personId', '=', personId)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute();
