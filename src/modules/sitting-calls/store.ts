// Owns: sitting_call, sitting_call_link. Reads: sitting, working_group, group_member, person.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import { hashOf, newToken } from '#platform/secret-token';
import type { Answer, Call } from './call.ts';

type Db = DbOf<'sittingCall' | 'sittingCallLink', 'sitting' | 'workingGroup' | 'groupMember' | 'person'>;

const columns = [
  'id',
  'sittingId',
  'memberId',
  'calledAt',
  'answer',
  'deputyId',
  'said',
  'answeredAt',
  'orderTold',
] as const;

export const callsOf = (db: Db, sittingId: string): Promise<Call[]> =>
  db
    .selectFrom('sittingCall')
    .select(columns)
    .where('sittingId', '=', sittingId)
    // As they were called: letters leave in this order, which was the table's own.
    .orderBy('id')
    .$castTo<Call>()
    .execute();

/** Calls members who were not called yet; a second try changes nothing. */
export async function insertCalls(
  db: Db,
  { sittingId, memberIds, now }: { sittingId: string; memberIds: readonly string[]; now: Date },
): Promise<void> {
  if (memberIds.length === 0) return;
  await db
    .insertInto('sittingCall')
    .values(memberIds.map((memberId) => ({ sittingId, memberId, calledAt: now })))
    .onConflict((conflict) => conflict.columns(['sittingId', 'memberId']).doNothing())
    .execute();
}

/** The secret of a letter's link, which is kept nowhere. */
export async function newLink(db: Db, callId: string, now: Date): Promise<string> {
  const token = newToken();
  await db
    .insertInto('sittingCallLink')
    .values({ tokenHash: hashOf(token), callId, madeAt: now })
    .execute();
  return token;
}

/** The call that a link opens. */
export const callByToken = (db: Db, token: string): Promise<Call | undefined> =>
  db
    .selectFrom('sittingCall')
    .select(columns)
    .where('id', 'in', (link) =>
      link.selectFrom('sittingCallLink').select('callId').where('tokenHash', '=', hashOf(token)),
    )
    .$castTo<Call>()
    .executeTakeFirst();

export async function writeAnswer(
  db: Db,
  callId: string,
  {
    answer,
    deputyId,
    said,
    now,
  }: { answer: Answer; deputyId: string | null; said: string | null; now: Date },
): Promise<void> {
  await db
    .updateTable('sittingCall')
    .set({ answer, deputyId, said, answeredAt: now })
    .where('id', '=', callId)
    .execute();
}

export async function noteOrderTold(db: Db, callId: string, orderTold: string): Promise<void> {
  await db.updateTable('sittingCall').set({ orderTold }).where('id', '=', callId).execute();
}

/** It is on another day: what was answered was about the former one. */
export async function forgetAnswers(db: Db, sittingId: string): Promise<void> {
  await db
    .updateTable('sittingCall')
    .set({ answer: null, deputyId: null, said: null, answeredAt: null, remindedAt: null })
    .where('sittingId', '=', sittingId)
    .execute();
}

export interface Unanswered {
  callId: string;
  sittingId: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
}

/** Calls that wait for an answer, of meetings that are still to come, in groups that still work. */
const waiting = (db: Db, now: Date) =>
  db
    .selectFrom('sittingCall')
    .innerJoin('sitting', 'sitting.id', 'sittingId')
    .innerJoin('workingGroup', 'workingGroup.id', 'sitting.groupId')
    .where('answer', 'is', null)
    .where('cancelledAt', 'is', null)
    .where('begunAt', 'is', null)
    .where('startsAt', '>', now)
    .where('workingGroup.archivedAt', 'is', null);

/** What somebody was called to and has not answered, the soonest first. */
export const unansweredBy = (db: Db, personId: string, now: Date): Promise<Unanswered[]> =>
  waiting(db, now)
    .innerJoin('groupMember', 'groupMember.id', 'memberId')
    .select(['sittingCall.id as callId', 'sittingId', 'title', 'startsAt', 'endsAt'])
    .where('personId', '=', personId)
    .where('until', 'is', null)
    .orderBy('startsAt')
    .limit(mostUnanswered)
    .$castTo<Unanswered>()
    .execute();

const mostUnanswered = 20;

/** What somebody answered to each of some meetings. */
export async function answersBy(
  db: Db,
  personId: string,
  sittingIds: readonly string[],
): Promise<Map<string, Answer | null>> {
  const rows = await db
    .selectFrom('sittingCall')
    .innerJoin('groupMember', 'groupMember.id', 'memberId')
    .select(['sittingId', 'answer'])
    .where('personId', '=', personId)
    .where(sql<boolean>`sitting_id = any(${sittingIds}::uuid[])`)
    .$castTo<{ sittingId: string; answer: Answer | null }>()
    .execute();
  return new Map(rows.map(({ sittingId, answer }) => [sittingId, answer]));
}

/** Calls that wait for an answer and were not reminded, of meetings between two instants; held until the transaction ends. */
export const takeUnreminded = (
  db: Db,
  { from, to, calledBefore, most }: { from: Date; to: Date; calledBefore: Date; most: number },
): Promise<{ id: string; sittingId: string }[]> =>
  waiting(db, from)
    .select(['sittingCall.id', 'sittingId'])
    .where('remindedAt', 'is', null)
    .where('calledAt', '<=', calledBefore)
    .where('startsAt', '<=', to)
    .orderBy('sittingId')
    .orderBy('sittingCall.id')
    .limit(most)
    .forUpdate('sittingCall')
    .skipLocked()
    .execute();

export async function noteReminded(db: Db, ids: readonly string[], now: Date): Promise<void> {
  await db
    .updateTable('sittingCall')
    .set({ remindedAt: now })
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute();
}

/** Links of letters, and what was added to answers, of meetings that were over before a moment. */
export async function forgetWords(db: Db, before: Date): Promise<number> {
  const over = db.selectFrom('sitting').select('id').where('endsAt', '<', before);
  const calls = db.selectFrom('sittingCall').select('id').where('sittingId', 'in', over);
  const links = await db.deleteFrom('sittingCallLink').where('callId', 'in', calls).executeTakeFirst();
  const words = await db
    .updateTable('sittingCall')
    .set({ said: null })
    .where('said', 'is not', null)
    .where('sittingId', 'in', over)
    .executeTakeFirst();
  return Number(links.numDeletedRows) + Number(words.numUpdatedRows);
}
