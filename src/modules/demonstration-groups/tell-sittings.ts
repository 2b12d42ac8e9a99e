import { allGroups, membersOf } from '#modules/groups';
import type { Group } from '#modules/groups/rules';
import { answerCall, callMembers } from '#modules/sitting-calls';
import { addPoint, addSittings, beginPoint, beginSitting, endSitting, pointsOf } from '#modules/sittings';
import { agreedOf } from '#modules/sittings/rules';
import type { Database } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import { addDays, dateOf, type IsoDate, instantOf, weekdayOf } from '#platform/time';
import { sameRankAfter } from '#platform/weekday-of-month';
import { orders, type ToldPoint } from './orders.ts';

const dayMs = 86_400_000;
const months = 2;

/** Each group met four and two months ago, and meets in some days: one after the other, from Tuesday on. */
export async function tellSittings(db: Database, now: Date): Promise<void> {
  const zone = await zoneOf(db);
  const groups = await allGroups(db);
  for (const [rank, group] of groups.entries()) {
    const next = nextTuesday(addDays(dateOf(now, zone), 6 + rank * 3));
    const days = [-2 * months, -months, 0].map((later) => sameRankAfter(next, later));
    for (const [turn, points] of orders.entries())
      await tell(
        db,
        { group, points, day: days[turn] ?? next, isNext: turn === orders.length - 1 },
        { now, zone },
      );
  }
}

const nextTuesday = (day: IsoDate): IsoDate => addDays(day, (9 - weekdayOf(day)) % 7);

interface Told {
  group: Group;
  points: readonly ToldPoint[];
  day: IsoDate;
  isNext: boolean;
}

async function tell(
  db: Database,
  { group, points, day, isNext }: Told,
  { now, zone }: { now: Date; zone: string },
) {
  const isCommittee = group.kind === 'committee';
  const startsAt = instantOf(`${day}T14:00`, zone);
  const endsAt = instantOf(`${day}T16:00`, zone);
  const planned = new Date(startsAt.getTime() - 40 * dayMs);
  const said = {
    title: isCommittee ? 'Réunion du comité de pilotage' : `Réunion : ${group.name}`.slice(0, 120),
    place: isCommittee ? 'Cahors, hôtel du département, salle du deuxième étage' : 'Gramat, salle du haut',
    onlineUrl: null,
    quorum: isCommittee ? 6 : null,
    proposalDays: 5,
  };
  const by = { personId: null, now: planned };
  const [sittingId = ''] = await addSittings(
    db,
    { groupId: group.id, said, dates: [{ startsAt, endsAt }] },
    by,
  );
  const members = await membersOf(db, group.id);
  for (const [rank, { title, minutes, body = null }] of points.entries()) {
    const presenter = members[rank % Math.max(1, members.length)]?.name ?? null;
    await addPoint(db, {
      sittingId,
      point: { title, minutes, presenter, body, documents: [] },
      now: planned,
    });
  }
  if (isNext) await call(db, { sittingId, memberIds: members.map(({ id }) => id) }, now);
  else await hold(db, { sittingId, startsAt }, zone);
}

/** Some have answered, one sends apologies, the others have still to. */
async function call(
  db: Database,
  { sittingId, memberIds }: { sittingId: string; memberIds: readonly string[] },
  now: Date,
): Promise<void> {
  await callMembers(db, { sittingId, again: false }, new Date(now.getTime() - 20 * dayMs));
  for (const [rank, memberId] of memberIds.entries()) {
    if (rank % 3 === 1) continue;
    const answer = rank % 5 === 3 ? 'excused' : 'there';
    await answerCall(db, { sittingId, memberId, given: { answer, deputyId: null, said: null } }, now);
  }
}

/** Each point takes what was planned, and the third a little more. */
async function hold(
  db: Database,
  { sittingId, startsAt }: { sittingId: string; startsAt: Date },
  zone: string,
) {
  await beginSitting(db, sittingId, { now: startsAt, zone });
  let at = startsAt.getTime();
  for (const { id, rank, minutes } of agreedOf(await pointsOf(db, sittingId))) {
    await beginPoint(db, { sittingId, pointId: id }, new Date(at));
    at += ((minutes ?? 10) + (rank === 3 ? 8 : 0)) * 60_000;
  }
  await endSitting(db, sittingId, new Date(at));
}
