// Owns: space_change.
import type { DbOf } from '#platform/database/deed';
import {
  type Actor,
  type Change,
  type Changed,
  isStructureField,
  isUndoneHere,
  type Note,
  type SomeFields,
} from './space.ts';

type Db = DbOf<'spaceChange'>;

interface ChangeSet {
  setId: string;
  /** What the fields were. */
  space: { id: string } & SomeFields;
  changes: SomeFields;
  actor: Actor;
  at: Date;
  undoes?: string;
}

/** Writes down each field that one saving changes, from what to what. */
export async function keepChanges(
  db: Db,
  { setId, space, changes, actor, at, undoes }: ChangeSet,
): Promise<void> {
  const rows = Object.entries(changes).map(([field, after]) => ({
    setId,
    spaceId: space.id,
    at,
    actorId: actor.id,
    actorName: actor.name,
    field,
    structureId: isStructureField(field) ? (space.structureId ?? null) : null,
    before: JSON.stringify(space[field as Changed] ?? null),
    after: JSON.stringify(after ?? null),
    undoes: undoes ?? null,
  }));
  if (rows.length > 0) await db.insertInto('spaceChange').values(rows).execute();
}

interface Noted {
  spaceId: string;
  notes: readonly Pick<Note, 'before' | 'after'>[];
  actor: Actor;
  at: Date;
}

/** Writes down what another module changes about a space: it is undone there, if at all. */
export async function keepNotes(db: Db, { spaceId, notes, actor, at }: Noted): Promise<void> {
  const setId = crypto.randomUUID();
  const rows = notes.map(({ before, after }) => ({
    setId,
    spaceId,
    at,
    actorId: actor.id,
    actorName: actor.name,
    field: 'note',
    before: JSON.stringify(before),
    after: JSON.stringify(after),
  }));
  if (rows.length > 0) await db.insertInto('spaceChange').values(rows).execute();
}

/** What changed in a space, and what other modules noted, the latest first. */
export const historyOf = (db: Db, spaceId: string, limit: number): Promise<(Change | Note)[]> =>
  db
    .selectFrom('spaceChange')
    .select(['setId', 'at', 'actorName', 'field', 'structureId', 'before', 'after'])
    .where('spaceId', '=', spaceId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute() as Promise<(Change | Note)[]>;

/** The fields of one saving that can be taken back, always in the same order. */
export async function changeSet(db: Db, spaceId: string, setId: string): Promise<Change[]> {
  const changes = await db
    .selectFrom('spaceChange')
    .select(['setId', 'at', 'actorName', 'field', 'structureId', 'before', 'after'])
    .where('spaceId', '=', spaceId)
    .where('setId', '=', setId)
    .where('field', '!=', 'note')
    .orderBy('id')
    .execute();
  return (changes as Change[]).filter(isUndoneHere);
}

/** What was changed stays; who changed it is forgotten before a day. */
export async function forgetWhoChanged(db: Db, before: Date): Promise<number> {
  const forgotten = await db
    .updateTable('spaceChange')
    .set({ actorId: null, actorName: '' })
    .where('at', '<', before)
    .where('actorName', '<>', '')
    .executeTakeFirst();
  return Number(forgotten.numUpdatedRows);
}
