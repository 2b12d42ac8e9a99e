import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { meetingsOf } from '#modules/meetings';
import { announced, aWorkshop, tenTuesdays } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { inEnglish } from '#platform/testing/in-english';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const start = new Date('2026-11-24T09:12:00Z');
let now = start;
const app = testApp(db, () => now);
const list = '/extranet/inscriptions';
let space = '';
let other = '';
let nadia: ReturnType<typeof app.visitorAs>;

beforeAll(async () => {
  await tellTerritory(db());
  const by = { actor: { id: null, name: 'essai' }, now };
  space = (await addSpace(db(), aSpace(), by)).id;
  other = (await addSpace(db(), aSpace({ name: 'Espace de Cajarc' }), by)).id;
  nadia = app.visitorAs(await aViewer(db(), 'animator', { spaces: [space] }));
});

async function workshop(about: Parameters<typeof aWorkshop>[1] = {}, where = space) {
  const series = await announced(db(), aWorkshop(where, { startsOn: '2026-12-08', ...about }), start);
  const [meeting] = await meetingsOf(db(), series.id);
  const taker = where === space ? nadia : app.visitorAs(await aViewer(db(), 'animator', { spaces: [where] }));
  const takes = async (firstName: string, said: Record<string, string> = {}) => {
    const who = { firstName, name: 'Vidal', phone: '', email: '', need: '', remindBy: 'none', ...said };
    const { location } = await taker.submit(`/extranet/seances/${meeting?.id}/inscrire`, who);
    const registration = (location as string).split('/').at(-1) as string;
    return bookingOf(registration);
  };
  return { id: meeting?.id as string, takes };
}

const bookingOf = async (registrationId: string): Promise<string> =>
  (
    await db()
      .selectFrom('registrationMeeting')
      .select('id')
      .where('registrationId', '=', registrationId)
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow()
  ).id;

const booking = (id: string) =>
  db()
    .selectFrom('registrationMeeting')
    .select(['state', 'toCall', 'cancelledWhy'])
    .where('id', '=', id)
    .executeTakeFirst();

const mailsTo = async (recipient: string) =>
  (
    await db()
      .selectFrom('outgoingMail')
      .select(['subject', 'text'])
      .where('recipient', '=', recipient)
      .orderBy('id')
      .execute()
  ).map(({ subject, text }) => plain(`${subject} ${text}`));

test('whoever the team registers is written to in the language of the network', async () => {
  const { takes } = await workshop({ title: 'Deux langues' });
  await inEnglish(db, () => takes('Kate', { email: 'kate@maillage.example' }));
  await takes('Rose', { email: 'rose@maillage.example' });
  const mails = await db()
    .selectFrom('outgoingMail')
    .select('lang')
    .where('recipient', 'in', ['kate@maillage.example', 'rose@maillage.example'])
    .orderBy('recipient')
    .execute();
  expect(mails).toEqual([{ lang: 'en' }, { lang: 'fr' }]);
});

test('several are cancelled with a reason: told by mail or to be called, and none of them gets the seat of another', async () => {
  const { id, takes } = await workshop({ title: 'Une place', seats: 1 });
  const odile = await takes('Odile', { email: 'odile@maillage.example' });
  const serge = await takes('Serge', { email: 'serge@maillage.example' });
  const fatou = await takes('Fatou', { phone: '0536491144' });
  const abel = await takes('Abel', { phone: '0536491155' });
  const why = 'Le matériel est en panne';
  const done = await nadia.post(`${list}/annuler?atelier=Une+place`, { ids: [odile, serge, fatou], why });
  expect([done.status, done.location]).toEqual([303, `${list}?atelier=Une+place`]);

  expect(await booking(odile)).toEqual({ state: 'cancelled', toCall: null, cancelledWhy: why });
  expect(await booking(fatou)).toEqual({ state: 'cancelled', toCall: 'unbooked', cancelledWhy: why });
  expect(await booking(abel)).toEqual({ state: 'seat', toCall: 'promoted', cancelledWhy: null });
  const [, told, ...more] = await mailsTo('serge@maillage.example');
  expect(told).toContain('Voici pourquoi : Le matériel est en panne');
  expect(more).toEqual([]);
  const meeting = await db()
    .selectFrom('meeting')
    .select('seatsTaken')
    .where('id', '=', id)
    .executeTakeFirst();
  expect(meeting?.seatsTaken).toBe(1);

  expect(plain((await nadia.get(`${list}?etat=appeler`)).text)).toContain(
    'À appeler : son inscription est annulée',
  );
  await nadia.post(`${list}/annuler`, { ids: [odile, serge, fatou], why });
  expect(await mailsTo('serge@maillage.example')).toHaveLength(2);
});

test.each([
  [{ why: 'Panne' }, 'Cochez au moins une ligne'],
  [{ ids: '00000000-0000-7000-8000-000000000000', why: '' }, 'Dites pourquoi'],
])('what is missing is said, and nothing is lost (%o)', async (said, sentence) => {
  const { takes } = await workshop({ title: 'Manque' });
  const id = await takes('Yamina');
  const asked = 'ids' in said ? { ...said, ids: id } : said;
  const { status, text } = await nadia.post(`${list}/annuler`, asked);
  expect(status).toBe(422);
  expect(plain(text)).toContain(sentence);
  if ('ids' in said) expect(text).toMatch(new RegExp(`value="${id}"[^>]*checked`));
  else expect(text).toContain('Panne');
  expect((await booking(id))?.state).toBe('seat');
});

test('a seat is given to those chosen once the meeting has begun, as long as one is free', async () => {
  const { takes } = await workshop({ title: 'Commencé', seats: 1 });
  const odile = await takes('Odile');
  const serge = await takes('Serge');
  const abel = await takes('Abel');
  const refused = await nadia.post(`${list}/places`, { ids: [abel] });
  expect(refused.status).toBe(303);
  expect((await booking(abel))?.state).toBe('waiting');
  now = new Date('2026-12-08T13:30:00Z');
  await nadia.post(`${list}/annuler`, { ids: odile, why: 'Ne vient pas' });
  expect((await booking(serge))?.state).toBe('waiting');
  await nadia.post(`${list}/places`, { ids: [abel] });
  expect([(await booking(serge))?.state, (await booking(abel))?.state]).toEqual(['waiting', 'seat']);
  now = start;
});

test('a whole cycle is cancelled at once', async () => {
  const { takes } = await workshop({ title: 'Premiers pas', ...tenTuesdays });
  const first = await takes('Josette');
  await nadia.post(`${list}/annuler`, { ids: first, why: 'Se sont trompés' });
  const { registrationId } = await db()
    .selectFrom('registrationMeeting')
    .select('registrationId')
    .where('id', '=', first)
    .executeTakeFirstOrThrow();
  const states = await db()
    .selectFrom('registrationMeeting')
    .select('state')
    .where('registrationId', '=', registrationId)
    .execute();
  expect(states.map(({ state }) => state)).toEqual(Array(10).fill('cancelled'));
});

test('nobody does anything to lines of a space that is not hers', async () => {
  const { takes } = await workshop({ title: 'Ailleurs' }, other);
  const theirs = await takes('Lucien');
  await nadia.post(`${list}/annuler`, { ids: theirs, why: 'Non' });
  expect((await booking(theirs))?.state).toBe('seat');
  expect((await nadia.get(`${list}.csv`)).text).not.toContain('Lucien');
});

test('the list is asked by space and by workshop', async () => {
  const coordinator = app.visitorAs(await aViewer(db(), 'coordinator', {}));
  const { takes } = await workshop({ title: 'Mes photos' }, other);
  await takes('Kévin');
  const shown = async (query: string) =>
    plain((await coordinator.get(`${list}?${query}`)).text.split('<table')[1] ?? '');
  expect(await shown(`espace=${other}`)).toContain('Kévin Vidal');
  expect(await shown(`espace=${other}`)).not.toContain('Odile');
  expect(await shown('atelier=Mes+photos')).toContain('Espace de Cajarc');
  expect(await shown('atelier=Mes+photos')).not.toContain('Odile');
  expect((await coordinator.get(`${list}?espace=nulle-part&atelier=%00`)).status).toBe(200);
  const { text } = await nadia.get(list);
  expect(text).not.toContain('Tous les espaces');
  expect(text).not.toContain('Mes photos');
});

test('the list is taken away as a spreadsheet that calculates nothing, without needs, and the journal knows it', async () => {
  const { takes } = await workshop({ title: '=1+1' });
  await takes('+Marie', { phone: '0536491144', need: 'Fauteuil roulant' });
  const { text, headers } = await nadia.get(`${list}.csv?q=Marie`);
  expect(headers.get('content-disposition') ?? '').toContain('inscriptions-2026-11-24.csv');
  expect(headers.get('cache-control')).toBe('no-store');
  const [head = '', line = '', ...more] = text.trim().split('\r\n').map(plain);
  expect(head).toContain('Numéro;Prénom;Nom');
  expect(line).toContain(";'+Marie;Vidal;05 36 49 11 44;");
  expect(line).toContain(";'=1+1;");
  expect(more).toEqual([]);
  expect(text).not.toContain('Fauteuil');
  const acts = await db()
    .selectFrom('journal')
    .select('details')
    .where('act', '=', 'registrations.exported')
    .execute();
  expect(JSON.stringify(acts)).not.toContain('Marie');
  expect(acts.length).toBeGreaterThan(0);
  expect((await app.visitor().get(`${list}.csv`)).status).toBe(303);
});

test('ten thousand lines are taken away at once, each with its rank; none is an empty file with its head', async () => {
  const { id } = await workshop({ title: 'Dix mille', seats: 1 });
  await sql`with written as (
      insert into lot.registration (first_name, name, remind_by, with_laptop, is_whole, source, lang, created_at)
      select 'Personne', 'Numéro ' || rank, 'none', false, false, 'team', 'fr', ${start}
      from generate_series(1, 10000) rank returning id)
    insert into lot.registration_meeting (registration_id, meeting_id, state, changed_at)
    select id, ${id}, 'waiting', ${start} from written`.execute(db());
  const { text } = await nadia.get(`${list}.csv?atelier=Dix+mille`);
  const lines = text.trim().split('\r\n');
  expect(lines).toHaveLength(10_001);
  expect(plain(text)).toContain('Liste d’attente, 10000e');
  const none = await nadia.get(`${list}.csv?q=personne-de-ce-nom`);
  expect(none.text.trim().split('\r\n')).toHaveLength(1);
}, 60_000);
