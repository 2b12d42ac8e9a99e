import { groupById, membersOf } from '#modules/groups';
import { personById } from '#modules/network';
import type { Database } from '#platform/database/deed';
import type { IsoDate } from '#platform/time';
import type { Slot } from './date-poll.ts';
import { askToAnswer } from './letters.ts';
import { insertMembers } from './respondent-store.ts';
import { insertPoll, pollOf } from './store.ts';

export interface NewPoll {
  groupId: string;
  title: string;
  /** Two to twenty, all of them to come. */
  options: readonly Slot[];
  /** The day until which answers are hoped for. */
  closesOn: IsoDate;
  personId: string;
  /** She steers the group. */
  isSteering: boolean;
  now: Date;
}

/** Proposes dates to a group, and asks each member by a mail with a link of her own. */
export async function openPoll(tx: Database, asked: NewPoll): Promise<string> {
  const { groupId, title, options, closesOn, personId, isSteering, now } = asked;
  const author = await personById(tx, personId);
  const opened = {
    openedAt: now,
    openedBy: personId,
    openedByName: author?.name ?? '',
    bySteering: isSteering,
  };
  const id = await insertPoll(tx, { groupId, title, closesOn, ...opened }, options);
  const [poll, group] = [await pollOf(tx, id), await groupById(tx, groupId)];
  if (!poll || !group) throw new Error('A poll that was just opened is not there.');
  const members = await membersOf(tx, groupId);
  await insertMembers(
    tx,
    id,
    members.map((member) => member.personId),
  );
  await askToAnswer(tx, { poll, group, now });
  return id;
}
