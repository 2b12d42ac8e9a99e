// Reads: resource, resource_version, space, commune, person, role_grant, account_user.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';

type Db = DbOf<
  never,
  'resource' | 'resourceVersion' | 'space' | 'commune' | 'person' | 'roleGrant' | 'accountUser'
>;

/** Somebody who is written to. */
export interface Reader {
  personId: string;
  name: string;
  email: string;
}

/**
 * Who writes a resource: those who saved a version of it and still may; where none of them is left, the team of its space,
 * or the coordination for what is the network's.
 */
export async function writersOf(db: Db, resourceId: string, now: Date): Promise<Reader[]> {
  const { rows } = await sql<Reader & { wrote: boolean; isTeam: boolean }>`
    select person.id as "personId", person.name, person.email,
      exists (
        select from ${tableIn(db, 'resourceVersion')} said
        where said.resource_id = resource.id and said.actor_id = person.id
      ) as wrote,
      bool_or(role = case when space.id is null then 'coordinator' else 'animator' end) as "isTeam"
    from ${tableIn(db, 'resource')} resource
      left join ${tableIn(db, 'space')} space on space.id = resource.space_id
      left join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code
      join ${tableIn(db, 'roleGrant')} held on starts_at <= ${now} and (ends_at is null or ends_at > ${now})
        and (role = 'coordinator'
          or role = 'ambassador' and (commune.code = any(held.communes) or commune.epci_code = any(held.epcis))
          or role = 'animator' and space.id = any(held.spaces))
      join ${tableIn(db, 'person')} person on person.id = held.person_id and left_at is null
      join ${tableIn(db, 'accountUser')} account on account.id = person.id and deactivated_at is null
    where resource.id = ${resourceId} and person.email is not null
    group by resource.id, person.id
    order by person.id`.execute(db);
  const writers = rows.filter(({ wrote }) => wrote);
  return writers.length > 0 ? writers : rows.filter(({ isTeam }) => isTeam);
}
