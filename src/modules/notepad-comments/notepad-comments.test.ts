import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addPerson } from '#modules/network';
import { closeNotepad } from '#modules/notepads';
import { aNotepad } from '#modules/notepads/testing';
import { defineModule } from '#platform/module';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { tellNamed } from './tell-named.ts';

const db = freshDatabase();
const app = testApp(db);
const people = { nadia: '', paul: '', lea: '' };
let notepad = '';

/** Nadia and Paul write and may be named; Léa reads; nobody else does. */
const team = defineModule({
  name: 'a-team',
  title: { fr: 'Une équipe', en: 'A team' },
  needs: [],
  notepadHolders: [
    {
      kind: 'team',
      access: async (_db, _id, { personId }) =>
        personId === people.lea
          ? 'read'
          : [people.nadia, people.paul].includes(personId ?? '')
            ? 'write'
            : 'none',
      crumb: async () => null,
      readers: async () => [
        { personId: people.nadia, name: 'Nadia Ferrand' },
        { personId: people.paul, name: 'Paul Estève' },
      ],
    },
  ],
});

beforeAll(async () => {
  for (const [key, name] of [
    ['nadia', 'Nadia Ferrand'],
    ['paul', 'Paul Estève'],
    ['lea', 'Léa Roux'],
  ] as const)
    people[key] = await addPerson(db(), { name, email: `${key}@lot.example` });
});
beforeEach(async () => {
  await db().deleteFrom('outgoingMail').execute();
  notepad = await aNotepad(db(), people.nadia, { kind: 'team', holderId: people.nadia });
});

const as = (who: keyof typeof people, name: string = who) =>
  app.visitorAs(
    { personId: people[who], name, grants: [{ role: 'animator', communes: [], epcis: [], spaces: [] }] },
    [team],
  );
const list = () => `/bloc-notes/${notepad}/commentaires`;
const mails = () =>
  db().selectFrom('outgoingMail').select(['recipient', 'subject', 'text', 'topics']).execute();
const passage = 'On demande deux devis.';
const comment = (who: keyof typeof people, comment: string, more: Record<string, string> = {}) =>
  as(who).post(list(), { passage, quote: '', comment, ...more });
const home = async (who: keyof typeof people) => plain((await as(who).get('/extranet')).text);

test('a passage is chosen among the beginnings of the text, and its words stay with the comment when the text changes', async () => {
  const page = await as('nadia').get(list());
  expect(page.text).toContain('<option value="On demande deux devis.">');
  await as('nadia').submit(list(), { passage: 'On demande deux devis.', comment: 'Deux, ou trois ?' });
  await as('paul').submit(`/bloc-notes/${notepad}`, { text: 'Tout est changé.' });
  const read = plain((await as('lea').get(list())).text);
  expect(read).toContain('« On demande deux devis. »');
  expect(read).toContain('Deux, ou trois ?');
});

test('words that are typed count before what is chosen, and neither is the whole notepad', async () => {
  await comment('nadia', 'Lesquels ?', { quote: 'deux devis' });
  await comment('nadia', 'Merci.', { passage: '' });
  const page = plain((await as('paul').get(list())).text);
  expect(page).toContain('« deux devis »');
  expect(page).toContain('Tout le bloc-notes');
});

test('whoever is named is written to, and her home says so until she opens the passage', async () => {
  const nadia = as('nadia');
  const sent = await nadia.post(list(), {
    passage,
    comment: '@Paul Estève peux-tu demander à @Nadia Ferrand ?',
  });
  expect(plain((await nadia.get(sent.location ?? '')).text)).toContain('C’est dit à Paul Estève.');
  const [mail, ...others] = await mails();
  expect(others).toEqual([]);
  expect([mail?.recipient, plain(mail?.subject ?? ''), mail?.topics]).toEqual([
    'paul@lot.example',
    'nadia vous nomme dans « Réunion du 12 mars »',
    ['notepad-comments.named'],
  ]);
  expect(plain(mail?.text ?? '')).toContain('Sur le passage « On demande deux devis. » :');
  expect(mail?.text).toContain(sent.location);
  expect(await home('paul')).toContain('Nadia Ferrand vous nomme dans « Réunion du 12 mars »');
  await as('paul').get(sent.location ?? '');
  expect(await home('paul')).not.toContain('vous nomme');
});

test('whoever the text itself names is written to, and her home says so until she reads it', async () => {
  const tell = () => tellNamed(db(), new Date('2026-11-24T09:20:00Z'), [team]);
  const text =
    '- [ ] @Paul Estève : les **devis**\n- [ ] @Nadia Ferrand : la salle\n- [ ] @Léa Roux : le café';
  await as('nadia').submit(`/bloc-notes/${notepad}`, { text });
  await tell();
  await tell();
  expect((await mails()).map(({ recipient, subject }) => [recipient, plain(subject)])).toEqual([
    ['paul@lot.example', 'On vous nomme dans « Réunion du 12 mars »'],
  ]);
  expect(plain((await mails())[0]?.text ?? '')).toContain('@Paul Estève : les devis');
  expect(await home('paul')).toContain('« Réunion du 12 mars » vous nomme');
  await as('nadia').submit(`/bloc-notes/${notepad}`, { text: `${text}\n\nÀ demain.` });
  await tell();
  expect((await mails()).length).toBe(1);
  await as('paul').get(`/bloc-notes/${notepad}`);
  expect(await home('paul')).not.toContain('vous nomme');
});

test('whoever does not read it is not written to, and the page says so', async () => {
  const nadia = as('nadia');
  const sent = await nadia.post(list(), { passage, comment: '@Léa Roux et @Paul Estève, un avis ?' });
  const page = plain((await nadia.get(sent.location ?? '')).text);
  expect(page).toContain('« Léa Roux » n’est le nom de personne ici : rien ne lui est envoyé.');
  expect((await mails()).map(({ recipient }) => recipient)).toEqual(['paul@lot.example']);
});

test('an answer reaches whoever took part, and opens again what was settled', async () => {
  const settling = (await comment('nadia', 'Lesquels ?')).location ?? '';
  await as('paul').post(`${settling}/regler`, {});
  expect(plain((await as('nadia').get(`${list()}/regles`)).text)).toContain('Lesquels ?');
  expect(plain((await as('nadia').get(settling)).text)).toContain('Réglé par Paul Estève');
  await as('paul').submit(settling, { comment: 'Ceux de mars.' });
  expect((await mails()).map(({ recipient, subject }) => [recipient, plain(subject)])).toEqual([
    ['nadia@lot.example', 'paul vous répond dans « Réunion du 12 mars »'],
  ]);
  const page = plain((await as('nadia').get(list())).text);
  expect(page).toContain('Ceux de mars.');
});

test('a comment is removed by its author alone, and the passage goes with the last one', async () => {
  const place = (await comment('nadia', 'Lesquels ?')).location ?? '';
  await as('paul').post(place, { comment: 'Ceux de mars.' });
  const action = async (who: keyof typeof people) =>
    /action="([^"]+retirer)"/.exec((await as(who).get(place)).text)?.[1] ?? '';
  expect((await as('paul').post(await action('nadia'), {})).status).toBe(403);
  await as('nadia').post(await action('nadia'), {});
  expect(plain((await as('nadia').get(place)).text)).not.toContain('Lesquels');
  const last = await as('paul').post(await action('paul'), {});
  expect([last.location, (await as('paul').get(place)).status]).toEqual([list(), 404]);
});

test('who reads may not comment; who does not read sees nothing; an empty comment is asked for again', async () => {
  expect((await comment('lea', 'Moi ?')).status).toBe(403);
  expect((await as('lea').get(list())).text).not.toContain('name="comment"');
  const stranger = app.visitorAs({ personId: '01900000-0000-7000-8000-00000000000f', grants: [] }, [team]);
  expect((await stranger.get(list())).status).toBe(403);
  const again = await comment('nadia', '', { quote: 'deux devis' });
  expect(again.status).toBe(422);
  expect(plain(again.text)).toContain('Écrivez votre commentaire.');
  expect(again.text).toContain('value="deux devis"');
  const other = await aNotepad(db(), people.nadia);
  const place = (await comment('nadia', 'Ici.')).location ?? '';
  expect((await as('nadia').get(place.replace(notepad, other))).status).toBe(404);
});

test('what is written while a notepad is closed is given back', async () => {
  const visitor = as('nadia');
  const place = (await comment('paul', 'Lesquels ?')).location ?? '';
  await visitor.get(list());
  await closeNotepad(db(), notepad, new Date('2026-11-24T09:00:00Z'));
  for (const address of [list(), place]) {
    const sent = await visitor.post(address, { quote: 'deux devis', comment: 'Trop tard ?' });
    expect(sent.status).toBe(409);
    expect(plain(sent.text)).toContain('votre commentaire n’est pas enregistré');
    expect(sent.text).toContain('Trop tard ?</textarea>');
    expect(sent.text).not.toContain('C’est réglé');
  }
});

test('an answer to a passage whose last comment goes meanwhile is given back, with the words that it is about', async () => {
  const place = (await comment('paul', 'Lesquels ?')).location ?? '';
  const [, removal = ''] = /action="([^"]+retirer)"/.exec((await as('paul').get(place)).text) ?? [];
  const visitor = as('nadia');
  const { text } = await visitor.get(place);
  const [, token = ''] = /name="_token" value="([^"]+)"/.exec(text) ?? [];
  const [, quote = ''] = /name="quote" value="([^"]+)"/.exec(text) ?? [];
  await as('paul').post(removal, {});
  const sent = await visitor.post(place, { quote, comment: 'Ceux de mars.' }, { token });
  expect(sent.status).toBe(409);
  expect(plain(sent.text)).toContain('Le dernier commentaire de ce passage vient d’être retiré');
  expect(sent.text).toContain('Ceux de mars.</textarea>');
  expect(sent.text).toContain(`value="${passage}"`);
});

test('sent twice, a comment is there once, and writes once', async () => {
  const visitor = as('nadia');
  const [, form = ''] = /name="_form" value="([^"]+)"/.exec((await visitor.get(list())).text) ?? [];
  for (let tries = 0; tries < 2; tries += 1)
    await visitor.post(list(), { _form: form, quote: '', comment: '@Paul Estève ?' });
  expect((await mails()).length).toBe(1);
  expect((await visitor.get(list())).text.split('@Paul Estève ?').length).toBe(2);
});

test('the words of somebody who was forgotten stay, without her name', async () => {
  const place = (await comment('paul', 'Lesquels ?')).location ?? '';
  const gone = await addPerson(db(), { name: 'Bob Lenoir', email: 'bob@lot.example' });
  await db().updateTable('notepadComment').set({ personId: gone }).execute();
  expect(plain((await as('paul').get(place)).text)).toContain('Bob Lenoir');
  await db().deleteFrom('person').where('id', '=', gone).execute();
  const page = plain((await as('paul').get(place)).text);
  expect(page).toContain('Quelqu’un que le réseau ne connaît plus');
  expect(page).toContain('Lesquels ?');
});
