// Reads: person, space_person, space, commune, role_grant, account_user, session, invitation, replacement.
import { type RawBuilder, sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import { holdsWords } from '#platform/database/holds-words';
import type { Scope } from '#platform/scope';
import { type Counts, type Member, type MemberState, memberStates } from './member.ts';

type Db = DbOf<
  never,
  | 'person'
  | 'spacePerson'
  | 'space'
  | 'commune'
  | 'roleGrant'
  | 'accountUser'
  | 'session'
  | 'invitation'
  | 'replacement'
>;

export interface Asked {
  scope: Scope;
  words: string;
  now: Date;
}

/** One page of the people of a scope, in French order. */
export async function listMembers(
  db: Db,
  asked: Asked & { state: MemberState | null },
  { offset, limit }: { offset: number; limit: number },
): Promise<Member[]> {
  const { rows } = await sql<Member>`${listed(db, asked)}
    select answering.*, (select max(seen_at) from ${tableIn(db, 'session')} where user_id = answering.id) last_seen_at
    from answering where ${asked.state}::text is null or state = ${asked.state}
    order by name collate "fr-x-icu", id offset ${offset} limit ${limit}`.execute(db);
  return rows;
}

/** How many there are in each state, for the same words. */
export async function countMembers(db: Db, asked: Asked): Promise<Counts> {
  const { rows } = await sql<{ state: MemberState; count: number }>`${listed(db, asked)}
    select state, count(*) from answering group by state`.execute(db);
  const known = new Map(rows.map(({ state, count }) => [state, count]));
  return Object.fromEntries(memberStates.map((state) => [state, known.get(state) ?? 0])) as Counts;
}

/** The line of one person; nothing when she is not of the team of that scope. */
export async function findMember(db: Db, id: string, asked: Asked): Promise<Member | undefined> {
  const { rows } = await sql<Member>`${listed(db, asked)}
    select answering.*, (select max(seen_at) from ${tableIn(db, 'session')} where user_id = answering.id) last_seen_at
    from answering where id = ${id} and kind = 'person'`.execute(db);
  return rows[0];
}

/**
 * Everybody of a scope who answers to some words, with her state, as the common table `answering`. Where roles hold
 * decides; once all are over, where they held: an account that is left open is still somebody's to look after.
 */
const listed = (db: Db, { scope, words, now }: Asked): RawBuilder<unknown> => {
  const t = tablesOf(db);
  return sql`with own_space as (
    select coalesce(array_agg(space.id), '{}') ids from ${t.space} space join ${t.commune} commune on commune.code = space.commune_code
    where commune.code = any(${scope.communes}::text[]) or commune.epci_code = any(${scope.epcis}::text[])
  ), waiting as (
    select * from ${t.invitation} where accepted_at is null and cancelled_at is null
  ), away as (
    select replaced_id, max(ends_at) ends_at from ${t.replacement} join ${t.roleGrant} g on g.id = grant_id
    where starts_at <= ${now} and ends_at > ${now} group by replaced_id
  ), listed as (
    select person.id, 'person' kind, person.name, coalesce(account.email, person.email) email,
      case when account.deactivated_at is not null then 'deactivated'
        when away.replaced_id is not null then 'away'
        when waiting.id is not null then 'invited'
        when account.id is null then 'none' else 'active' end state,
      waiting.expires_at, away.ends_at away_until
    from ${t.person} person
    left join ${t.accountUser} account on account.id = person.id
    left join away on away.replaced_id = person.id
    left join waiting on waiting.person_id = person.id
    where person.merged_into is null and (${within(scope, 'waiting')}
      or exists (select 1 from ${t.roleGrant} g where g.person_id = person.id and g.role <> 'inhabitant'
        and (g.ends_at is null or g.ends_at > ${now} or account.id is not null and not exists (
          select 1 from ${t.roleGrant} now where now.person_id = person.id and now.role <> 'inhabitant'
            and (now.ends_at is null or now.ends_at > ${now}))) and ${within(scope, 'g')})
      or exists (select 1 from ${t.spacePerson} sp, own_space where sp.person_id = person.id
        and (${scope.everywhere}::boolean or sp.space_id = any(own_space.ids))))
    union all
    select id, 'invitation', name, email, 'invited', expires_at, null from waiting
    where person_id is null and ${within(scope, 'waiting')}
  ), answering as (select * from listed where ${holdsWords(words, ['name', 'email'])})`;
};

/** Whether a role of a row holds somewhere in a scope. */
const within = ({ everywhere, communes, epcis }: Scope, row: 'waiting' | 'g'): RawBuilder<unknown> => {
  const of = sql.raw(row);
  return sql`(${of}.id is not null and (${everywhere}::boolean
    or ${of}.communes && ${communes}::text[] or ${of}.epcis && ${epcis}::text[]
    or ${of}.spaces && (select ids from own_space)))`;
};

const tablesOf = (db: Db) => ({
  person: tableIn(db, 'person'),
  spacePerson: tableIn(db, 'spacePerson'),
  space: tableIn(db, 'space'),
  commune: tableIn(db, 'commune'),
  roleGrant: tableIn(db, 'roleGrant'),
  accountUser: tableIn(db, 'accountUser'),
  invitation: tableIn(db, 'invitation'),
  replacement: tableIn(db, 'replacement'),
});
