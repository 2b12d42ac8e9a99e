import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '#platform/scope';

/** The condition that keeps the spaces of a scope, in a query that joins `space` and `commune`. */
export const within = ({ everywhere, communes, epcis, spaces }: Scope): RawBuilder<boolean> => sql<boolean>`(
  ${everywhere}::boolean
  or commune.code = any(${communes}::text[])
  or commune.epci_code = any(${epcis}::text[])
  or space.id = any(${spaces}::uuid[]))`;
