import { beforeEach, expect, test } from 'vitest';
import { changeNetwork } from '#platform/networks';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { saveModules } from './save-modules.ts';

const db = freshDatabase();
const app = testApp(db);
const personId = '01900000-0000-7000-8000-000000000001';
const grant = { communes: [], epcis: [], spaces: [] };
const coordinator = () =>
  app.visitorAs({ personId, name: 'Paul Estève', grants: [{ role: 'coordinator', ...grant }] });
const acts = () => db().selectFrom('journal').select(['act', 'actor', 'details']).orderBy('id').execute();
const face = {
  name: 'Espaces de l’Aubrac',
  tagline: '',
  territory: 'Aubrac',
  phone: '+33 5 36 49 10 47',
  phoneHours: 'Lu-Ve 9h-12h',
};

beforeEach(async () => {
  await changeNetwork(db(), { name: 'Espaces multimédia du Lot', modulesOff: [] });
  await app.program().parts.networks.reload();
});

test('what a coordinator says of the network is on every page at once, and in the journal', async () => {
  const saved = await coordinator().submit('/extranet/reglages', face);
  expect([saved.status, saved.location]).toEqual([303, '/extranet/reglages']);

  const { text } = await app.visitor().get('/');
  expect(text).toContain('Espaces de l’Aubrac');
  expect(text).toContain('05 36 49 10 47');
  expect(text.replaceAll('\u00a0', ' ')).toContain('Du lundi au vendredi, de 9 h à 12 h');
  expect((await acts()).at(-1)).toMatchObject({
    act: 'network.face-changed',
    actor: 'Paul Estève',
    details: { territory: 'Aubrac' },
  });
});

test('the line under the name is read in English, or in French as long as nobody wrote it in English', async () => {
  const tagline = 'Partout, on vous accueille';
  await coordinator().submit('/extranet/reglages', { ...face, tagline });
  expect((await app.visitor().get('/en')).text).toContain(`<small lang="fr">${tagline}</small>`);
  await coordinator().submit('/extranet/reglages', { ...face, tagline, taglineEn: 'Somebody welcomes you' });
  expect((await app.visitor().get('/en')).text).toContain('<small>Somebody welcomes you</small>');
  expect((await app.visitor().get('/')).text).toContain(`<small>${tagline}</small>`);
});

test.each([
  ['name', { name: '' }, 'Remplissez ce champ'],
  ['phone', { phone: '05 36 49' }, 'Un téléphone compte 10 chiffres'],
  ['phoneHours', { phoneHours: 'quand on peut' }, 'Nous n’avons pas compris ces heures'],
  ['phoneHours', { phoneHours: 'week 01-53/2 Mo 09:00-12:00' }, 'les mêmes heures chaque semaine'],
])('a wrong %s is named beside its field, and nothing is saved', async (field, wrong, sentence) => {
  const answer = await coordinator().submit('/extranet/reglages', { ...face, ...wrong });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain(sentence);
  expect(answer.text).toContain(`href="#f-${field}"`);
  expect((await app.visitor().get('/')).text).toContain('Espaces multimédia du Lot');
});

/** A form as it is when it is opened, before anybody saves. */
async function opened(action: string): Promise<string> {
  const { text } = await coordinator().get('/extranet/reglages');
  const form = text.slice(text.indexOf(`action="${action}"`));
  return /name="base" value="([^"]*)"/.exec(form)?.[1] ?? '';
}

const shownFace = { ...face, tagline: '', taglineEn: '' };

test('of two coordinators with the form open, each changes what she changed, and undoes nothing', async () => {
  await coordinator().submit('/extranet/reglages', shownFace);
  const base = await opened('/extranet/reglages');
  await coordinator().post('/extranet/reglages', { ...shownFace, base, phone: '05 65 00 00 00' });
  const second = await coordinator().post('/extranet/reglages', { ...shownFace, base, name: 'Relais' });
  expect(second.status).toBe(303);
  const { text } = await app.visitor().get('/');
  expect(text).toContain('05 65 00 00 00');
  expect(text).toContain('Relais');
});

test('of two who changed the same field, the second sees both texts, and may keep hers', async () => {
  await coordinator().submit('/extranet/reglages', shownFace);
  const base = await opened('/extranet/reglages');
  await coordinator().post('/extranet/reglages', { ...shownFace, base, name: 'Relais', territory: 'Lot' });
  const second = coordinator();
  const met = await second.post('/extranet/reglages', { ...shownFace, base, name: 'Escales' });
  expect(met.status).toBe(409);
  expect(met.text.replaceAll('\u00a0', ' ')).toContain('Quelqu’un vient d’écrire ici « Relais »');
  expect(met.text).toMatch(/id="f-name"[^>]*value="Escales"/);
  expect(met.text).toMatch(/id="f-territory"[^>]*value="Lot"/);
  expect((await app.visitor().get('/')).text).toContain('Relais');

  const [, baseNow = ''] = /name="base" value="([^"]*)"/.exec(met.text) ?? [];
  const kept = { ...shownFace, name: 'Escales', territory: 'Lot', base: baseNow };
  expect((await second.post('/extranet/reglages', kept)).status).toBe(303);
  expect((await app.visitor().get('/')).text).toContain('Escales');
});

test('a module that somebody switched off does not come back with an older form', async () => {
  const base = await opened('/extranet/reglages/modules');
  const without = (name: string) => switchable().filter((each) => each !== name);
  await coordinator().post('/extranet/reglages/modules', { base, on: without('pages') });
  await coordinator().post('/extranet/reglages/modules', { base, on: without('styleguide') });
  expect((await app.visitor().get('/accessibilite')).status).toBe(404);
  expect((await app.visitor().get('/styleguide')).status).toBe(404);
});

const switchable = () =>
  app
    .program()
    .parts.modules.filter(({ required }) => !required)
    .map(({ name }) => name);

test('a module that is off leaves the site and its menus, and comes back', async () => {
  const visitor = coordinator();
  await visitor.get('/extranet/reglages');
  const on = switchable().filter((name) => name !== 'pages');
  const off = await visitor.post('/extranet/reglages/modules', { on });
  expect(off.status).toBe(303);
  expect((await app.visitor().get('/accessibilite')).status).toBe(404);
  expect((await app.visitor().get('/')).text).not.toContain('href="/accessibilite"');
  const last = (await acts()).at(-1);
  expect(last?.act).toBe('network.modules-changed');
  expect((last?.details as { off: string[] } | undefined)?.off).toContain('pages');

  await visitor.post('/extranet/reglages/modules', { on: switchable() });
  expect((await app.visitor().get('/accessibilite')).status).toBe(200);
});

test('switching off what others need asks to save once more: nothing is impossible, and each box is counted', async () => {
  const base = await opened('/extranet/reglages/modules');
  const on = switchable().filter((name) => name !== 'attendance');
  const asked = await coordinator().post('/extranet/reglages/modules', { base, on });
  expect(asked.status).toBe(409);
  expect(asked.text).toContain('Rien n’est encore changé</h2>');
  expect(asked.text).toContain('leurs cases sont décochées');
  expect(asked.text).not.toContain('Ce n’est pas possible');
  const agenda = /<details[^>]*><summary>Pour les ateliers et les inscriptions<small>[^<]*/.exec(
    asked.text,
  )?.[0];
  expect(agenda).toMatch(/^<details class="disclosure" open="">.*\d+\u00a0sur\u00a0\d+$/);
});

test('whatever can be switched off says what it is for and what it does, in both languages', () => {
  const silent = app
    .program()
    .parts.modules.filter(
      ({ required, purpose, does }) =>
        !required && !(purpose && does?.fr.endsWith('.') && does.en.endsWith('.')),
    );
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('switches stand under what they are for, each with its sentence', async () => {
  const { text } = await coordinator().get('/extranet/reglages');
  const [, , papers = ''] = text.split('Pour l’annuaire imprimé');
  expect(papers.slice(0, papers.indexOf('</fieldset>'))).toContain(
    'Chaque équipe relit son entrée avant l’impression',
  );
  expect(text).toMatch(/<details class="disclosure"><summary>Pour le public<small>(\d+)\u00a0sur\u00a0\1</);
  const ids = [...text.matchAll(/ id="(f-on[^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the hours of the telephone stand in the field as one types them in French', async () => {
  const { text } = await coordinator().get('/extranet/reglages');
  expect(text.replaceAll('\u00a0', ' ')).toMatch(/name="phoneHours"[^>]*value="lundi-vendredi 9h-12h"/);
});

test('a module does not take another with it unasked', async () => {
  const modules = [
    { name: 'agenda', title: { fr: 'Agenda', en: 'Agenda' }, needs: [] },
    { name: 'tickets', title: { fr: 'Tickets', en: 'Tickets' }, needs: ['agenda'] },
  ];
  const before = await acts();
  const outcome = await saveModules(
    db(),
    modules,
    { base: [], on: ['tickets'] },
    { actor: 'Paul', now: new Date() },
  );
  expect(outcome?.alsoOff).toEqual(['tickets']);
  expect(await acts()).toEqual(before);
});

test('only a coordinator changes the settings', async () => {
  const animator = app.visitorAs({ personId, grants: [{ role: 'animator', ...grant }] });
  expect((await animator.get('/extranet/reglages')).status).toBe(403);
});
