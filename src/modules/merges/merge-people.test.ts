import { beforeAll, beforeEach, expect, test } from 'vitest';
import { accountState, createAccount } from '#modules/accounts';
import { anAccount, grantHistory } from '#modules/accounts/testing';
import { addPerson, addSpace, personByEmail, personById, welcomeIn, welcomersOf } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp, type Visitor } from '../../testing.ts';
import { pairPath } from './kind.ts';
import { forgetMergings } from './store.ts';
import { by } from './testing.ts';

const db = freshDatabase();
const app = testApp(db);
let paul: Visitor;
let spaceId: string;
let address: string;
let one: string;
let other: string;

beforeAll(async () => {
  await tellTerritory(db());
  paul = app.visitorAs(await aViewer(db(), 'coordinator'));
  spaceId = (await addSpace(db(), aSpace(), by)).id;
});
beforeEach(async () => {
  address = `nadia.${crypto.randomUUID()}@mairie.example`;
  one = await addPerson(db(), { name: 'Nadia Ferrand' });
  other = await addPerson(db(), { name: 'Ferrand Nadia', email: address, phone: '+33536491210' });
  await welcomeIn(db(), { spaceId, personId: other, title: 'Médiatrice', now: by.now });
});

const pairOf = (): string => pairPath('person', one, other);
const chosen = { kept: 'one', 'answer-name': 'one', 'answer-email': 'other', 'answer-phone': 'other' };

const rows = async (): Promise<unknown> =>
  (
    await db.pool().pg.query(
      `select (select jsonb_agg(to_jsonb(p) order by id) from lot.person p where id = any($1)) people,
        (select jsonb_agg(to_jsonb(p) order by person_id) from lot.space_person p where person_id = any($1)) places,
        (select jsonb_agg(to_jsonb(p) - 'updated_at' order by id) from lot.account_user p where id = any($1)) accounts,
        (select jsonb_agg(to_jsonb(p) order by id) from lot.role_grant p where person_id = any($1)) grants`,
      [[one, other]],
    )
  ).rows[0];

const undo = async (): Promise<number> => {
  const last = db()
    .selectFrom('merging')
    .select('id')
    .where('goneId', 'in', [one, other])
    .where('undoneAt', 'is', null);
  return (await paul.submit(`/extranet/doublons/reunis/${(await last.executeTakeFirstOrThrow()).id}`, {}))
    .status;
};

const openAccount = async (personId: string, seenAt: string | null, withCode = false): Promise<void> => {
  await createAccount(db(), { personId, email: `${personId}@mairie.example` });
  const { pg } = db.pool();
  if (seenAt)
    await pg.query(
      `insert into lot.session (user_id, token, seen_at, ends_at, expires_at) values ($1, $2, $3, '2027-01-01', '2027-01-01')`,
      [personId, crypto.randomUUID(), seenAt],
    );
  if (withCode)
    await pg.query('update lot.account_user set two_factor_enabled = true where id = $1', [personId]);
};

test('somebody known twice is one: her address, her welcome, her roles; and two again when it is undone', async () => {
  const { pg } = db.pool();
  await pg.query(
    `insert into lot.role_grant (person_id, role, spaces, starts_at, granted_by) values ($1, 'animator', array[$2]::uuid[], now(), 'essai')`,
    [other, spaceId],
  );
  const before = await rows();
  expect((await paul.submit(pairOf(), chosen)).status).toBe(303);
  expect(await personById(db(), one)).toMatchObject({
    name: 'Nadia Ferrand',
    email: address,
    phone: '+33536491210',
  });
  expect((await welcomersOf(db(), spaceId)).filter(({ id }) => [one, other].includes(id))).toMatchObject([
    { id: one, title: 'Médiatrice' },
  ]);
  expect(await grantHistory(db(), one)).toHaveLength(1);
  expect(await grantHistory(db(), other)).toEqual([]);
  expect((await paul.get('/extranet/equipe?q=Ferrand')).text).not.toContain(other);
  expect(await undo()).toBe(303);
  expect(await rows()).toEqual(before);
});

test('the address of a duplicate is of the one who stays', async () => {
  await paul.submit(pairOf(), { ...chosen, 'answer-email': 'one' });
  expect(await personByEmail(db(), address)).toMatchObject({ id: one });
});

test('the account that was used last stays, and the other one is shut until it is undone', async () => {
  await openAccount(one, '2026-11-01T08:00:00Z');
  await openAccount(other, '2026-11-20T08:00:00Z');
  const before = await rows();
  const page = (await paul.get(pairOf())).text;
  expect(page).toContain('Ferrand Nadia reste');
  expect(page).not.toContain('name="kept"');
  const forced = await paul.submit(pairOf(), { ...chosen, kept: 'one' });
  expect(forced.status).toBe(422);
  expect((await paul.submit(pairOf(), {})).status).toBe(303);
  expect((await accountState(db(), one))?.deactivatedAt).not.toBeNull();
  expect((await accountState(db(), other))?.deactivatedAt).toBeNull();
  const { rows: acts } = await db
    .pool()
    .pg.query(`select act from lot.journal where subject = any($1) order by id`, [[one, other]]);
  expect(acts.map(({ act }) => act)).toEqual(['account.deactivated', 'person.merged']);
  expect(await undo()).toBe(303);
  expect(await rows()).toEqual(before);
});

test('two people who both sign in with a code are made one only by somebody who is sure', async () => {
  await openAccount(one, '2026-11-21T08:00:00Z', true);
  await openAccount(other, null, true);
  const refused = await paul.submit(pairOf(), {});
  expect([refused.status, refused.text.includes('Cochez la case si c’est bien la même.')]).toEqual([
    422,
    true,
  ]);
  expect((await paul.submit(pairOf(), { sure: 'yes' })).status).toBe(303);
  const { rows: acts } = await db
    .pool()
    .pg.query(`select details from lot.journal where act = 'person.merged' and subject = $1`, [one]);
  expect(acts).toEqual([{ details: { gone: other, bothHadCodes: true } }]);
});

test('the shared account of the demonstration does not go', async () => {
  other = await anAccount(db(), { email: 'animator@maillage.example' });
  await openAccount(one, '2026-11-21T08:00:00Z');
  const answer = await paul.submit(pairOf(), {});
  expect([answer.status, answer.text.includes('tout le monde s’en sert')]).toEqual([409, true]);
});

test('an address that somebody else took meanwhile is not taken back', async () => {
  await paul.submit(pairOf(), { ...chosen });
  await db.pool().pg.query('update lot.person set email = null where id = $1', [one]);
  await addPerson(db(), { name: 'Jules Roux', email: address });
  expect(await undo()).toBe(409);
  expect(await personById(db(), one)).toMatchObject({ email: null });
});

test('after a year nothing can be undone, and no name is kept', async () => {
  await paul.submit(pairOf(), chosen);
  await forgetMergings(db(), new Date('2027-11-25T00:00:00Z'));
  expect(await undo()).toBe(409);
  const kept = await db()
    .selectFrom('merging')
    .selectAll()
    .where('goneId', '=', other)
    .executeTakeFirstOrThrow();
  expect([kept.goneName, kept.keptName, kept.mergedBy]).toEqual(['', '', '']);
});

test('only the coordination makes people one', async () => {
  const ines = app.visitorAs(await aViewer(db(), 'ambassador', { epcis: ['200066371'] }));
  expect((await ines.get(pairOf())).status).toBe(403);
  expect((await ines.post(pairOf(), chosen)).status).toBe(403);
});
