// Owns: draft.
import type { DbOf } from '#platform/database/deed';
import type { Typed } from './typed-fields.ts';

type Db = DbOf<'draft'>;

interface NewDraft {
  secretHash: string;
  personId: string;
  address: string;
  fields: readonly Typed[];
  expiresAt: Date;
}

export const insertDraft = (db: Db, draft: NewDraft) =>
  db
    .insertInto('draft')
    .values({ ...draft, fields: JSON.stringify(draft.fields) })
    .execute();

export const findDraft = (
  db: Db,
  secretHash: string,
  { personId, address, now }: { personId: string; address: string; now: Date },
): Promise<{ id: string; fields: Typed[] } | undefined> =>
  db
    .selectFrom('draft')
    .select(['id', 'fields'])
    .where('secretHash', '=', secretHash)
    .where('personId', '=', personId)
    .where('address', '=', address)
    .where('expiresAt', '>', now)
    .executeTakeFirst() as Promise<{ id: string; fields: Typed[] } | undefined>;

export const forgetDraft = (db: Db, id: string) => db.deleteFrom('draft').where('id', '=', id).execute();

export const forgetOldDrafts = (db: Db, now: Date) =>
  db.deleteFrom('draft').where('expiresAt', '<', now).execute();
