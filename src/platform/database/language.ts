import { sql } from 'kysely';
import type { Lang } from '#platform/i18n';
import { type Located, schemaOf } from './deed.ts';

/** In what a network writes before it is listed: while its demonstration is being told. */
const langOfMost: Lang = 'fr';

/** The language of the network whose database this is: in what its people write together, whatever that of the page. */
export async function langOf(db: Located): Promise<Lang> {
  const { rows } = await sql<{ lang: Lang }>`
    select lang from public.network where slug = ${schemaOf(db)}`.execute(db);
  return rows[0]?.lang ?? langOfMost;
}
