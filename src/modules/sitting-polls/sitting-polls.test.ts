import { beforeEach, expect, test } from 'vitest';
import { chooseDate, openPoll, pollOf } from '#modules/date-polls';
import { aGroup } from '#modules/groups/testing';
import { addSittings, sittingsOf } from '#modules/sittings';
import { connectListeners } from '#platform/events';
import { freshDatabase } from '#platform/testing/fresh-database';
import { sittingPolls } from './module.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const by = { personId: null, now };
const [startsAt, endsAt] = [new Date('2027-01-12T13:00:00Z'), new Date('2027-01-12T15:00:00Z')];

connectListeners([sittingPolls]);
beforeEach(() => db().deleteFrom('workingGroup').execute());

async function choose(groupId: string, personId: string): Promise<void> {
  const options = [{ startsAt, endsAt }];
  const pollId = await openPoll(db(), {
    groupId,
    title: 'Première réunion',
    options,
    closesOn: '2026-12-20',
    personId,
    now,
  });
  const poll = await pollOf(db(), pollId);
  expect(await chooseDate(db(), { pollId, optionId: poll?.options[0]?.id ?? '', now })).toBeNull();
}

const undated = (groupId: string, ...titles: string[]) =>
  Promise.all(
    titles.map((title) =>
      addSittings(
        db(),
        {
          groupId,
          said: { title, place: null, onlineUrl: null, quorum: null, proposalDays: 7 },
          dates: [{ startsAt: null, endsAt: null }],
        },
        by,
      ),
    ),
  );

const datedIn = async (groupId: string) =>
  (await sittingsOf(db(), groupId)).filter((one) => one.startsAt !== null).map(({ title }) => title);

test.each([
  ['without a meeting that waits, one is made under the title of the poll', [], ['Première réunion'], 1],
  ['the one meeting that waits for a date takes it', ['Réunion'], ['Réunion'], 1],
  [
    'of several that wait, the one that is called like the poll',
    ['Autre', 'Première réunion'],
    ['Première réunion'],
    2,
  ],
  [
    'of several that wait under other titles, none: a meeting is made',
    ['Un', 'Deux'],
    ['Première réunion'],
    3,
  ],
])('%s', async (_when, waiting, dated, count) => {
  const { id, personIds } = await aGroup(db(), {}, [{ name: 'Leïla' }]);
  await undated(id, ...waiting);
  await choose(id, personIds[0] ?? '');
  expect(await datedIn(id)).toEqual(dated);
  expect(await sittingsOf(db(), id)).toHaveLength(count);
});
