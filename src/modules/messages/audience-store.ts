// Reads: role_grant, account_user, person, space, commune.
import { type RawBuilder, sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import type { Scope } from '#platform/scope';
import type { Written } from './message.ts';

type Db = DbOf<never, 'roleGrant' | 'accountUser' | 'person' | 'space' | 'commune'>;

/** To whom a message is meant, within what its author looks after. */
export interface Meant extends Pick<Written, 'roles' | 'epcis' | 'service'> {
  scope: Scope;
  authorId: string;
}

/** Somebody who is written to. */
export interface Reader {
  personId: string;
  name: string;
  email: string | null;
  spaceId: string | null;
  spaceName: string | null;
}

/** Who holds such a role there now and can open the extranet; each once, for the first of her spaces by name. */
export async function peopleMeant(db: Db, meant: Meant, now: Date): Promise<Reader[]> {
  const { rows } = await sql<Reader>`
    select * from (select distinct on (person.id)
      person.id as "personId", person.name, person.email, meant.space_id as "spaceId", meant.space_name as "spaceName"
    from (${animators(db, meant)} union all ${ambassadors(db, meant)}) meant
      join ${tableIn(db, 'roleGrant')} held on held.id = grant_id
        and starts_at <= ${now} and (ends_at is null or ends_at > ${now})
      join ${tableIn(db, 'person')} person on person.id = held.person_id and left_at is null
      join ${tableIn(db, 'accountUser')} account on account.id = person.id and deactivated_at is null
    where person.id <> ${meant.authorId}
    order by person.id, meant.space_name nulls last) reader
    order by name collate "fr-x-icu", "personId"`.execute(db);
  return rows;
}

const animators = (db: Db, { roles, epcis, service, scope }: Meant): RawBuilder<unknown> => sql`
  select animated.id as grant_id, space.id as space_id, space.name as space_name
  from ${tableIn(db, 'roleGrant')} animated
    join ${tableIn(db, 'space')} space on space.id = any(animated.spaces) and space.status = 'published'
    join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code
  where ${roles.includes('animator')} and animated.role = 'animator'
    and (cardinality(${epcis}::text[]) = 0 or epci_code = any(${epcis}::text[]))
    and (${service}::text is null or ${service} = any(space.services))
    and (${scope.everywhere} or commune.code = any(${scope.communes}::text[]) or epci_code = any(${scope.epcis}::text[]))`;

/** Those whose territory meets the one that is meant, and the author's own. */
const ambassadors = (db: Db, { roles, epcis, scope }: Meant): RawBuilder<unknown> => sql`
  select guided.id as grant_id, null::uuid as space_id, null::text as space_name
  from ${tableIn(db, 'roleGrant')} guided
  where ${roles.includes('ambassador')} and guided.role = 'ambassador' and exists (
    select from ${tableIn(db, 'commune')} commune
    where (commune.code = any(guided.communes) or epci_code = any(guided.epcis))
      and (cardinality(${epcis}::text[]) = 0 or epci_code = any(${epcis}::text[]))
      and (${scope.everywhere} or commune.code = any(${scope.communes}::text[]) or epci_code = any(${scope.epcis}::text[])))`;
