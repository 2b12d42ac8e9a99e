import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { cancelMeeting, meetingsOf } from '#modules/meetings';
import { announced, aWorkshop, tenTuesdays } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { register } from '#modules/registration';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { readPdf } from '#platform/testing/read-pdf';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
let space = '';
let nadia: ReturnType<typeof app.visitorAs>;

beforeAll(async () => {
  await tellTerritory(db());
  space = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now })).id;
  nadia = app.visitorAs(await aViewer(db(), 'animator', { spaces: [space] }));
});

async function workshop(about: Parameters<typeof aWorkshop>[1] = {}) {
  const series = await announced(db(), aWorkshop(space, { startsOn: '2026-12-08', ...about }), now);
  const [meeting] = await meetingsOf(db(), series.id);
  const id = meeting?.id as string;
  return { id, page: `/extranet/seances/${id}`, take: `/extranet/seances/${id}/inscrire` };
}

const caller = {
  firstName: 'Marie-Thé',
  name: 'Lagarde',
  phone: '05 36 49 11 44',
  remindBy: 'phone',
  need: 'Fauteuil roulant',
};

test('the animator registers somebody who calls, without a mailbox, and prints what she takes home', async () => {
  const { page, take } = await workshop({ title: 'Ma retraite en ligne' });
  const sent = await nadia.submit(take, caller);
  expect(sent.status).toBe(303);
  const own = plain((await nadia.get(sent.location as string)).text);
  expect(own).toContain('Marie-Thé Lagarde');
  expect(own).toContain('05 36 49 11 44');
  expect(own).toContain('Fauteuil roulant');

  const slip = await nadia.get(`${sent.location}/fiche.pdf`);
  expect(slip.headers.get('content-type')).toBe('application/pdf');
  const pdf = readPdf(slip.bytes);
  const words = pdf.words.replace(/\s+/g, ' ').replaceAll('\u2060', '');
  expect([pdf.pages.length, pdf.isTagged, pdf.lang]).toEqual([1, true, 'fr']);
  expect(words).toContain('Mardi 8 décembre, 14 h – 16 h');
  expect(words).toContain('05 36 49 12 10');
  expect(words).not.toContain('Fauteuil');

  const staff = plain((await nadia.get(page)).text);
  expect(staff).toContain('Qui vient : 1 sur 8');
  expect(staff).toContain('Fauteuil roulant');
  const visitor = app.visitor();
  const meeting = await db()
    .selectFrom('meeting')
    .select('number')
    .where('seatsTaken', '=', 1)
    .executeTakeFirst();
  const path = (await visitor.get(`/agenda/${meeting?.number}`)).location as string;
  for (const shown of [path, `${path}/inscription`])
    expect((await visitor.get(shown)).text).not.toMatch(/Lagarde|Fauteuil roulant<|11 44/);
});

test('the slip of a whole cycle holds on one sheet', async () => {
  const { take } = await workshop({
    title: 'Premiers pas sur l’ordinateur, la souris et le clavier',
    ...tenTuesdays,
  });
  const { location } = await nadia.submit(take, caller);
  const pdf = readPdf((await nadia.get(`${location}/fiche.pdf`)).bytes);
  expect(pdf.pages).toHaveLength(1);
  expect(pdf.words.match(/Mardi/g)).toHaveLength(10);
});

test('a name is enough at the desk; a reminder needs a way', async () => {
  const { take } = await workshop({ title: 'Au comptoir' });
  const bare = { firstName: 'Abel', name: 'Pradayrol', phone: '', email: '', need: '' };
  expect((await nadia.submit(take, { ...bare, remindBy: 'sms' })).status).toBe(422);
  expect((await nadia.submit(take, { ...bare, remindBy: 'none' })).status).toBe(303);
  expect((await nadia.submit(take, { ...bare, name: '', remindBy: 'none' })).status).toBe(422);
});

test('the team cancels for somebody; the next one gets the seat and is to be called until somebody says she was', async () => {
  const { page, take } = await workshop({ title: 'Une place', seats: 1 });
  const first = await nadia.submit(take, { ...caller, firstName: 'Odile' });
  await nadia.submit(take, { ...caller, firstName: 'Serge' });
  expect(plain((await nadia.get(page)).text)).toContain('Liste d’attente : 1 personne');
  await nadia.post(`${first.location}/annuler`, {});
  expect(plain((await nadia.get(page)).text)).toContain('À appeler : une place s’est libérée');
  expect(plain((await nadia.get('/extranet')).text)).toContain('1 personne à appeler');

  const calls = await nadia.get('/extranet/inscriptions?etat=appeler');
  expect(plain(calls.text)).toContain('Serge Lagarde');
  const id = /name="ids" value="([^"]+)"/.exec(calls.text)?.[1] as string;
  const done = await nadia.post('/extranet/inscriptions/appelees', { ids: id });
  expect(done.status).toBe(303);
  expect(plain((await nadia.get('/extranet/inscriptions?etat=appeler')).text)).toContain(
    'Personne à appeler',
  );
});

test('a meeting that does not take place leaves those without a mailbox to be called', async () => {
  const { id, page, take } = await workshop({ title: 'N’aura pas lieu' });
  await nadia.submit(take, caller);
  await cancelMeeting(db(), id, 'Panne', now);
  expect(plain((await nadia.get(page)).text)).toContain('À appeler : l’atelier est annulé');
});

test('who does not look after the space sees and changes nothing', async () => {
  const { page, take } = await workshop({ title: 'Pas à elle' });
  const { location } = await nadia.submit(take, caller);
  const other = app.visitorAs(await aViewer(db(), 'animator', { spaces: [] }));
  for (const path of [page, take, location as string, `${location}/fiche.pdf`])
    expect((await other.get(path)).status).toBe(403);
  expect((await other.post(`${location}/annuler`, {})).status).toBe(403);
  expect(plain((await other.get('/extranet/inscriptions')).text)).not.toContain('Lagarde');
  const booking = await db()
    .selectFrom('registrationMeeting')
    .select('id')
    .where('toCall', 'is not', null)
    .executeTakeFirstOrThrow();
  await other.post('/extranet/inscriptions/appelees', { ids: booking.id });
  const kept = await db()
    .selectFrom('registrationMeeting')
    .select('toCall')
    .where('id', '=', booking.id)
    .executeTakeFirst();
  expect(kept?.toCall).not.toBeNull();
  expect((await app.visitor().get('/extranet/inscriptions')).status).toBe(303);
});

test.each([
  ['q=pradayrol', 'Abel Pradayrol', 'Lagarde'],
  ['q=PRÀDAYROL', 'Abel Pradayrol', 'Lagarde'],
  ['q=05+36+49+11+44', 'Lagarde', 'Pradayrol'],
  ['q=%25&quand=semaine', 'Aucune inscription', 'Lagarde'],
  ['q=%00\'"', 'Aucune inscription', 'Lagarde'],
  ['etat=nulle-part&page=-1&quand=demain', 'Lagarde', 'Aucune inscription'],
  ['page=99999', 'Aucune inscription', 'Lagarde'],
])('the list asked %s', async (query, shown, hidden) => {
  const { status, text } = await nadia.get(`/extranet/inscriptions?${query}`);
  expect(status).toBe(200);
  const [, main = ''] = text.split('<main');
  expect(plain(main)).toContain(shown);
  expect(plain(main).replace(/Nom, téléphone.*Période/, '')).not.toContain(hidden);
});

test('ten thousand registrations are read page by page', async () => {
  const { id } = await workshop({ title: 'Dix mille', seats: 1000 });
  const wanted = {
    meetingId: id,
    who: { ...caller, email: null, remindBy: 'none', withLaptop: false, phone: '+33536491144' },
    source: 'team',
    lang: 'fr',
  } as const;
  await db()
    .transaction()
    .execute((tx) => register(tx, wanted, now));
  await sql`with written as (
      insert into lot.registration (first_name, name, remind_by, with_laptop, is_whole, source, lang, created_at)
      select 'Personne', 'Numéro ' || rank, 'none', false, false, 'team', 'fr', ${now}::timestamptz - rank * interval '1 minute'
      from generate_series(1, 10000) rank returning id)
    insert into lot.registration_meeting (registration_id, meeting_id, state, changed_at)
    select id, ${id}, 'waiting', ${now} from written`.execute(db());
  const first = plain((await nadia.get('/extranet/inscriptions?etat=attente')).text);
  expect(first).toMatch(/Attente 10[\s\u202f]?00\d/);
  expect(first).toContain('30 par page');
  const last = await nadia.get('/extranet/inscriptions?etat=attente&page=334');
  expect(plain(last.text)).toContain('Numéro 10000');
}, 60_000);
