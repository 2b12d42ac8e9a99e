import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addPerson, unitePeople } from '#modules/network';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const hour = (rank: number) => new Date(now.getTime() + rank * 3_600_000);
testApp(db, () => now);
let keptId: string;
let goneId: string;
let messageId: string;

beforeAll(async () => {
  const message = { authorName: 'Claire', title: 'Réunion', body: 'Venez-vous ?', roles: ['animator'] };
  const row = { ...message, asks: 'yes_no', sentAt: now };
  messageId = (await db().insertInto('message').values(row).returning('id').executeTakeFirstOrThrow()).id;
});
beforeEach(async () => {
  keptId = await addPerson(db(), { name: 'Nadia Ferrand' });
  goneId = await addPerson(db(), { name: 'Ferrand Nadia' });
});

interface Said {
  readAt?: Date;
  yes?: boolean;
  words?: string | null;
  answeredAt?: Date;
}
const gets = (personId: string, said: Said = {}) =>
  db()
    .insertInto('messageReading')
    .values({ messageId, personId, ...said })
    .execute();
const copies = () =>
  db()
    .selectFrom('messageReading')
    .select(['personId', 'readAt', 'yes', 'words', 'answeredAt'])
    .where('personId', 'in', [keptId, goneId])
    .execute();
const yes = { yes: true, words: null, readAt: hour(1), answeredAt: hour(1) };

test.each<[what: string, kept: Said | null, gone: Said | null, after: Said]>([
  ['she answered under the name that goes', {}, yes, yes],
  ['she answered under the name that stays', yes, {}, yes],
  ['she got it under the name that goes only', null, yes, yes],
  [
    'she changed her mind under the other name',
    yes,
    { ...yes, yes: false, readAt: hour(2), answeredAt: hour(2) },
    { ...yes, yes: false, answeredAt: hour(2) },
  ],
  [
    'she had changed it before',
    { ...yes, readAt: hour(3), answeredAt: hour(3) },
    { ...yes, yes: false },
    { ...yes, answeredAt: hour(3) },
  ],
])('somebody known twice is made one, and %s', async (_what, kept, gone, after) => {
  if (kept) await gets(keptId, kept);
  if (gone) await gets(goneId, gone);
  await unitePeople(db(), { goneId, keptId }, now);
  expect(await copies()).toEqual([{ personId: keptId, ...after }]);
});

test('what she wrote under both names is all there, in the order in which she wrote it', async () => {
  const [first, later] = ['Deux portables.', 'Et un vidéoprojecteur.'];
  await gets(keptId, { words: later, readAt: hour(2), answeredAt: hour(2) });
  await gets(goneId, { words: first, readAt: hour(1), answeredAt: hour(1) });
  await unitePeople(db(), { goneId, keptId }, now);
  expect((await copies())[0]?.words).toBe(`${first}\n${later}`);
});

test('what was never answered stays so', async () => {
  await gets(keptId, { readAt: hour(1) });
  await gets(goneId);
  await unitePeople(db(), { goneId, keptId }, now);
  expect(await copies()).toEqual([
    { personId: keptId, readAt: hour(1), yes: null, words: null, answeredAt: null },
  ]);
});
