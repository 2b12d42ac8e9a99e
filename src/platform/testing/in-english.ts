import type { FreshDatabase } from './fresh-database.ts';

/** What is written where the language of the network is English. */
export async function inEnglish<Done>(db: FreshDatabase, work: () => Promise<Done>): Promise<Done> {
  await db.pool().pg.query("update public.network set lang = 'en'");
  try {
    return await work();
  } finally {
    await db.pool().pg.query("update public.network set lang = 'fr'");
  }
}
