// Owns: invitation. Reads: role_grant.
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'invitation', 'roleGrant'>;

/** One real value per parameter of an address. A link that was sent is known to its reader only. */
export const examples = {
  person: async (db: Db): Promise<string | null> => (await aRole(db))?.personId ?? null,
  grant: async (db: Db): Promise<string | null> => (await aRole(db))?.id ?? null,
  invitation: async (db: Db): Promise<string | null> =>
    (await db.selectFrom('invitation').select('id').orderBy('id').executeTakeFirst())?.id ?? null,
  token: async (): Promise<null> => null,
};

const aRole = (db: Db) =>
  db
    .selectFrom('roleGrant')
    .select(['id', 'personId'])
    .where('role', '=', 'animator')
    .orderBy('id')
    .executeTakeFirst();
