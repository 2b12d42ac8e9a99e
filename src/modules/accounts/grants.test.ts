import { beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { endGrant, grantHistory, grantRole, grantsOf } from './grants.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const by = { actor: { id: null, name: 'Claire' }, now };
const day = (count: number): Date => new Date(now.getTime() + count * 86_400_000);
const space = '0198f0a0-0000-7000-8000-000000000001';
let personId: string;

beforeAll(async () => {
  const row = await db()
    .insertInto('person')
    .values({ name: 'Nadia' })
    .returning('id')
    .executeTakeFirstOrThrow();
  personId = row.id;
});

test('a colleague who replaces another for a week holds the role that week only', async () => {
  await grantRole(db(), { personId, role: 'animator', spaces: [space], from: day(1), until: day(8) }, by);
  const roles = async (at: Date) =>
    (await grantsOf(db(), personId, at)).map(({ role, spaces }) => [role, spaces]);
  expect(await roles(now)).toEqual([]);
  expect(await roles(day(3))).toEqual([['animator', [space]]]);
  expect(await roles(day(9))).toEqual([]);
});

test('a role that is taken back stays in the history and in the journal', async () => {
  const claire = await db()
    .insertInto('person')
    .values({ name: 'Claire' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const id = await grantRole(db(), { personId: claire.id, role: 'coordinator' }, by);
  await endGrant(db(), id, { ...by, now: day(1) });
  expect(await grantsOf(db(), claire.id, day(1))).toEqual([]);
  expect((await grantHistory(db(), claire.id)).find((grant) => grant.id === id)?.endsAt).toEqual(day(1));
  const acts = await db()
    .selectFrom('journal')
    .select('act')
    .where('subject', '=', claire.id)
    .orderBy('id')
    .execute();
  expect(acts.slice(-2)).toEqual([{ act: 'role.granted' }, { act: 'role.ended' }]);
});

test.each([
  ['an animator of no space', { role: 'animator' as const }],
  ['an ambassador of no territory', { role: 'ambassador' as const }],
  ['a role that ends before it begins', { role: 'partner' as const, from: day(2), until: day(1) }],
])('%s is refused by the database', async (_what, grant) => {
  await expect(grantRole(db(), { personId, ...grant }, by)).rejects.toThrow(/check constraint/);
});
