// Reads: commune, epci.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Scope } from '#platform/scope';

type Db = DbOf<never, 'commune' | 'epci'>;

/** The groupings that somebody may write to: those that her territory meets. */
export async function choosableEpcis(db: Db, scope: Scope): Promise<{ code: string; name: string }[]> {
  const { rows } = await sql<{ code: string; name: string }>`
    select distinct epci.code, epci.name from ${tableIn(db, 'epci')} epci
      join ${tableIn(db, 'commune')} commune on epci_code = epci.code and inside
    where ${scope.everywhere} or commune.code = any(${scope.communes}::text[]) or epci.code = any(${scope.epcis}::text[])
    order by epci.name`.execute(db);
  return rows;
}
