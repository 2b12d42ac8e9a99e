import { type RawBuilder, sql } from 'kysely';
import type { Couple } from '#modules/network';
import { type Database, tableIn } from '#platform/database/deed';
import type { Follower } from '#platform/follower';

/** A rule of the database that a row would break where it goes: unique, excluded, or checked. */
const inTheWay = ['23505', '23P01', '23514'];

/**
 * What points to the one that goes points to the one that stays. Where a row of its own is in the way (she welcomed in
 * both, it was announced twice), the one that came is taken out: the other says the same.
 */
export async function passOver(tx: Database, follower: Follower, couple: Couple): Promise<void> {
  const table = tableIn(tx, follower.table);
  const pointing = pointsTo(follower, couple.goneId);
  const passing = sql`update ${table} set ${sql.ref(follower.column)} = ${passed(follower, couple)} where`;
  if (await isTried(tx, sql`${passing} ${pointing}`)) return;

  const { rows } = await sql<{ at: string }>`select ctid::text as at from ${table} where ${pointing}`.execute(
    tx,
  );
  for (const { at } of rows) {
    const one = sql`ctid = ${at}::tid and ${pointing}`;
    if (!(await isTried(tx, sql`${passing} ${one}`)))
      await sql`delete from ${table} where ${one}`.execute(tx);
  }
}

const pointsTo = ({ column, isList }: Follower, id: string): RawBuilder<unknown> =>
  isList ? sql`${id}::uuid = any(${sql.ref(column)})` : sql`${sql.ref(column)} = ${id}::uuid`;

/** A list does not name the same one twice. */
function passed({ column, isList }: Follower, { goneId, keptId }: Couple): RawBuilder<unknown> {
  if (!isList) return sql`${keptId}::uuid`;
  const list = sql.ref(column);
  return sql`case when ${keptId}::uuid = any(${list}) then array_remove(${list}, ${goneId}::uuid)
    else array_replace(${list}, ${goneId}::uuid, ${keptId}::uuid) end`;
}

/** Whether it could be done; what could not leaves the transaction as it was. */
async function isTried(tx: Database, statement: RawBuilder<unknown>): Promise<boolean> {
  await sql`savepoint passing`.execute(tx);
  try {
    await statement.execute(tx);
    await sql`release savepoint passing`.execute(tx);
    return true;
  } catch (fault) {
    await sql`rollback to savepoint passing`.execute(tx);
    if (inTheWay.includes((fault as { code?: string }).code ?? '')) return false;
    throw fault;
  }
}
