import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { addPerson } from '#modules/network';
import type { Grant, Role } from '#platform/access';
import type { Message } from '#platform/mail/message';
import { deliverMail } from '#platform/mail/post-office';
import { readersOf } from '#platform/mail/readers';
import { gatherDigests, sortMail } from '#platform/mail/sort-mail';
import { freshDatabase } from '#platform/testing/fresh-database';
import { inEnglish } from '#platform/testing/in-english';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { changeMember, endSeat } from './change-members.ts';
import { groupById, groupBySlug, membersOf, seatTokens } from './index.ts';
import { joinedTopic, tellJoined } from './letters.ts';
import { seatOf } from './seat-links.ts';
import { aGroup } from './testing.ts';

const db = freshDatabase();
const app = testApp(db);
const base = '/extranet/groupes';

beforeEach(async () => {
  for (const table of ['workingGroup', 'person', 'outgoingMail'] as const)
    await db().deleteFrom(table).execute();
});

const grantOf = (role: Role): Grant => ({ role, communes: [], epcis: [], spaces: [] });
const as = (personId: string, role: Role | null) =>
  app.visitorAs({ personId, grants: role === null ? [] : [grantOf(role)] });
const stranger = (role: Role | null) => as('01900000-0000-7000-8000-00000000000f', role);
const words = { kind: 'group', name: 'Tourisme', mandate: '', mandateUntil: '', isOpen: 'open' };

const somebody = (name: string) => addPerson(db(), { name, email: `${name.toLowerCase()}@essai.example` });

const newcomer = { name: 'Nadia', email: 'nadia@essai.example', organisation: 'Région', standing: 'member' };
/** To whom letters leave in the minute that begins now. */
async function leaving(now: Date): Promise<string[]> {
  const readers = readersOf([{ mailTopics: [joinedTopic] }], 'secret');
  const sent: string[] = [];
  const carry = async ({ to }: Message) => sent.push(to);
  await sql`update public.network set demonstration = false where slug = 'lot'`.execute(db());
  await sortMail(db(), readers, now);
  await gatherDigests(db(), readers, now);
  await deliverMail(db(), { carry, from: 'reseau@lot.example', readers, now });
  return sent.sort();
}

const mails = () => db().selectFrom('outgoingMail').select(['recipient', 'subject', 'text']).execute();

test('an address tells the secretariat nobody’s name; whoever is named as she writes it has her seat', async () => {
  const { id, slug, personIds } = await aGroup(db(), {}, [{ name: 'Bruno', standing: 'chair' }]);
  await addPerson(db(), { name: 'Élodie Fauré-Vidal', email: 'elodie@essai.example' });
  const seat = (name: string) =>
    as(personIds[0] ?? '', null).submit(`${base}/${slug}/membres`, {
      ...newcomer,
      name,
      email: 'Elodie@essai.example',
    });
  const guessed = await seat('Quelqu’un');
  expect(guessed.status).toBe(409);
  expect(plain(guessed.text)).toContain('sous un autre nom');
  expect(plain(guessed.text)).not.toContain('Élodie');
  expect(await membersOf(db(), id)).toHaveLength(1);
  expect((await seat('elodie FAURE VIDAL')).status).toBe(303);
  expect((await membersOf(db(), id)).map(({ name }) => name)).toContain('Élodie Fauré-Vidal');
});

test('whoever is given a seat is told so, by whom, and where to say no', async () => {
  const { slug, personIds } = await aGroup(db(), { isOpen: false }, [{ name: 'Bruno', standing: 'chair' }]);
  const bruno = app.visitorAs({ personId: personIds[0] ?? '', name: 'Bruno', grants: [] });
  await bruno.submit(`${base}/${slug}/membres`, newcomer);
  const [mail, ...others] = await mails();
  expect([mail?.recipient, others]).toEqual(['nadia@essai.example', []]);
  expect(mail?.text).toMatch(/Bruno vous a donné une place dans «.Économie et télétravail.».*Région/s);
});

test('whoever left the network is given no seat', async () => {
  const { id, slug } = await aGroup(db());
  const leftAt = new Date('2026-11-01T09:00:00Z');
  const gone = await somebody('Odile');
  await db().updateTable('person').set({ leftAt }).where('id', '=', gone).execute();
  const sent = await stranger('coordinator').submit(`${base}/${slug}/membres`, {
    ...newcomer,
    name: 'Odile',
    email: 'odile@essai.example',
  });
  expect([sent.status, plain(sent.text)]).toEqual([409, expect.stringContaining('a quitté le réseau')]);
  expect(await membersOf(db(), id)).toEqual([]);
});

test('who was given what, who reads it, what was published and when it ended is in the journal', async () => {
  const personId = await somebody('Claire');
  const claire = app.visitorAs({ personId, name: 'Claire', grants: [grantOf('coordinator')] });
  await claire.submit(`${base}/nouveau`, words);
  const path = `${base}/tourisme`;
  await claire.submit(`${path}/membres`, { ...newcomer, standing: 'chair' });
  const group = await groupBySlug(db(), 'tourisme');
  const seat = (await membersOf(db(), group?.id ?? '')).find(({ name }) => name === 'Nadia')?.id;
  await claire.submit(`${path}/membres/${seat}`, {
    organisation: 'Région',
    standing: 'member',
    deputyOf: '',
  });
  await claire.post(`${path}/membres/${seat}/terminer`, {});
  await claire.submit(`${path}/modifier`, { mandate: 'Accueillir.' });
  await claire.submit(`${path}/modifier`, { isOpen: 'private' });
  for (const act of ['archive', 'archive', 'reopen']) await claire.post(`${path}/archiver`, { act });
  const acts = await db()
    .selectFrom('journal')
    .select(['act', 'details'])
    .where('actor', '=', 'Claire')
    .orderBy('id')
    .execute();
  expect(acts.map(({ act }) => act)).toEqual([
    'group.opened',
    'group.seat-given',
    'group.seat-given',
    'group.seat-changed',
    'group.seat-ended',
    'group.readers-changed',
    'group.archived',
    'group.reopened',
  ]);
  expect(acts[1]?.details).toEqual({ personId, standing: 'secretary' });
  expect(acts[2]?.details).toMatchObject({ standing: 'chair' });
});

test('who took a seat by herself in an open group is in the journal, once', async () => {
  const { id, slug } = await aGroup(db());
  const personId = await somebody('Hugo');
  const hugo = app.visitorAs({ personId, name: 'Hugo', grants: [grantOf('animator')] });
  for (const _ of [1, 2]) await hugo.post(`${base}/${slug}/rejoindre`, {});
  const noted = await db().selectFrom('journal').selectAll().where('actor', '=', 'Hugo').execute();
  expect(noted.map(({ act, subject, details }) => ({ act, subject, details }))).toEqual([
    { act: 'group.seat-given', subject: id, details: { personId, standing: 'member' } },
  ]);
});

test('whoever steers an open group is told who joined it: once, with the mail of the morning, and nobody else is', async () => {
  const { id, slug } = await aGroup(db(), {}, [
    { name: 'Leïla', standing: 'chair' },
    { name: 'Bruno', standing: 'secretary' },
    { name: 'Aïcha' },
  ]);
  await db().deleteFrom('outgoingMail').execute();
  const personId = await somebody('Hugo');
  const join = () =>
    app
      .visitorAs({ personId, name: 'Hugo', grants: [grantOf('animator')] })
      .post(`${base}/${slug}/rejoindre`, {});
  await join();
  await join();
  // She leaves, and comes back the same day.
  const act = { groupId: id, now: new Date('2026-11-24T10:00:00Z'), today: '2026-11-24' };
  const seat = (await membersOf(db(), id)).find((member) => member.personId === personId);
  await endSeat(db(), seat?.id ?? '', act);
  await join();
  const letters = await db().selectFrom('outgoingMail').selectAll().orderBy('recipient').execute();
  expect(letters.map(({ recipient, topics }) => [recipient, topics])).toEqual([
    [`membre0@${slug}.example`, ['groups.joined']],
    [`membre1@${slug}.example`, ['groups.joined']],
  ]);
  expect(plain(letters[0]?.text ?? '')).toContain('Hugo a rejoint « Économie et télétravail »');
  expect(letters[0]?.text).toContain(`/extranet/groupes/${slug}/membres`);
  expect(await leaving(new Date('2026-11-24T10:00:00Z'))).toEqual([]);
  expect(await leaving(new Date('2026-11-25T06:00:00Z'))).toEqual([
    `membre0@${slug}.example`,
    `membre1@${slug}.example`,
  ]);
});

test('letters of a group are in the language of its network; who steers it is not told that she joined it', async () => {
  const { id, slug } = await aGroup(db(), {}, [{ name: 'Leïla', standing: 'chair' }]);
  await db().deleteFrom('outgoingMail').execute();
  await inEnglish(db, async () => {
    const personId = await somebody('Hugo');
    const hugo = app.visitorAs({ personId, name: 'Hugo', grants: [grantOf('animator')] });
    await hugo.post(`${base}/${slug}/rejoindre`, {});
  });
  const [letter, ...others] = await db().selectFrom('outgoingMail').selectAll().execute();
  expect(others).toEqual([]);
  expect([letter?.lang, letter?.subject]).toEqual(['en', 'Hugo joined “Économie et télétravail”']);
  const group = await groupById(db(), id);
  if (!group) throw new Error('There is no such group.');
  const [chair] = await membersOf(db(), id);
  await tellJoined(db(), { group, personId: chair?.personId ?? '', now: new Date('2026-11-25T09:00:00Z') });
  expect(await db().selectFrom('outgoingMail').select('id').execute()).toHaveLength(1);
});

test('a deputy whose seat ended keeps nobody from being a deputy in turn', async () => {
  const { id } = await aGroup(db(), {}, [{ name: 'Leïla' }, { name: 'Aïcha' }, { name: 'Bruno' }]);
  const act = { groupId: id, now: new Date('2026-11-24T09:00:00Z'), today: '2026-11-24' };
  const seats = new Map((await membersOf(db(), id)).map((member) => [member.name, member.id]));
  const deputise = (name: string, of: string) =>
    changeMember(
      db(),
      seats.get(name) ?? '',
      { organisation: '', standing: 'member', deputyOf: seats.get(of) ?? '' },
      act,
    );
  expect(await deputise('Aïcha', 'Leïla')).toEqual({ refusal: null });
  await endSeat(db(), seats.get('Aïcha') ?? '', act);
  expect(await deputise('Leïla', 'Bruno')).toEqual({ refusal: null });
});

test('the database knows that a deputy has no deputy', async () => {
  const { id } = await aGroup(db(), {}, [{ name: 'Leïla' }, { name: 'Aïcha' }, { name: 'Bruno' }]);
  const [first, second, third] = (await membersOf(db(), id)).map((member) => member.id);
  const deputise = (one: string | undefined, of: string | undefined) =>
    db()
      .updateTable('groupMember')
      .set({ deputyOf: of ?? null })
      .where('id', '=', one ?? '')
      .execute();
  await deputise(second, first);
  await expect(deputise(third, second)).rejects.toThrow('A deputy has no deputy');
  await expect(deputise(first, third)).rejects.toThrow('A deputy has no deputy');
});

test('links of a seat that were passed on are renewed by whoever steers: the old ones open nothing any more', async () => {
  const people = [{ name: 'Leïla', standing: 'chair' as const }, { name: 'Bruno' }];
  const { id, slug, personIds } = await aGroup(db(), {}, people);
  const bruno = (await membersOf(db(), id)).find(({ name }) => name === 'Bruno')?.id ?? '';
  const opens = { what: 'discussion', id };
  const link = async () => (await seatTokens(db(), [bruno], opens)).get(bruno) ?? '';
  const old = await link();
  expect(await link()).toBe(old);
  const renew = (personId: string) => as(personId, null).post(`${base}/${slug}/membres/${bruno}/liens`, {});
  expect((await renew(personIds[1] ?? '')).status).toBe(403);
  expect(await seatOf(db(), 'discussion', old)).not.toBeNull();
  expect((await renew(personIds[0] ?? '')).status).toBe(303);
  expect(await seatOf(db(), 'discussion', old)).toBeNull();
  expect(await seatOf(db(), 'discussion', await link())).toMatchObject({ id, member: { id: bruno } });
  const page = await as(personIds[0] ?? '', null).get(`${base}/${slug}/membres/${bruno}`);
  expect(plain(page.text)).toContain('Renouveler ses liens');
});
