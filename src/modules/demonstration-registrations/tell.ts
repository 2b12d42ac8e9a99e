// Reads: meeting, series.
import { men, type Random, randomFrom, seedOf, surnames, women } from '#modules/demonstration/rules';
import { cancel, register } from '#modules/registration';
import type { Newcomer } from '#modules/registration/rules';
import { type Database, type DbOf, inTransaction, type Transaction } from '#platform/database/deed';

/** Who comes to the next meeting of each series that one registers for. */
export async function tellRegistrations(db: Database, now: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    for (const [rank, meeting] of (await nextMeetings(tx, now)).entries()) {
      const random = randomFrom(seedOf(`inscriptions ${rank}`));
      const count = rank % 9 === 4 ? meeting.seats + 2 : random.between(0, Math.min(4, meeting.seats));
      const told = await tellMeeting(tx, { ...meeting, count, random }, now);
      const [first] = told;
      if (first && rank % 9 === 4)
        await cancel(tx, { registrationId: first, by: rank % 2 ? 'self' : 'team' }, now);
    }
  });
}

interface Meeting {
  id: string;
  seats: number;
}

/** The next one of each series; of a cycle, all that is to come is registered for with it. */
async function nextMeetings(db: DbOf<never, 'meeting' | 'series'>, now: Date): Promise<Meeting[]> {
  const rows = await db
    .selectFrom('meeting')
    .innerJoin('series', 'series.id', 'seriesId')
    .distinctOn('seriesId')
    .select(['meeting.id', 'meeting.seats', 'startsAt'])
    .where('registration', '=', 'open')
    .where('meeting.status', '=', 'planned')
    .where('startsAt', '>', now)
    .where('meeting.seats', 'is not', null)
    .orderBy('seriesId')
    .orderBy('startsAt')
    .execute();
  return rows
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
    .map(({ id, seats }) => ({ id, seats: seats as number }));
}

async function tellMeeting(
  tx: Transaction,
  { id, count, random }: Meeting & { count: number; random: Random },
  now: Date,
): Promise<string[]> {
  const told: string[] = [];
  for (let rank = 0; rank < count; rank++) {
    const wanted = { meetingId: id, who: somebody(random), source: 'team', lang: 'fr' } as const;
    const daysAgo = random.between(0, 6);
    const registered = await register(tx, wanted, new Date(now.getTime() - daysAgo * 86_400_000));
    if (registered.refusal === null) told.push(registered.registration.id);
  }
  return told;
}

const needs = ['Grande écriture', 'Fauteuil roulant', 'Boucle magnétique', 'Une chaise avec un dossier'];

/** Telephones are of those that nobody has: 05 36 49 is kept for stories. */
function somebody(random: Random): Newcomer {
  const [firstName, name] = [random.pick(random.chance(0.6) ? women : men), random.pick(surnames)];
  return {
    firstName,
    name,
    email: null,
    phone: `+3353649${String(random.between(2000, 9999))}`,
    remindBy: random.pick(['phone', 'phone', 'sms', 'none'] as const),
    need: random.chance(0.12) ? random.pick(needs) : null,
    withLaptop: false,
  };
}
