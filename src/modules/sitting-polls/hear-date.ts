import { pollOf } from '#modules/date-polls';
import { addSittings, changeSitting, sittingsOf } from '#modules/sittings';
import { phaseOf, type Sitting } from '#modules/sittings/rules';
import type { Database } from '#platform/database/deed';
import { insertFound } from './store.ts';

interface Chosen {
  pollId: string;
  startsAt: Date;
  endsAt: Date;
  isSteering: boolean;
  now: Date;
}

/**
 * A poll of whoever steers the group sets the date of the meeting that is called like it, or makes one where no date is looked
 * for. Any other date that a poll found is only proposed: who may set a meeting says what it is for.
 */
export async function setDate(
  tx: Database,
  { pollId, startsAt, endsAt, isSteering, now }: Chosen,
): Promise<void> {
  const poll = await pollOf(tx, pollId);
  if (!poll) return;
  const { groupId, title } = poll;
  const found = { pollId, groupId, title, startsAt, endsAt };
  const undated = await undatedOf(tx, groupId, now);
  const meant = undated.find((one) => one.title === title);
  if (!isSteering || (!meant && undated.length > 0)) return insertFound(tx, found);
  if (meant) await changeSitting(tx, meant.id, { startsAt, endsAt }, now);
  const sittingId = meant?.id ?? (await makeSitting(tx, found, { personId: null, now }));
  await insertFound(tx, { ...found, settledAt: now, sittingId });
}

/** The meetings of a group whose date is looked for. */
export const undatedOf = async (db: Database, groupId: string, now: Date): Promise<Sitting[]> =>
  (await sittingsOf(db, groupId)).filter((one) => phaseOf(one, now) === 'undated');

const proposalDays = 7;

/** A meeting under the title of the poll. */
export async function makeSitting(
  tx: Database,
  { groupId, title, startsAt, endsAt }: { groupId: string; title: string; startsAt: Date; endsAt: Date },
  by: { personId: string | null; now: Date },
): Promise<string> {
  const said = { title, place: null, onlineUrl: null, quorum: null, proposalDays };
  const [id = ''] = await addSittings(tx, { groupId, said, dates: [{ startsAt, endsAt }] }, by);
  return id;
}
