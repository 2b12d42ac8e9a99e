import { membersOf, publicGroups } from '#modules/groups';
import type { Database } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { addDays, dateOf, type IsoDate, instantOf, weekdayOf } from '#platform/time';
import { answerAsGuest, answerAsPerson } from './answer.ts';
import type { Answer, Slot } from './date-poll.ts';
import { openPoll } from './open-poll.ts';
import { pollOf } from './store.ts';

/** Days from today, the hour of the beginning, and what the first members answer. */
const proposed: readonly [days: number, hour: number, says: readonly (Answer | null)[]][] = [
  [9, 14, ['yes', 'no', 'maybe', 'yes']],
  [13, 9, ['yes', 'yes', 'yes', 'maybe']],
  [15, 14, ['no', 'yes', 'maybe', null]],
];

/** A group looks for the date of its next meeting: most of its members have answered, and a guest. */
export async function tellPoll(db: Database, now: Date): Promise<void> {
  const group = (await publicGroups(db)).find(({ kind }) => kind === 'group');
  const members = group ? await membersOf(db, group.id) : [];
  const [author] = members;
  if (!group || !author) return;
  const zone = await zoneOf(db);
  const today = dateOf(now, zone);
  const options = proposed.map(([days, hour]): Slot => {
    const at = (hours: number) =>
      instantOf(`${workday(addDays(today, days))}T${String(hours).padStart(2, '0')}:00`, zone);
    return { startsAt: at(hour), endsAt: at(hour + 2) };
  });
  const asked = { title: 'Prochaine réunion du groupe', options, closesOn: addDays(today, 6) };
  const pollId = await openPoll(db, {
    groupId: group.id,
    personId: author.personId,
    isSteering: true,
    now,
    ...asked,
  });
  const dates = (await pollOf(db, pollId))?.options ?? [];
  const said = (rank: number) =>
    new Map(
      dates.flatMap(({ id }, date) => {
        const says = proposed[date]?.[2][rank];
        return says ? [[id, says] as const] : [];
      }),
    );
  for (const [rank, { personId }] of members.slice(0, 3).entries())
    await answerAsPerson(db, personId, { pollId, says: said(rank), now, zone });
  const guest = { name: 'Odile Roques', email: null, isAnother: false, mayBeWritten: async () => false };
  await answerAsGuest(db, guest, { pollId, says: said(3), now, zone });
}

/** That day, or the Monday after it: nobody meets on a Sunday. */
const workday = (day: IsoDate): IsoDate => addDays(day, weekdayOf(day) > 5 ? 8 - weekdayOf(day) : 0);
