import { sql } from 'kysely';
import { beforeEach, expect, test, vi } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { changeSitting } from '#modules/sittings';
import { aSitting } from '#modules/sittings/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp, type Visitor } from '../../testing.ts';
import { answerCall } from './answer-call.ts';
import { callMembers } from './call-members.ts';
import { calledTo } from './called.ts';
import { remindUnanswered } from './remind.ts';
import { forgetWords, unansweredBy } from './store.ts';
import { mailsTo as lettersOf, linksTo as linksOf } from './testing.ts';

const db = freshDatabase();
const start = new Date('2026-11-24T09:12:00Z');
let clock = start;
const app = testApp(db, () => clock);
let group: Awaited<ReturnType<typeof aGroup>>;
let sittingId = '';
const people = [
  { name: 'Claire Fabre', standing: 'chair' as const, email: 'claire@lot.example' },
  { name: 'Awa Diallo', email: 'awa@region.example' },
  { name: 'Hugo Blanc', email: 'hugo@chambre.example' },
];

beforeEach(async () => {
  await db().deleteFrom('workingGroup').execute();
  group = await aGroup(db(), { name: 'Comité de pilotage', isOpen: false }, people);
  clock = start;
  await db().deleteFrom('outgoingMail').execute();
  sittingId = await aSitting(db(), group.id, ['Budget', 'Calendrier'], { quorum: 2 });
});

const claire = (): Visitor =>
  app.visitorAs({ personId: group.personIds[0] ?? '', name: 'Claire', grants: [] });
const awa = (): Visitor => app.visitorAs({ personId: group.personIds[1] ?? '', name: 'Awa', grants: [] });
const pathOf = (...rest: string[]) => ['/extranet/reunions', sittingId, ...rest].join('/');

async function call(): Promise<void> {
  const done = await callMembers(db(), { sittingId, again: false }, clock);
  if (done.refusal !== null) throw new Error(done.refusal);
}

const mailsTo = (email: string) => lettersOf(db(), email);
const linksTo = (email: string) => linksOf(db(), email);

const answersNow = async () =>
  Object.fromEntries(
    (await calledTo(db(), { id: sittingId, groupId: group.id })).map(({ member, call }) => [
      member.name.split(' ')[0],
      call?.answer ?? null,
    ]),
  );

test('those who have not answered are reminded once, a week before', async () => {
  await call();
  await app
    .visitor()
    .submit((await linksTo('awa@region.example')).there ?? '', { answer: 'there', said: '' });
  expect(await remindUnanswered(db(), new Date('2026-11-30T08:00:00Z'))).toBe(0);
  expect(await remindUnanswered(db(), new Date('2026-12-02T08:00:00Z'))).toBe(2);
  expect(await remindUnanswered(db(), new Date('2026-12-03T08:00:00Z'))).toBe(0);
  expect((await mailsTo('hugo@chambre.example'))[1]).toMatchObject({
    topics: ['sitting-calls.reminders'],
    calendar: null,
  });
  expect(await mailsTo('awa@region.example')).toHaveLength(1);
});

test('a link of somebody who left the group opens nothing, and neither does one that was never made', async () => {
  await call();
  const { there = '' } = await linksTo('hugo@chambre.example');
  await db()
    .updateTable('groupMember')
    .set({ until: '2026-11-24' })
    .where('personId', '=', group.personIds[2] ?? '')
    .execute();
  expect((await app.visitor().get(there)).status).toBe(410);
  expect((await app.visitor().get('/convocation/abc')).status).toBe(410);
  await db()
    .updateTable('groupMember')
    .set({ until: null })
    .where('personId', '=', group.personIds[2] ?? '')
    .execute();
});

test('once the group is archived nobody is asked whether she comes, and no link of a letter answers', async () => {
  await call();
  const { there = '' } = await linksTo('hugo@chambre.example');
  const archive = (archivedAt: Date | null) =>
    db().updateTable('workingGroup').set({ archivedAt }).where('id', '=', group.id).execute();
  const awaId = group.personIds[1] ?? '';
  expect(await unansweredBy(db(), awaId, clock)).toHaveLength(1);
  await archive(clock);
  expect(await unansweredBy(db(), awaId, clock)).toEqual([]);
  expect(await remindUnanswered(db(), new Date('2026-12-02T08:00:00Z'))).toBe(0);
  expect((await app.visitor().get(there)).status).toBe(410);
  expect(plain((await awa().get(pathOf())).text)).not.toContain('Venez-vous ?');
  await archive(null);
});

const later = { startsAt: new Date('2026-12-10T13:00:00Z'), endsAt: new Date('2026-12-10T15:00:00Z') };

test('an answer about the former date is not noted: the page comes back with the new one', async () => {
  await call();
  const { there = '' } = await linksTo('awa@region.example');
  const seen = '2026-12-08T13:00:00.000Z';
  expect((await app.visitor().get(there)).text).toContain(seen);
  await changeSitting(db(), sittingId, later, clock);
  const page = await app.visitor().post(there, { answer: 'there', said: '', seen });
  expect(page.status).toBe(409);
  expect(plain(page.text)).toContain('Jeudi 10 décembre 2026');
  expect(page.text).toContain('2026-12-10T13:00:00.000Z');
  expect(await answersNow()).toMatchObject({ Awa: null });
});

test('she answers while the date is being changed: her answer waits, and is about no date that she read', async () => {
  await call();
  const [, awaSeat] = await calledTo(db(), { id: sittingId, groupId: group.id });
  const given = { answer: 'there' as const, deputyId: null, said: null, seen: '2026-12-08T13:00:00.000Z' };
  const answer = { sittingId, memberId: awaSeat?.member.id ?? '', given };
  const answering = await db()
    .transaction()
    .execute(async (tx) => {
      await changeSitting(tx, sittingId, later, clock);
      const pressed = answerCall(db(), answer, clock);
      await vi.waitFor(async () => expect(await waitingForLocks()).toBe(1));
      return { pressed };
    });
  expect(await answering.pressed).toEqual({ refusal: 'moved' });
  expect(await answersNow()).toMatchObject({ Awa: null });
});

async function waitingForLocks(): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int from pg_stat_activity
    where wait_event_type = 'Lock' and datname = current_database()`.execute(db());
  return rows[0]?.count ?? 0;
}

test.each([
  [
    'its date is looked for',
    () => db().updateTable('sitting').set({ startsAt: null, endsAt: null }),
    'n’a pas encore de date',
  ],
  ['it has begun', () => db().updateTable('sitting').set({ begunAt: start }), 'a déjà commencé'],
])('nobody is called when %s', async (_, change, sentence) => {
  await change().where('id', '=', sittingId).execute();
  const visitor = claire();
  await visitor.get(pathOf());
  const { location } = await visitor.post(pathOf('convocation'), {});
  expect(plain((await visitor.get(location ?? '')).text)).toContain(sentence);
  expect(await mailsTo('awa@region.example')).toHaveLength(0);
});

test('a group without members calls nobody, and says so', async () => {
  const empty = await aGroup(db(), { name: 'Vide' });
  const id = await aSitting(db(), empty.id);
  expect(await callMembers(db(), { sittingId: id, again: false }, clock)).toEqual({ refusal: 'nobody' });
});

test('the first page asks for an answer that is missing, and names what comes next', async () => {
  await call();
  clock = new Date('2026-12-04T09:00:00Z');
  const home = plain((await awa().get('/extranet')).text);
  expect(home).toContain('Venez-vous ?');
  expect(home).toContain('Réunion, mardi 8 décembre 2026, 14 h – 16 h');
  const ofGroup = plain((await awa().get(`/extranet/groupes/${group.slug}`)).text);
  expect(ofGroup).toContain('venez-vous ?');
});

test('whoever prepares the meeting notes what is said by telephone; a member answers for herself only', async () => {
  const all = await calledTo(db(), { id: sittingId, groupId: group.id });
  const idOf = (name: string) => all.find(({ member }) => member.name.startsWith(name))?.member.id ?? '';
  await claire().submit(pathOf('convocation', idOf('Hugo')), { answer: 'excused', said: '' });
  expect(await answersNow()).toMatchObject({ Hugo: 'excused' });
  expect((await awa().get(pathOf('convocation', idOf('Hugo')))).status).toBe(403);
  await awa().submit(pathOf('convocation', idOf('Awa')), { answer: 'there', said: '' });
  expect(await answersNow()).toMatchObject({ Awa: 'there' });
});

test('three months later the words and the links are forgotten, and the answer stays', async () => {
  await call();
  const { excused = '' } = await linksTo('hugo@chambre.example');
  await app.visitor().submit(excused, { answer: 'excused', said: 'Je suis en congé.' });
  await forgetWords(db(), new Date('2027-03-10T00:00:00Z'));
  expect((await app.visitor().get(excused)).status).toBe(410);
  const [, , hugo] = await calledTo(db(), { id: sittingId, groupId: group.id });
  expect(hugo?.call).toMatchObject({ answer: 'excused', said: null });
});
