import { pollOf } from '#modules/date-polls';
import { addSittings, changeSitting, sittingsOf } from '#modules/sittings';
import { phaseOf } from '#modules/sittings/rules';
import type { Database } from '#platform/database/connect';

interface Chosen {
  pollId: string;
  startsAt: Date;
  endsAt: Date;
  now: Date;
}

const proposalDays = 7;

/**
 * The date that a poll found is that of the meeting whose date was looked for; of several such meetings, the one that is
 * called like the poll. Without one, a meeting is made under the poll's title.
 */
export async function setDate(tx: Database, { pollId, startsAt, endsAt, now }: Chosen): Promise<void> {
  const poll = await pollOf(tx, pollId);
  if (!poll) return;
  const { groupId, title } = poll;
  const waiting = (await sittingsOf(tx, groupId)).filter((one) => phaseOf(one, now) === 'undated');
  const meant = waiting.length === 1 ? waiting[0] : waiting.find((one) => one.title === title);
  if (meant) {
    await changeSitting(tx, meant.id, { startsAt, endsAt }, now);
    return;
  }
  const said = { title, place: null, onlineUrl: null, quorum: null, proposalDays };
  await addSittings(tx, { groupId, said, dates: [{ startsAt, endsAt }] }, { personId: null, now });
}
