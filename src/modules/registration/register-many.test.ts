import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { cancelMeeting, changeFollowing, meetingsOf } from '#modules/meetings';
import { announced, aWorkshop, tenTuesdays } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { cancel } from './cancel.ts';
import type { Listed } from './enter-all.ts';
import { register } from './register.ts';
import { registerMany } from './register-many.ts';

const db = freshDatabase();
// An open program is what connects those who listen to registrations.
testApp(db);
const autumn = new Date('2025-08-20T09:00:00Z');
let space = '';

beforeAll(async () => {
  await tellTerritory(db());
  space = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now: autumn })).id;
});

const days = (count: number): Date => new Date(autumn.getTime() + count * 86_400_000);

/** A season of the past: a small workshop, one with two laptops, one that opens late, one that is cancelled, a cycle. */
async function aSeason(): Promise<string[]> {
  const about = [
    { seats: 2 },
    { seats: 3, laptops: 2 },
    { seats: 4, opensDaysBefore: 9 },
    { seats: 3 },
    { ...tenTuesdays, seats: 2, laptops: 1 },
  ];
  const ids: string[] = [];
  for (const [rank, each] of about.entries()) {
    const series = await announced(
      db(),
      aWorkshop(space, { title: `Atelier ${rank}`, startsOn: '2025-09-16', ...each }),
      autumn,
    );
    const meetings = await meetingsOf(db(), series.id);
    if (rank === 3) await cancelMeeting(db(), meetings[0]?.id as string, 'Panne', days(6));
    // A cycle that was cut in two stays one.
    if ('rule' in each)
      await changeFollowing(db(), meetings[2]?.id as string, { startsAtMinutes: 15 * 60 }, autumn);
    ids.push(meetings[0]?.id as string);
    if ('rule' in each) ids.push(meetings[3]?.id as string);
  }
  return ids;
}

interface Wish {
  meeting: number;
  person: number;
  withLaptop: boolean;
  source: 'site' | 'team';
  /** Days after the season was announced. */
  after: number;
  cancelsAfter: number | null;
}

const wish = fc.record<Wish>({
  meeting: fc.nat({ max: 5 }),
  person: fc.nat({ max: 9 }),
  withLaptop: fc.boolean(),
  source: fc.constantFrom('site', 'team'),
  after: fc.nat({ max: 40 }),
  cancelsAfter: fc.option(fc.nat({ max: 30 }), { freq: 2 }),
});

/** No two acts are at one moment, so that both ways take them in one order. */
const listedFrom = (wishes: readonly Wish[], meetings: readonly string[]): Listed[] =>
  wishes.map(({ meeting, person, withLaptop, source, after, cancelsAfter }, rank) => {
    const now = new Date(days(after).getTime() + rank * 1000);
    const phone = `+3353649${1000 + person}`;
    const who = { firstName: 'Ada', name: `Vidal ${person}`, email: null, phone, need: null, withLaptop };
    return {
      meetingId: meetings[meeting] as string,
      who: { ...who, remindBy: 'none' },
      source,
      // Only the team takes somebody in one meeting of a cycle.
      onlyThis: meeting === 5 && source === 'team',
      lang: 'fr',
      now,
      cancelled:
        cancelsAfter === null
          ? null
          : { by: 'self', now: new Date(now.getTime() + cancelsAfter * 86_400_000 + 500) },
    };
  });

async function oneByOne(listed: readonly Listed[]): Promise<(string | null)[]> {
  const ids = new Map<number, string>();
  const refusals: (string | null)[] = [];
  const acts = listed.flatMap(({ now, cancelled }, rank) => [
    { at: now, act: () => ask(rank) },
    ...(cancelled ? [{ at: cancelled.now, act: () => giveUp(rank, cancelled) }] : []),
  ]);
  const ask = async (rank: number) => {
    const { now, cancelled, ...wanted } = listed[rank] as Listed;
    await db()
      .transaction()
      .execute(async (tx) => {
        const registered = await register(tx, wanted, now);
        refusals[rank] = registered.refusal;
        if (registered.refusal !== null) throw new Error('refused');
        ids.set(rank, registered.registration.id);
      })
      .catch((fault: Error) => {
        if (fault.message !== 'refused') throw fault;
      });
  };
  const giveUp = async (rank: number, { by, now }: NonNullable<Listed['cancelled']>) => {
    const registrationId = ids.get(rank);
    if (registrationId) await cancel(db(), { registrationId, by }, now);
  };
  for (const { act } of acts.sort((one, other) => one.at.getTime() - other.at.getTime())) await act();
  return refusals;
}

/** Who is where, and what is taken of each meeting, whatever the identifiers. */
async function stateOf(meetingIds: readonly string[]) {
  const bookings = await db()
    .selectFrom('registrationMeeting')
    .innerJoin('registration', 'registration.id', 'registrationId')
    .innerJoin('meeting', 'meeting.id', 'meetingId')
    .innerJoin('series', 'series.id', 'seriesId')
    .select(['series.title', 'ordinal', 'name', 'source', 'isWhole', 'state', 'cancelledBy', 'seatsTaken'])
    .select(['laptopsTaken', 'registrationMeeting.changedAt', 'registration.createdAt'])
    .where('seriesId', 'in', (one) =>
      one.selectFrom('meeting').select('seriesId').where('id', 'in', meetingIds),
    )
    .orderBy('series.title')
    .orderBy('ordinal')
    .orderBy('arrival')
    .execute();
  return bookings;
}

test('a list of the past gives the same seats, waiting lists and refusals as its people coming one by one', async () => {
  let places = 0;
  const met = new Set<string | null>();
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { minLength: 15, maxLength: 40 }), async (wishes) => {
      const [one, other] = [await aSeason(), await aSeason()];
      const refusals = await oneByOne(listedFrom(wishes, one));
      const taken = await registerMany(db(), listedFrom(wishes, other));
      expect(taken.map(({ refusal }) => refusal)).toEqual(refusals);
      const state = await stateOf(other);
      expect(state).toEqual(await stateOf(one));
      places += state.length;
      for (const each of [...refusals, ...state.map((booking) => booking.state)]) met.add(each);
    }),
    { numRuns: 8, seed: 20261124 },
  );
  expect(places).toBeGreaterThan(50);
  expect([...met].sort()).toEqual(
    expect.arrayContaining(['cancelled', 'closed', 'no_laptop', 'not_yet', 'seat', 'twice', 'waiting']),
  );
}, 120_000);

test('nobody of a list is written to, and who registered before it keeps her seat', async () => {
  const [first = ''] = await aSeason();
  const wishes = [0, 1, 2].map((person) => ({ meeting: 0, person, withLaptop: false, after: person }));
  const [before, ...list] = listedFrom(
    wishes.map((each) => ({ ...each, source: 'team', cancelsAfter: null })),
    [first],
  ).map((one) => ({ ...one, who: { ...one.who, email: 'liste@maillage.example' } })) as [Listed, ...Listed[]];
  await db()
    .transaction()
    .execute((tx) => register(tx, before, days(9)));
  const written = () => db().selectFrom('outgoingMail').select('recipient').execute();
  const known = await written();
  const taken = await registerMany(db(), list);
  expect(taken.map((one) => one.refusal ?? one.bookings[0]?.state)).toEqual(['seat', 'waiting']);
  expect(await written()).toEqual(known);
});
