import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addSpace, changeSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import type { Grant, Role } from '#platform/access';
import { changeNetwork } from '#platform/networks';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { forgetContacts } from './store.ts';

const db = freshDatabase();
let now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
beforeAll(() => tellTerritory(db()));

let gramat: { id: string; slug: string };
let figeac: { id: string; slug: string };
beforeEach(async () => {
  await db().deleteFrom('errorReport').execute();
  gramat = await addSpace(db(), aSpace({ name: 'Médiathèque' }), { actor, now });
  figeac = await addSpace(db(), aSpace({ name: 'Espace', communeCode: '46102' }), { actor, now });
});

const actor = { id: null, name: 'import' };
const kept = () => db().selectFrom('errorReport').selectAll().orderBy('id').execute();
const fromHere = (slug: string, fields: Record<string, string> = {}) =>
  app.visitor().submit(`/annuaire/${slug}/signaler`, {
    subjects: 'hours',
    message: 'Le samedi, c’est fermé à midi.',
    ...fields,
  });

const someone = (role: Role, grant: Partial<Grant> = {}) =>
  app.visitorAs({
    personId: '0199d6b0-0000-7000-8000-000000000001',
    name: 'Nadia Ferrand',
    grants: [{ role, communes: [], epcis: [], spaces: [], ...grant }],
  });

describe('anyone who reads a page', () => {
  test('finds the way to say what is wrong with it, and is thanked', async () => {
    expect((await app.visitor().get(`/annuaire/${gramat.slug}`)).text).toContain(
      `href="/annuaire/${gramat.slug}/signaler"`,
    );

    const sent = await fromHere(gramat.slug, { contact: 'josette@maillage.example' });
    expect(sent).toMatchObject({ status: 303, location: `/annuaire/${gramat.slug}/signaler/merci` });
    expect((await app.visitor().get(sent.location as string)).text).toContain('Merci, c’est noté');
    expect(await kept()).toMatchObject([
      {
        spaceId: gramat.id,
        subjects: ['hours'],
        message: 'Le samedi, c’est fermé à midi.',
        contact: 'josette@maillage.example',
        state: 'open',
      },
    ]);
  });

  test.each([
    ['nothing ticked', { subjects: '' }, 'Cochez au moins une réponse.'],
    ['an unknown subject', { subjects: 'weather' }, 'Choisissez dans la liste.'],
    ['no sentence', { message: '   ' }, 'Dites en une phrase ce qu’il faut corriger.'],
    ['a text that never ends', { message: 'a'.repeat(2001) }, 'Ce texte est trop long.'],
    ['an invisible character', { message: 'avant\u0000après' }, 'caractère invisible'],
    ['a contact that is none', { contact: 'josette@maillage' }, 'On ne pourrait pas vous répondre ainsi'],
    ['a social security number', { contact: '2 55 08 14 168 025 38' }, 'sécurité sociale'],
  ])('is told what to mend, and loses nothing: %s', async (_name, fields, sentence) => {
    const answer = await fromHere(gramat.slug, { contact: 'josette@maillage.example', ...fields });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
    if (!('contact' in fields)) expect(answer.text).toContain('value="josette@maillage.example"');
    expect(await kept()).toHaveLength(0);
  });

  test('may write code: it is shown as text', async () => {
    await fromHere(gramat.slug, { message: '<script>alert(1)</script>' });
    const { text } = await someone('coordinator').get('/extranet/signalements');
    expect(text).toContain('&lt;script&gt;alert(1)');
    expect(text).not.toContain('<script>alert');
  });

  test('sends a form twice without reporting twice', async () => {
    const visitor = app.visitor();
    const fields = {
      _form: '0199d6b0-0000-4000-8000-00000000000a',
      subjects: 'phone',
      message: 'Ça ne répond pas.',
    };
    const path = `/annuaire/${gramat.slug}/signaler`;
    await visitor.submit(path, fields);
    expect((await visitor.submit(path, fields)).status).toBe(303);
    expect(await kept()).toHaveLength(1);
  });

  test('gets no answer about a space that is not published', async () => {
    const draft = await addSpace(db(), aSpace({ name: 'À venir', status: 'draft' }), { actor, now });
    expect((await app.visitor().get(`/annuaire/${draft.slug}/signaler`)).status).toBe(404);
    for (const path of ['/annuaire/nulle-part/signaler', '/annuaire/%00/signaler'])
      expect((await app.visitor().get(path)).status).toBe(404);
  });
});

test('a machine that fills in the hidden field is thanked, and nothing is kept', async () => {
  expect((await fromHere(gramat.slug, { site: 'https://spam.example' })).status).toBe(303);
  expect(await kept()).toHaveLength(0);
});

test('after five reports on one space, one waits, or writes about another; an hour later all is well', async () => {
  for (let count = 0; count < 5; count += 1) expect((await fromHere(gramat.slug)).status).toBe(303);
  const refused = await fromHere(gramat.slug, { message: 'Encore une chose.' });
  expect(refused.status).toBe(429);
  expect(refused.text).toContain('Encore une chose.');
  expect((await fromHere(figeac.slug)).status).toBe(303);

  now = new Date(now.getTime() + 3_600_000);
  expect((await fromHere(gramat.slug)).status).toBe(303);
});

test('the machine that reports is not kept, not even under its hash of the day', async () => {
  await fromHere(gramat.slug);
  const [row] = await kept();
  expect(Object.keys(row ?? {})).not.toContain('sender');
  const keys = await db().selectFrom('throttle').select('key').where('key', 'like', 'report %').execute();
  for (const { key } of keys) expect(key).not.toMatch(/unknown|127\.0\.0\.1/);
});

describe('a report is seen and handled by', () => {
  test.each<[string, Role, Partial<Grant> | 'there', number]>([
    ['the coordinator', 'coordinator', {}, 303],
    ['the ambassador of the commune', 'ambassador', { communes: ['46128'] }, 303],
    ['the ambassador of the grouping', 'ambassador', { epcis: ['200066371'] }, 303],
    ['whoever runs the space', 'animator', 'there', 303],
    ['not the ambassador of elsewhere', 'ambassador', { communes: ['46102'] }, 403],
    ['not an inhabitant', 'inhabitant', {}, 403],
  ])('%s', async (_name, role, grant, status) => {
    await fromHere(gramat.slug);
    const [report] = await kept();
    const visitor = someone(role, grant === 'there' ? { spaces: [gramat.id] } : grant);
    const list = await visitor.get('/extranet/signalements');
    expect(list.text.includes('fermé à midi')).toBe(status === 303);

    const answer = await visitor.post(`/extranet/signalements/${report?.id}`, {
      state: 'done',
      [`answer-${report?.id}`]: 'Corrigé mardi.',
    });
    expect(answer.status).toBe(status);
    expect((await kept())[0]?.state).toBe(status === 303 ? 'done' : 'open');
  });
});

test('a note that is too long comes back at its report, with what to do', async () => {
  await fromHere(gramat.slug);
  await fromHere(figeac.slug);
  const [, report] = await kept();
  const name = `answer-${report?.id}`;
  const answer = await someone('coordinator').post(`/extranet/signalements/${report?.id}`, {
    state: 'done',
    [name]: 'a'.repeat(1001),
  });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain(`href="#f-${name}"`);
  expect(answer.text).toContain('a'.repeat(1001));
  expect((await kept())[1]?.state).toBe('open');
});

test('what is said to be corrected while nothing changed is asked again, unless a note says what was', async () => {
  await fromHere(gramat.slug);
  const id = (await kept())[0]?.id;
  const path = `/extranet/signalements/${id}`;
  const coordinator = someone('coordinator');
  await coordinator.post(path, { state: 'done' });
  expect((await coordinator.get('/extranet/signalements')).text).toContain(
    'Rien n’a changé sur cette fiche depuis ce signalement',
  );
  expect((await kept())[0]?.state).toBe('open');
  await changeSpace(
    db(),
    gramat.id,
    { phone: '+33536491299' },
    { actor: { id: null, name: 'Nadia' }, now: new Date(now.getTime() + 1000) },
  );
  await coordinator.post(path, { state: 'done' });
  expect((await kept())[0]?.state).toBe('done');
});

test('two people who answer one report: the second learns that it is done', async () => {
  await fromHere(gramat.slug);
  const path = `/extranet/signalements/${(await kept())[0]?.id}`;
  const note = `answer-${path.split('/').at(-1)}`;
  await someone('coordinator').post(path, { state: 'done', [note]: 'Corrigé.' });
  const second = someone('coordinator');
  await second.post(path, { state: 'refused' });
  expect((await second.get('/extranet/signalements')).text).toContain('a déjà été traité');
  expect((await kept())[0]?.state).toBe('done');

  await second.post(path, { state: 'open' });
  expect((await kept())[0]).toMatchObject({ state: 'open', handledBy: null });
});

test('the side menu says how many wait, in the spaces that one looks after', async () => {
  await fromHere(gramat.slug);
  await fromHere(figeac.slug);
  const { text } = await someone('ambassador', { communes: ['46102'] }).get('/extranet/signalements');
  expect(text).toMatch(/Signalements <b class="number">1<\/b>/);
});

test('a month after a report is handled, nothing is left of who sent it', async () => {
  await fromHere(gramat.slug, { contact: 'josette@maillage.example' });
  await fromHere(figeac.slug, { contact: '05 36 49 12 10' });
  const id = (await kept())[0]?.id;
  await someone('coordinator').post(`/extranet/signalements/${id}`, {
    state: 'done',
    [`answer-${id}`]: 'Corrigé.',
  });
  expect(await forgetContacts(db(), new Date(now.getTime() + 1000))).toBe(1);
  expect((await kept()).map(({ contact }) => contact)).toEqual([null, '05 36 49 12 10']);
});

test('where spaces have no public page, nothing leads the staff to one', async () => {
  await fromHere(gramat.slug);
  // Each module stands after those that it needs: one reading finds all that goes with it.
  const off = new Set(['space-page']);
  for (const { name, needs } of app.program().parts.modules)
    if (needs.some((need) => off.has(need))) off.add(name);
  await changeNetwork(db(), { modulesOff: [...off] });
  await app.program().parts.networks.reload();

  const coordinator = someone('coordinator', {});
  const paths = ['/extranet', '/extranet/espaces', `/extranet/espaces/${gramat.id}`];
  for (const path of paths) {
    const { status, text } = await coordinator.get(path);
    expect(status).toBe(200);
    expect(text).not.toContain('href="/annuaire');
  }
  expect((await coordinator.get('/extranet/signalements')).status).toBe(404);
  expect((await app.visitor().get('/')).text).not.toContain('href="/annuaire');
  await changeNetwork(db(), { modulesOff: [] });
  await app.program().parts.networks.reload();
});
