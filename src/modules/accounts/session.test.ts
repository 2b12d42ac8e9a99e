import { beforeAll, beforeEach, expect, test } from 'vitest';
import { networkChapters } from '#platform/database/chapters';
import { migrate } from '#platform/database/migrate';
import { addNetwork } from '#platform/networks';
import { freshDatabase } from '#platform/testing/fresh-database';
import { modules } from '../../modules.ts';
import { testApp, type Visitor } from '../../testing.ts';
import { endSessions, touchSession } from './session-store.ts';
import { anAccount, goodPassword, signIn } from './testing.ts';

const db = freshDatabase();
const app = testApp(db, () => now);
const start = new Date('2026-11-24T09:12:00Z');
const minutes = (count: number): Date => new Date(start.getTime() + count * 60_000);
let now = start;

const nadia = { email: 'nadia@lot.example', password: goodPassword };
let personId: string;

beforeAll(async () => {
  personId = await anAccount(db(), nadia);
  await migrate(db.pool().pg, 'tarn', networkChapters(modules));
  await addNetwork(db.pool().pg, { slug: 'tarn', name: 'Espaces du Tarn' });
  await app.program().parts.networks.reload();
});

beforeEach(async () => {
  now = start;
  await db().deleteFrom('throttle').execute();
});

test('on a shared computer a sign-in ends after half an hour without activity, not before', async () => {
  const visitor = app.visitor();
  const answer = await visitor.submit('/connexion', { ...nadia, partage: 'oui' });
  const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('maillage_lot_session='));
  expect(cookie).not.toMatch(/Max-Age/i);

  now = minutes(25);
  expect((await visitor.get('/extranet/compte')).text).toContain('ordinateur partagé');
  now = minutes(54);
  expect((await visitor.get('/extranet/compte')).status).toBe(200);
  now = minutes(85);
  expect((await visitor.get('/extranet/compte')).location).toBe(
    '/connexion?suite=%2Fextranet%2Fcompte&partage=oui',
  );
});

test('on a computer of one’s own a sign-in lasts thirty days without activity', async () => {
  const visitor = await signIn(app.visitor(), nadia);
  now = minutes(29 * 24 * 60);
  expect((await visitor.get('/extranet/compte')).status).toBe(200);
  now = minutes(58 * 24 * 60);
  expect((await visitor.get('/extranet/compte')).status).toBe(200);
  now = minutes(89 * 24 * 60);
  expect((await visitor.get('/extranet/compte')).status).toBe(303);
});

test('what was being typed when a sign-in ended comes back to its author, once she has signed in again', async () => {
  const visitor = app.visitor();
  await visitor.submit('/connexion', { ...nadia, partage: 'oui' });
  const page = await visitor.get('/extranet/compte/nom');
  const token = /name="_token" value="([^"]+)"/.exec(page.text)?.[1] as string;

  now = minutes(40);
  const turned = await visitor.post(
    '/extranet/compte/nom',
    { name: 'Nadia Ferrand-Vidal', postalCode: '46100', newPassword: 'un mot de passe', code: '123456' },
    { token },
  );
  expect(turned.location).toBe('/connexion?suite=%2Fextranet%2Fcompte%2Fnom&partage=oui');
  const draft = await db().selectFrom('draft').select('fields').executeTakeFirstOrThrow();
  expect(draft.fields).toEqual([
    { name: 'name', text: 'Nadia Ferrand-Vidal' },
    { name: 'postalCode', text: '46100' },
  ]);
  const back = await visitor.submit(turned.location as string, nadia);
  const form = await visitor.get(back.location as string);

  expect([form.status, form.text.includes('value="Nadia Ferrand-Vidal"')]).toEqual([200, true]);
  expect(form.text).toContain('Ce que vous écriviez est revenu');
  const { name } = await db()
    .selectFrom('person')
    .select('name')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  expect(name).toBe('Nadia Ferrand');
  expect(await db().selectFrom('draft').selectAll().execute()).toEqual([]);
});

test('what one person was typing never shows to the next one on the same computer', async () => {
  await anAccount(db(), { email: 'hugo@lot.example', name: 'Hugo Delpech' });
  const computer = app.visitor();
  await computer.submit('/connexion', { ...nadia, partage: 'oui' });
  const page = await computer.get('/extranet/compte/nom');
  const token = /name="_token" value="([^"]+)"/.exec(page.text)?.[1] as string;

  now = minutes(40);
  const turned = await computer.post('/extranet/compte/nom', { name: 'Confidentiel' }, { token });
  const back = await computer.submit(turned.location as string, { ...nadia, email: 'hugo@lot.example' });
  expect((await computer.get(back.location as string)).text).not.toContain('Confidentiel');
});

const waysOut: [string, (visitor: Visitor) => unknown][] = [
  ['all of its cookies are gone', (visitor) => visitor.cookies.clear()],
  ['the cookie of its sign-in is gone', (visitor) => visitor.cookies.delete('maillage_lot_session')],
  ['she signed out in another tab', (visitor) => visitor.submit('/connexion', {})],
];

/** Nadia's form of her name, typed in and sent once her browser is signed out this way. */
async function typedWhenOut(signOut: (visitor: Visitor) => unknown) {
  const browser = await signIn(app.visitor(), nadia);
  const page = await browser.get('/extranet/compte/nom');
  const token = /name="_token" value="([^"]+)"/.exec(page.text)?.[1] as string;
  await signOut(browser);
  const typed = { name: 'Nadia Confidentielle', postalCode: '46100' };
  return { browser, token, turned: await browser.post('/extranet/compte/nom', typed, { token }) };
}

test.each(waysOut)(
  'a form sent when %s waits for its author, and only a press of hers sends it',
  async (_what, out) => {
    const { browser, turned } = await typedWhenOut(out);
    expect([turned.status, turned.location]).toEqual([303, '/connexion?suite=%2Fextranet%2Fcompte%2Fnom']);
    expect((await browser.get(turned.location as string)).text).toContain('Votre connexion s’était fermée');
    const back = await browser.submit(turned.location as string, nadia);
    const form = await browser.get(back.location as string);
    expect([back.location, form.status]).toEqual(['/extranet/compte/nom', 200]);
    expect(form.text).toContain('value="Nadia Confidentielle"');
    expect(form.text).toContain('Ce que vous écriviez est revenu');
    expect((await browser.get('/extranet/compte')).text).not.toContain('Confidentielle');
  },
);

test.each(waysOut)('a form sent when %s shows nothing to another who signs in there', async (what, out) => {
  const hugo = { ...nadia, email: `hugo-${what.length}@lot.example` };
  await anAccount(db(), { email: hugo.email, name: 'Hugo' });
  const { browser, turned } = await typedWhenOut(out);
  const back = await browser.submit(turned.location as string, hugo);
  expect(back.location).toBe('/extranet/compte/nom');
  expect((await browser.get(back.location as string)).text).not.toContain('Confidentielle');
});

test('what is kept for nobody is not promised: whoever is signed out sees it, and sends it once signed in', async () => {
  const { browser, token } = await typedWhenOut((visitor) => visitor.cookies.clear());
  const [right, , seal] = token.split('.');
  const forged = `${right}.${crypto.randomUUID()}.${seal}`;
  const space = crypto.randomUUID();
  const typed = { name: 'Nadia\nFerrand', postalCode: '46100', space, mode: 'hearing_loop' };
  const shown = await browser.post('/extranet/compte/nom', typed, { token: forged });
  expect(shown.status).toBe(403);
  expect(shown.text).toContain('Nadia<br/>Ferrand');
  for (const code of [space, 'hearing_loop']) expect(shown.text).not.toContain(`<li>${code}`);
  expect(shown.text).toContain('Votre connexion est fermée');
  expect(shown.text).not.toContain('n’est perdu');

  await signIn(browser, nadia);
  const offered = await browser.post('/extranet/compte/nom', typed, { token: forged });
  expect([offered.status, offered.text.includes('n’est perdu')]).toEqual([403, true]);
  const fresh = /name="_token" value="([^"]+)"/.exec(offered.text.slice(offered.text.indexOf('<main')))?.[1];
  expect((await browser.post('/extranet/compte/nom', typed, { token: fresh ?? '' })).status).not.toBe(403);
});

test('a token that says whose form it is opens nothing by that, and nothing from another site', async () => {
  const { token } = await typedWhenOut(() => {});
  const browser = await signIn(app.visitor(), nadia);
  const send = (headers = {}) => browser.post('/extranet/compte/nom', { name: 'Autre' }, { headers, token });
  expect((await send()).status).toBe(403);
  browser.cookies.clear();
  expect((await send({ origin: 'https://evil.example' })).text).toContain('vient d’un autre site');
  expect(await db().selectFrom('person').select('id').where('name', '=', 'Autre').execute()).toEqual([]);
});

test('a sign-in can be ended from another one, and all of them at once', async () => {
  const here = await signIn(app.visitor(), nadia);
  const there = await signIn(app.visitor(), nadia);
  const listed = await db()
    .selectFrom('session')
    .select('id')
    .where('userId', '=', personId)
    .orderBy('id', 'desc')
    .execute();
  await here.post('/extranet/compte/connexions', { id: listed[0]?.id as string });
  expect((await there.get('/extranet/compte')).status).toBe(303);
  expect((await here.get('/extranet/compte')).status).toBe(200);

  const third = await signIn(app.visitor(), nadia);
  await here.post('/extranet/compte/connexions/toutes', {});
  expect((await third.get('/extranet/compte')).status).toBe(303);
  expect((await here.get('/extranet/compte')).status).toBe(303);
});

test('a sign-in that was ended while a page was on its way does not come back', async () => {
  const visitor = await signIn(app.visitor(), nadia);
  const session = await db()
    .selectFrom('session')
    .select(['id', 'endsAt'])
    .where('userId', '=', personId)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  await endSessions(db(), personId, { now: minutes(5) });
  await touchSession(db(), session, { seenAt: minutes(4), endsAt: minutes(60) });
  await touchSession(db(), session, { seenAt: minutes(6), endsAt: minutes(60) });
  now = minutes(7);
  expect((await visitor.get('/extranet/compte')).status).toBe(303);
});

test('nobody ends the sign-in of somebody else', async () => {
  await anAccount(db(), { email: 'marc@lot.example', name: 'Marc' });
  const marc = await signIn(app.visitor(), { email: 'marc@lot.example' });
  const own = await signIn(app.visitor(), nadia);
  const { id } = await db()
    .selectFrom('session')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  await marc.post('/extranet/compte/connexions', { id });
  expect((await own.get('/extranet/compte')).status).toBe(200);
});

test('signing out forgets this browser only', async () => {
  const here = await signIn(app.visitor(), nadia);
  const there = await signIn(app.visitor(), nadia);
  expect((await here.submit('/connexion', {})).location).toBe('/');
  expect((await here.get('/extranet/compte')).status).toBe(303);
  expect((await there.get('/extranet/compte')).status).toBe(200);
});

test('a sign-in of one network is nothing in another, even when its cookie is renamed', async () => {
  const visitor = await signIn(app.visitor(), nadia);
  visitor.cookies.set('maillage_tarn_session', visitor.cookies.get('maillage_lot_session') as string);
  expect((await visitor.get('/~tarn/extranet/compte')).location).toBe(
    '/~tarn/connexion?suite=%2Fextranet%2Fcompte',
  );
  expect((await app.visitor().submit('/~tarn/connexion', nadia)).status).toBe(409);
});

test('a cookie whose signature is wrong opens nothing', async () => {
  const visitor = await signIn(app.visitor(), nadia);
  const [token] = decodeURIComponent(visitor.cookies.get('maillage_lot_session') as string).split('.');
  visitor.cookies.set('maillage_lot_session', encodeURIComponent(`${token}.${'A'.repeat(43)}=`));
  expect((await visitor.get('/extranet/compte')).status).toBe(303);
});

test('a form stays bound to its sign-in: the token of another one is refused', async () => {
  const nadiaHere = await signIn(app.visitor(), nadia);
  const page = await nadiaHere.get('/extranet/compte/nom');
  const token = /name="_token" value="([^"]+)"/.exec(page.text)?.[1] as string;
  const elsewhere = await signIn(app.visitor(), nadia);
  expect((await elsewhere.post('/extranet/compte/nom', { name: 'Autre' }, { token })).status).toBe(403);
});
