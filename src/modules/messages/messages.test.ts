import { beforeAll, beforeEach, expect, test } from 'vitest';
import { anAccount } from '#modules/accounts/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import type { Grant, Role } from '#platform/access';
import { freshDatabase } from '#platform/testing/fresh-database';
import { inEnglish } from '#platform/testing/in-english';
import { plain } from '#platform/testing/plain';
import { testApp, type Visitor } from '../../testing.ts';
import { forgetMessages } from './store.ts';

const db = freshDatabase();
let clock = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => clock);
const by = { actor: { id: null, name: 'essai' }, now: clock };
const [causses, figeacois] = ['200066371', '200067361'];
const ids: Record<string, string> = {};

beforeAll(async () => {
  await tellTerritory(db());
  const about = { services: ['Aide aux démarches administratives'] as const };
  const gramat = await addSpace(
    db(),
    aSpace({ name: 'Gramat', ...about, services: [...about.services] }),
    by,
  );
  const figeac = await addSpace(
    db(),
    aSpace({ name: 'Figeac', communeCode: '46102', postalCode: '46100', services: [] }),
    by,
  );
  const add = async (name: string, grant: { role: Role } & Partial<Omit<Grant, 'role'>>) => {
    ids[name] = await anAccount(db(), { email: `${name.toLowerCase()}@example.fr`, name, grant });
  };
  await add('Claire', { role: 'coordinator' });
  await add('Awa', { role: 'ambassador', epcis: [causses] });
  await add('Nadia', { role: 'animator', spaces: [gramat.id] });
  await add('Hugo', { role: 'animator', spaces: [figeac.id] });
});

beforeEach(async () => {
  clock = new Date('2026-11-24T09:12:00Z');
  await db().deleteFrom('message').execute();
  await db().deleteFrom('outgoingMail').execute();
});

function as(name: string): Visitor {
  const grants: Record<string, Partial<Grant>> = {
    Claire: { role: 'coordinator' },
    Awa: { role: 'ambassador', epcis: [causses] },
    Nadia: { role: 'animator' },
    Hugo: { role: 'animator' },
  };
  const grant = { role: 'animator', communes: [], epcis: [], spaces: [], ...grants[name] } as Grant;
  return app.visitorAs({ personId: ids[name] as string, name, grants: [grant] });
}

const typed = {
  title: 'Réunion de mars',
  body: 'Venez-vous ?\n\n- le matin',
  roles: ['animator', 'ambassador'],
  epcis: [] as string[],
  service: '',
  asks: 'yes_no',
  answerBy: '2026-12-10',
  act: 'send',
};
const send = (who: string, fields: Partial<typeof typed> = {}) =>
  as(who).submit('/extranet/messages-envoyes/ecrire', { ...typed, ...fields });

const received = async (): Promise<string[]> => {
  const rows = await db()
    .selectFrom('messageReading')
    .innerJoin('person', 'person.id', 'personId')
    .select('person.name')
    .orderBy('person.name')
    .execute();
  return rows.map(({ name }) => name);
};

test.each<[string, string, Partial<typeof typed>, string[]]>([
  ['the coordinator reaches all teams and ambassadors, not herself', 'Claire', {}, ['Awa', 'Hugo', 'Nadia']],
  ['one territory', 'Claire', { epcis: [figeacois] }, ['Hugo']],
  [
    'who offers a service',
    'Claire',
    { service: 'Aide aux démarches administratives', roles: ['animator'] },
    ['Nadia'],
  ],
  ['ambassadors alone', 'Claire', { roles: ['ambassador'] }, ['Awa']],
  ['an ambassador reaches her own territory', 'Awa', {}, ['Nadia']],
])('%s', async (_what, who, fields, readers) => {
  expect((await send(who, fields)).status).toBe(303);
  expect(await received()).toEqual(readers);
});

test('nobody is written to outside of one’s territory, whatever the form says', async () => {
  const { status, text } = await send('Awa', { epcis: [figeacois] });
  expect(status).toBe(409);
  expect(plain(text)).toContain('aucun lecteur');
  expect(await received()).toEqual([]);
});

test('whom it reaches is seen before it leaves, and nothing is lost of what was typed', async () => {
  const seen = await send('Claire', { act: 'see' });
  expect(plain(seen.text)).toContain('Il ira à 3 personnes');
  expect(seen.text).toContain('Réunion de mars');
  expect(await received()).toEqual([]);
  // What leaves is what was seen: nothing can be typed beside it, and one goes back to change it.
  const preview = seen.text.split('<form').at(-1) ?? '';
  expect(preview).toContain('value="send"');
  expect(preview).toContain('name="title" value="Réunion de mars"');
  expect(preview).not.toContain('id="f-title"');
  const again = await send('Claire', { act: 'change' });
  expect(again.text).toMatch(/id="f-title"[^>]*value="Réunion de mars"/);
  expect(again.text).not.toContain('value="send"');
  expect(await received()).toEqual([]);
});

test('a message without a reader, a text or a day to come is drawn again with what is wrong', async () => {
  const { status, text } = await send('Claire', { title: '', answerBy: '2026-01-01' });
  expect(status).toBe(422);
  expect(plain(text)).toContain('Donnez un objet à votre message.');
  const late = await send('Claire', { answerBy: '2026-01-01' });
  expect(plain(late.text)).toContain('Cette date est passée');
  expect((await send('Claire', { roles: [] })).status).toBe(422);
});

test('where the language of the network is English, what its mail says around a message is English', async () => {
  await inEnglish(db, () => send('Awa'));
  const [mail] = await db().selectFrom('outgoingMail').select(['text', 'lang']).execute();
  expect(mail).toMatchObject({ lang: 'en', text: expect.stringMatching(/^Hello Nadia,/) });
  expect(mail?.text).toContain('/en/extranet/messages/');
});

test('what was typed is said to be in the language of the network, on pages of every language', async () => {
  const { networks } = app.program().parts;
  await send('Awa');
  const [path = ''] =
    /\/extranet\/messages\/[0-9a-f-]{36}/.exec((await as('Nadia').get('/extranet/messages')).text) ?? [];
  expect((await as('Nadia').get(`/en${path}`)).text).toContain('<h1 lang="fr">Réunion de mars</h1>');
  await inEnglish(db, async () => {
    await networks.reload();
    expect((await as('Nadia').get(path)).text).toContain('<h1 lang="en">Réunion de mars</h1>');
  });
  await networks.reload();
});

test('each is told by mail, reads it, answers in one press, and may change her mind until the day', async () => {
  await send('Claire');
  const mails = await db().selectFrom('outgoingMail').select(['recipient', 'topics', 'state']).execute();
  expect(mails.map(({ recipient }) => recipient).sort()).toEqual([
    'awa@example.fr',
    'hugo@example.fr',
    'nadia@example.fr',
  ]);
  expect(new Set(mails.map(({ state }) => state))).toEqual(new Set(['unsorted']));

  const nadia = as('Nadia');
  const path =
    /\/extranet\/messages\/[0-9a-f-]{36}/.exec((await nadia.get('/extranet/messages')).text)?.[0] ?? '';
  expect((await nadia.get('/extranet/messages')).text).toContain('non lu');
  await nadia.get(path);
  expect((await nadia.get('/extranet/messages')).text).toContain('réponse attendue');
  expect((await nadia.submit(path, { words: 'Peut-être' })).status).toBe(422);
  expect((await nadia.submit(path, { yes: 'yes', words: 'Avec Odile' })).status).toBe(303);
  await nadia.submit(path, { yes: 'no', words: '' });

  const sent = /\/extranet\/messages-envoyes\/[0-9a-f-]{36}/.exec(
    (await as('Claire').get('/extranet/messages-envoyes')).text,
  )?.[0];
  const answers = plain((await as('Claire').get(sent ?? '')).text);
  expect(answers).toContain('et 1 non');
  const file = (await as('Claire').get(`${sent}/reponses.csv`)).text;
  expect(file).toContain('Nadia;Gramat;2026-11-24;Non;;2026-11-24');
  expect((await as('Awa').get(sent ?? '')).status).toBe(403);

  clock = new Date('2026-12-11T09:00:00Z');
  expect((await nadia.post(path, { yes: 'yes' })).status).toBe(409);
});

test('whoever may write finds the way to it among what she received', async () => {
  const isOffered = async (who: string) =>
    plain((await as(who).get('/extranet/messages')).text).includes('Écrire un message');
  expect([await isOffered('Claire'), await isOffered('Awa'), await isOffered('Nadia')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('a message is read by those who got it, and by nobody else', async () => {
  await send('Claire', { epcis: [figeacois] });
  const { id } = await db().selectFrom('message').select('id').executeTakeFirstOrThrow();
  expect((await as('Nadia').get(`/extranet/messages/${id}`)).status).toBe(404);
  expect((await as('Hugo').get('/extranet/messages-envoyes')).status).toBe(403);
  expect((await app.visitor().get(`/extranet/messages/${id}`)).status).toBe(303);
});

test('what somebody wrote runs no code', async () => {
  await send('Claire', {
    title: '<b>Bonjour</b>',
    body: '<script>alert(1)</script> [x](javascript:alert(1))',
  });
  const { id } = await db().selectFrom('message').select('id').executeTakeFirstOrThrow();
  const { text } = await as('Nadia').get(`/extranet/messages/${id}`);
  expect(text).not.toContain('<script>alert');
  expect(text).not.toContain('href="javascript');
});

test('after two years a message is forgotten with its answers', async () => {
  await send('Claire');
  expect(await forgetMessages(db(), new Date('2026-11-24T00:00:00Z'))).toBe(0);
  expect(await forgetMessages(db(), new Date('2026-11-25T00:00:00Z'))).toBe(1);
  expect(await received()).toEqual([]);
});
