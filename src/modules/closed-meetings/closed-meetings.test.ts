import { beforeEach, expect, test } from 'vitest';
import { addSpecialHours, closeToday, removeSpecialHours } from '#modules/hours';
import type { SpecialHours } from '#modules/hours/rules';
import { meetingsOf } from '#modules/meetings';
import { announced, aWorkshop, tenTuesdays } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { isClosed } from './question-meetings.ts';
import { questionedIn } from './store.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const zone = 'Europe/Paris';
const app = testApp(db, () => now);
const by = { actor: { id: null, name: 'essai' }, now };
let space = '';
let nadia: ReturnType<typeof app.visitorAs>;
let isTold = false;

beforeEach(async () => {
  if (!isTold) await tellTerritory(db());
  isTold = true;
  space = (await addSpace(db(), aSpace({ name: `Espace ${crypto.randomUUID().slice(0, 8)}` }), by)).id;
  nadia = app.visitorAs(await aViewer(db(), 'animator', { spaces: [space] }));
});

const closing = (about: Partial<SpecialHours> = {}): SpecialHours => ({
  kind: 'closing',
  from: '2026-12-08',
  to: '2026-12-16',
  fromMinutes: 0,
  toMinutes: 1440,
  reason: 'inventaire',
  ...about,
});
const close = (about: Partial<SpecialHours> = {}) => addSpecialHours(db(), space, closing(about), by);
const asked = async () =>
  (await questionedIn(db(), space, { now, zone })).map(({ startsAt }) => startsAt.toISOString().slice(5, 10));
const path = () => `/extranet/espaces/${space}/seances-a-revoir`;

test.each([
  ['the whole days', {}, true],
  ['the morning', { toMinutes: 720 }, false],
  ['the end of its afternoon', { fromMinutes: 15 * 60 }, true],
  ['from its end on', { fromMinutes: 16 * 60 }, false],
  ['the day before', { from: '2026-12-07', to: '2026-12-07' }, false],
])('a closing of %s questions a workshop from two to four: %j, %s', (_name, about, isAsked) => {
  const meeting = { startsAt: new Date('2026-12-08T13:00:00Z'), endsAt: new Date('2026-12-08T15:00:00Z') };
  expect(isClosed(closing(about), meeting, zone)).toBe(isAsked);
});

test('the meetings of those days are questioned, neither those before nor those after, until the closing is taken back', async () => {
  await announced(db(), aWorkshop(space, tenTuesdays), now);
  const { id } = await close();
  expect(await asked()).toEqual(['12-08', '12-15']);
  await removeSpecialHours(db(), space, [id as string], by);
  expect(await asked()).toEqual([]);
});

test('whoever looks at a workshop reads that its space will be closed, until the team has answered', async () => {
  const series = await announced(db(), aWorkshop(space, tenTuesdays), now);
  const [before, questioned] = await meetingsOf(db(), series.id);
  const visitor = app.visitor();
  const seen = async (number = 0) => {
    const { location } = await visitor.get(`/agenda/${number}`);
    return (await visitor.get(location ?? '')).text.includes('a annoncé une fermeture');
  };
  await close({ from: '2026-12-08', to: '2026-12-08' });
  expect([await seen(before?.number), await seen(questioned?.number)]).toEqual([false, true]);
  await nadia.submit(path(), { [`what-${questioned?.id}`]: 'keep' });
  expect(await seen(questioned?.number)).toBe(false);
});

test('what is announced on a closed day later is no question', async () => {
  await close();
  await announced(db(), aWorkshop(space, tenTuesdays), now);
  expect(await asked()).toEqual([]);
});

test('« closed today » questions what was to be held this afternoon, an exceptional opening nothing', async () => {
  await announced(db(), aWorkshop(space, { startsOn: '2026-11-24' }), now);
  await close({ kind: 'opening', from: '2026-11-24', to: '2026-11-24', fromMinutes: 1200, toMinutes: 1300 });
  expect(await asked()).toEqual([]);
  await closeToday(db(), space, by);
  expect(await asked()).toEqual(['11-24']);
});

test('one is kept, one cancelled, one moved: nothing is left to ask', async () => {
  const series = await announced(db(), aWorkshop(space, tenTuesdays), now);
  await close({ to: '2026-12-22' });
  expect((await nadia.get('/extranet')).text).toContain('3 séances tombent');
  const page = await nadia.get(path());
  const [, kept, cancelled, moved] = await meetingsOf(db(), series.id);
  expect(page.text).toContain('value="inventaire"');
  const saved = await nadia.submit(path(), {
    [`what-${kept?.id}`]: 'keep',
    [`what-${cancelled?.id}`]: 'cancel',
    [`what-${moved?.id}`]: 'move',
    [`day-${moved?.id}`]: '2026-12-23',
    [`from-${moved?.id}`]: '10h',
    [`to-${moved?.id}`]: '12:00',
  });
  expect(saved.status).toBe(303);
  expect((await nadia.get(path())).text).toContain(
    '1 séance a lieu quand même, 1 séance est annulée, 1 séance est déplacée.',
  );
  const after = await meetingsOf(db(), series.id);
  expect(
    after.slice(1, 4).map(({ status, startsAt, reason }) => [status, startsAt.toISOString(), reason]),
  ).toEqual([
    ['planned', '2026-12-08T13:00:00.000Z', null],
    ['cancelled', '2026-12-15T13:00:00.000Z', 'inventaire'],
    ['planned', '2026-12-23T09:00:00.000Z', 'inventaire'],
  ]);
  expect(await asked()).toEqual([]);
  expect((await nadia.get('/extranet')).text).not.toContain('l’espace est fermé');
});

test('what cannot be read comes back with its sentence, and nothing is done of the rest', async () => {
  const series = await announced(db(), aWorkshop(space, tenTuesdays), now);
  await close();
  const [, first, second] = await meetingsOf(db(), series.id);
  const send = (fields: Record<string, string>) =>
    nadia.submit(path(), { [`what-${first?.id}`]: 'cancel', [`what-${second?.id}`]: 'move', ...fields });
  const wrong = await send({ [`day-${second?.id}`]: '', [`to-${second?.id}`]: '9:00' });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain(`id="f-day-${second?.id}-error"`);
  expect(wrong.text).toContain('La fin doit venir après le début.');
  const past = await send({ [`day-${second?.id}`]: '2026-11-02' });
  expect([past.status, past.text.includes('Cette séance est passée')]).toEqual([409, true]);
  expect(await asked()).toEqual(['12-08', '12-15']);
});

test('a meeting is moved to no day by itself, nor to where the next one of its workshop is', async () => {
  const series = await announced(db(), aWorkshop(space, tenTuesdays), now);
  await close({ to: '2026-12-08' });
  const [, first] = await meetingsOf(db(), series.id);
  const page = (await nadia.get(path())).text;
  expect(page).toMatch(new RegExp(`name="day-${first?.id}"(?![^>]*value="2)[^>]*>`));
  const move = {
    [`what-${first?.id}`]: 'move',
    [`from-${first?.id}`]: '14:00',
    [`to-${first?.id}`]: '16:00',
  };
  const untold = await nadia.submit(path(), { ...move, [`day-${first?.id}`]: '' });
  expect([untold.status, untold.text.includes(`id="f-day-${first?.id}-error"`)]).toEqual([422, true]);
  const taken = await nadia.submit(path(), { ...move, [`day-${first?.id}`]: '2026-12-15' });
  expect([taken.status, taken.text.includes('une autre séance de cet atelier')]).toEqual([409, true]);
  expect(await asked()).toEqual(['12-08']);
});

test('where the closing is announced, its meetings are said at once; who holds no workshops is not asked', async () => {
  await announced(db(), aWorkshop(space, tenTuesdays), now);
  const closings = `/extranet/espaces/${space}/fermetures`;
  const announcing = { kind: 'closing', from: '2026-12-08', to: '2026-12-09', reason: 'inventaire' };
  expect((await nadia.post(closings, announcing)).status).toBe(303);
  const { text } = await nadia.get(closings);
  expect(text).toContain('Une séance tombe un jour où l’espace est fermé');
  expect(text).toContain(`href="${path()}"`);
  const other = app.visitorAs(await aViewer(db(), 'animator', { spaces: [] }));
  expect((await other.get(path())).status).toBe(403);
});
