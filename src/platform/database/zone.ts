import { sql } from 'kysely';
import { type Located, schemaOf } from './deed.ts';

/** Where a network tells the time before it is listed: while its demonstration is being told. */
const zoneOfMost = 'Europe/Paris';

/** The same, inside a question that is asked anyway. */
export const zoneIn = (db: Located) =>
  sql<string>`coalesce((select zone from public.network where slug = ${schemaOf(db)}), ${zoneOfMost})`;

/** The zone of the network whose database this is, for work that no request began. */
export async function zoneOf(db: Located): Promise<string> {
  const { rows } = await sql<{
    zone: string;
  }>`select zone from public.network where slug = ${schemaOf(db)}`.execute(db);
  return rows[0]?.zone ?? zoneOfMost;
}
