import type { DbOf } from '#platform/database/deed';

/** For the walk of all pages: a meeting to come, and somebody in it. */
export const examples = {
  seance: async (db: DbOf<never, 'meeting'>) =>
    (
      await db
        .selectFrom('meeting')
        .select('id')
        .where('spaceId', 'is not', null)
        .where('seats', 'is not', null)
        .orderBy('startsAt', 'desc')
        .executeTakeFirst()
    )?.id ?? null,
  inscription: async (db: DbOf<never, 'registration'>) =>
    (await db.selectFrom('registration').select('id').orderBy('id').executeTakeFirst())?.id ?? null,
};
