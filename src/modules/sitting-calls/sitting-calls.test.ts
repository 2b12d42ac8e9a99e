import ICAL from 'ical.js';
import { beforeEach, expect, test } from 'vitest';
import { addMember } from '#modules/groups';
import { aGroup } from '#modules/groups/testing';
import { addPoint, cancelSitting, changeSitting } from '#modules/sittings';
import { aSitting } from '#modules/sittings/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp, type Visitor } from '../../testing.ts';
import { callMembers } from './call-members.ts';
import { calledTo } from './called.ts';
import { mailsTo as lettersOf, linksTo as linksOf } from './testing.ts';

const db = freshDatabase();
const start = new Date('2026-11-24T09:12:00Z');
const undated = { startsAt: null, endsAt: null };
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

/** What a calendar program reads in a letter. */
function eventIn(calendar: unknown) {
  const { ics } = calendar as { ics: string };
  const read = new ICAL.Component(ICAL.parse(ics));
  const event = read.getFirstSubcomponent('vevent') as ICAL.Component;
  return {
    method: read.getFirstPropertyValue('method'),
    sequence: Number(event.getFirstPropertyValue('sequence')),
    start: (event.getFirstPropertyValue('dtstart') as ICAL.Time).toJSDate().toISOString(),
    summary: event.getFirstPropertyValue('summary'),
    description: event.getFirstPropertyValue('description'),
    attendee: event.getFirstPropertyValue('attendee'),
    organizer: event.getFirstPropertyValue('organizer'),
  };
}

const answersNow = async () =>
  Object.fromEntries(
    (await calledTo(db(), { id: sittingId, groupId: group.id })).map(({ member, call }) => [
      member.name.split(' ')[0],
      call?.answer ?? null,
    ]),
  );

test('each member gets the date, the order of business, an entry for her calendar, and links of her own', async () => {
  const visitor = claire();
  await visitor.get(pathOf());
  await visitor.post(pathOf('convocation'), {});
  const [mail] = await mailsTo('awa@region.example');
  expect(plain(mail?.subject ?? '')).toBe('Convocation : Réunion, mardi 8 décembre 2026, 14 h – 16 h');
  expect(plain(mail?.text ?? '')).toContain('1. Budget (15 min)');
  expect(mail?.topics).toEqual([]);
  expect(mail?.headers).toMatchObject({ 'Reply-To': 'claire@lot.example' });
  expect(eventIn(mail?.calendar)).toMatchObject({
    method: 'REQUEST',
    sequence: 0,
    start: '2026-12-08T13:00:00.000Z',
    summary: 'Réunion',
    attendee: 'mailto:awa@region.example',
    organizer: 'mailto:claire@lot.example',
  });
  expect(Object.keys(await linksTo('awa@region.example'))).toEqual(['there', 'excused']);
});

test('somebody without an account answers by the link of her letter, and changes her mind', async () => {
  await call();
  const { there = '', excused = '' } = await linksTo('hugo@chambre.example');
  const stranger = app.visitor();
  const page = await stranger.get(there);
  expect(page.status).toBe(200);
  expect(page.text).toMatch(/value="there"[^>]*checked|checked[^>]*value="there"/);
  expect(await answersNow()).toMatchObject({ Hugo: null });
  const { location } = await stranger.submit(there, { answer: 'there', said: '' });
  expect(plain((await stranger.get(location ?? '')).text)).toContain('Vous avez répondu : je viens.');
  await stranger.submit(excused, { answer: 'excused', said: 'Je suis en congé.' });
  expect(await answersNow()).toMatchObject({ Hugo: 'excused' });
  const forClaire = plain((await claire().get(pathOf())).text);
  expect(forClaire).toContain('Je suis en congé.');
  const forAwa = plain((await awa().get(pathOf())).text);
  expect(forAwa).toContain('S’excusent : Hugo Blanc');
  expect(forAwa).not.toContain('Je suis en congé.');
});

test('who sends apologies is read by the members; whoever else reads an open group reads how many', async () => {
  await db().updateTable('workingGroup').set({ isOpen: true }).execute();
  await call();
  const { excused } = await linksTo('hugo@chambre.example');
  await app.visitor().submit(excused ?? '', { answer: 'excused', said: '' });
  const animator = { role: 'animator' as const, communes: [], epcis: [], spaces: [] };
  const reader = app.visitorAs({ personId: crypto.randomUUID(), grants: [animator] });
  const read = plain((await reader.get(pathOf())).text);
  await db().updateTable('workingGroup').set({ isOpen: false }).execute();
  expect(read).toContain('1 s’excuse');
  expect(read).not.toContain('Hugo Blanc');
});

test('the call pressed twice leaves once; who joins later is called apart', async () => {
  await Promise.all([1, 2].map(() => callMembers(db(), { sittingId, again: false }, clock)));
  expect(await mailsTo('awa@region.example')).toHaveLength(1);
  expect(await callMembers(db(), { sittingId, again: false }, clock)).toEqual({ refusal: 'called' });
  const added = await addMember(
    db(),
    {
      name: 'Zoé Petit',
      email: 'zoe@etat.example',
      organisation: 'État',
      standing: 'member',
      deputyOf: null,
    },
    { groupId: group.id, now: clock, today: '2026-11-24' },
  );
  expect(await callMembers(db(), { sittingId, again: false }, clock)).toMatchObject({ called: 1 });
  expect(await mailsTo('zoe@etat.example')).toHaveLength(1);
  expect(await mailsTo('awa@region.example')).toHaveLength(1);
  if (added.refusal === null)
    await db().deleteFrom('groupMember').where('personId', '=', added.personId).execute();
});

test('a new place is told with a higher sequence, and answers still count', async () => {
  await call();
  const { there = '' } = await linksTo('awa@region.example');
  await app.visitor().submit(there, { answer: 'there', said: '' });
  await changeSitting(db(), sittingId, { place: 'Mairie de Figeac' }, clock);
  const [, changed] = await mailsTo('awa@region.example');
  expect(plain(changed?.subject ?? '')).toContain('Du nouveau');
  expect(eventIn(changed?.calendar)).toMatchObject({ method: 'REQUEST', sequence: 1 });
  expect(await answersNow()).toMatchObject({ Awa: 'there' });
});

test('a new date asks everybody again', async () => {
  await call();
  const { there = '' } = await linksTo('awa@region.example');
  await app.visitor().submit(there, { answer: 'there', said: '' });
  const moved = { startsAt: new Date('2026-12-10T13:00:00Z'), endsAt: new Date('2026-12-10T15:00:00Z') };
  await changeSitting(db(), sittingId, moved, clock);
  const [, mail] = await mailsTo('awa@region.example');
  expect(plain(mail?.subject ?? '')).toContain('Nouvelle date');
  expect(eventIn(mail?.calendar)).toMatchObject({ sequence: 1, start: '2026-12-10T13:00:00.000Z' });
  expect(await answersNow()).toMatchObject({ Awa: null });
});

test('what is cancelled leaves every calendar, says why, and no link answers any more', async () => {
  await call();
  const { there = '' } = await linksTo('awa@region.example');
  await cancelSitting(db(), sittingId, { why: 'Verglas annoncé.', now: clock });
  const [, mail] = await mailsTo('awa@region.example');
  expect(eventIn(mail?.calendar)).toMatchObject({ method: 'CANCEL', sequence: 1 });
  expect(mail?.text).toContain('Verglas annoncé.');
  const page = plain((await app.visitor().get(there)).text);
  expect(page).toContain('Cette réunion n’aura pas lieu.');
  expect(page).not.toContain('Venez-vous ?');
});

test('a meeting that loses its date leaves every calendar, and its former answers and links count no more', async () => {
  await call();
  const { there = '' } = await linksTo('awa@region.example');
  await app.visitor().submit(there, { answer: 'there', said: '' });
  await changeSitting(db(), sittingId, undated, clock);
  const [, mail] = await mailsTo('awa@region.example');
  expect(plain(mail?.subject ?? '')).toBe('Date à trouver : Réunion, mardi 8 décembre 2026, 14 h – 16 h');
  expect(plain(mail?.text ?? '')).toContain('la réunion n’aura pas lieu à cette date');
  expect(mail?.text).not.toContain('/convocation/');
  const gone = { method: 'CANCEL', sequence: 1, start: '2026-12-08T13:00:00.000Z' };
  expect(eventIn(mail?.calendar)).toMatchObject(gone);
  expect(await answersNow()).toMatchObject({ Awa: null });
  expect(plain((await app.visitor().get(there)).text)).toContain('Sa date est à trouver');
});

test('a meeting that lost its date is cancelled aloud, or comes back into the calendars with its new date', async () => {
  await call();
  await changeSitting(db(), sittingId, undated, clock);
  await changeSitting(db(), sittingId, { place: 'Mairie de Figeac' }, clock);
  expect(await mailsTo('awa@region.example')).toHaveLength(2);
  const again = { startsAt: new Date('2026-12-15T13:00:00Z'), endsAt: new Date('2026-12-15T15:00:00Z') };
  await changeSitting(db(), sittingId, again, clock);
  const moved = (await mailsTo('awa@region.example'))[2];
  expect(eventIn(moved?.calendar)).toMatchObject({ method: 'REQUEST', start: '2026-12-15T13:00:00.000Z' });
  await changeSitting(db(), sittingId, undated, clock);
  await cancelSitting(db(), sittingId, { why: 'Plus de budget.', now: clock });
  const last = (await mailsTo('awa@region.example'))[4];
  expect(plain(last?.subject ?? '')).toBe('Annulée : Réunion, date à trouver');
  expect(last).toMatchObject({ text: expect.stringContaining('Plus de budget.'), calendar: null });
});

test('a change of the order of business is told to nobody until it is sent again', async () => {
  await call();
  const point = { title: 'Le bus', minutes: 10, presenter: null, body: null, documents: [] };
  await addPoint(db(), { sittingId, point, now: clock });
  expect(await mailsTo('awa@region.example')).toHaveLength(1);
  await callMembers(db(), { sittingId, again: true }, clock);
  expect(plain((await mailsTo('awa@region.example'))[1]?.text ?? '')).toContain('3. Le bus (10 min)');
});

test('the quorum is said in words, and a deputy who comes holds the seat of whom she represents', async () => {
  const [, , hugo] = await calledTo(db(), { id: sittingId, groupId: group.id });
  const added = await addMember(
    db(),
    {
      name: 'Lina Roy',
      email: 'lina@chambre.example',
      organisation: 'Chambre',
      standing: 'member',
      deputyOf: hugo?.member.id ?? '',
    },
    { groupId: group.id, now: clock, today: '2026-11-24' },
  );
  await call();
  const said = async () => plain((await claire().get(pathOf())).text);
  expect(await said()).toContain('Il en manque 2 : personne n’a encore dit venir.');
  const { deputy = '' } = await linksTo('hugo@chambre.example');
  await app.visitor().submit(deputy, { said: '' });
  expect((await mailsTo('lina@chambre.example')).at(-1)?.subject).toContain('Hugo Blanc compte sur vous');
  expect(await said()).toMatch(/se fait remplacer\..* Il en manque 1 : 1 membre a dit venir ou/s);
  await app
    .visitor()
    .submit((await linksTo('awa@region.example')).there ?? '', { answer: 'there', said: '' });
  expect(await said()).toContain('Il serait atteint : 2 membres ont dit venir ou se faire remplacer.');
  if (added.refusal === null)
    await db().deleteFrom('groupMember').where('personId', '=', added.personId).execute();
});
