// Reads: role_grant, space_person, session, and what member-sql.ts reads.
import { sql } from 'kysely';
import { tableIn } from '#platform/database/deed';
import { type Counts, type Member, type MemberState, memberStates } from './member.ts';
import { type Asked, type Db, listed } from './member-sql.ts';

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

/** Whether a person has, or had, a role of the team. */
export const isOfTeam = async (db: Db, personId: string): Promise<boolean> =>
  (await db
    .selectFrom('roleGrant')
    .select('id')
    .where('personId', '=', personId)
    .where('role', '<>', 'inhabitant')
    .limit(1)
    .executeTakeFirst()) !== undefined;
