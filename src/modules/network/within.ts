import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '#platform/scope';

/** The condition that keeps the spaces of a scope, in a query that joins `space` and `commune`. */
export const within = ({ everywhere, communes, epcis, spaces }: Scope): RawBuilder<boolean> => sql<boolean>`(
  ${everywhere}::boolean
  or ${sql.ref('commune.code')} = any(${communes}::text[])
  or ${sql.ref('commune.epciCode')} = any(${epcis}::text[])
  or ${sql.ref('space.id')} = any(${spaces}::uuid[]))`;
