import { beforeAll, beforeEach, expect, test } from 'vitest';
import { choose } from '#modules/mail-preferences';
import { tellTerritory } from '#modules/network/testing';
import { written } from '#modules/news/testing';
import type { Role } from '#platform/access';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { readPdf } from '#platform/testing/read-pdf';
import { testApp } from '../../testing.ts';
import { eraseUnused, listContacts } from './contact-store.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
const as = (role: Role) =>
  app.visitorAs({
    personId: '01900000-0000-7000-8000-000000000001',
    name: 'Claire Vayssié',
    grants: [{ role, communes: [], epcis: [], spaces: [] }],
  });
const coordinator = () => as('coordinator');

beforeAll(() => tellTerritory(db()));
beforeEach(async () => {
  for (const table of ['pressRelease', 'pressContact', 'newsItem', 'outgoingMail', 'mailChoice'] as const)
    await db().deleteFrom(table).execute();
});

async function contact(medium: string, about: Record<string, string> = {}): Promise<string> {
  const email = `${medium.toLowerCase().replace(/\W/g, '')}@presse.example`;
  const sent = await coordinator().submit('/extranet/presse/contacts/ajouter', {
    ...{ medium, name: `Personne de ${medium}`, email, phone: '', epciCode: '' },
    ...about,
  });
  expect(sent.status).toBe(303);
  return (await listContacts(db())).find((one) => one.medium === medium)?.id as string;
}

async function release(about: Record<string, string> = {}): Promise<string> {
  const { id } = await written(db(), { title: 'Six postes neufs', body: 'À **Gramat**, dès mardi.' }, now);
  const sent = await coordinator().submit(`/extranet/presse/communiques/de/${id}`, {
    ...{ contactName: 'Claire Vayssié', contactEmail: 'claire@lot.example', contactPhone: '05 36 49 10 46' },
    ...{ embargoUntil: '', title: 'Six postes neufs', body: 'À **Gramat**, dès mardi.' },
    ...about,
  });
  expect(sent.status).toBe(303);
  return sent.location as string;
}

const mails = () => db().selectFrom('outgoingMail').selectAll().orderBy('recipient').execute();

test('an item of news becomes a release; nothing leaves before its readers are named and one press confirms', async () => {
  const [radio, paper] = [await contact('Radio'), await contact('Journal')];
  const at = await release();
  const seen = await coordinator().post(at, { contacts: [radio, paper], act: 'see' });
  expect(plain(seen.text)).toContain('Il partira à 2 contacts');
  expect(plain(seen.text)).toContain('Radio, Personne de Radio');
  expect(await mails()).toEqual([]);

  expect((await coordinator().post(at, { contacts: [radio], act: 'send' })).status).toBe(303);
  const [mail, ...others] = await mails();
  expect(others).toEqual([]);
  expect([mail?.recipient, mail?.topics]).toEqual(['radio@presse.example', ['press.release']]);
  for (const said of [
    'Diffusion immédiate',
    'Six postes neufs',
    'À Gramat, dès mardi.',
    '05 36 49 10 46',
    '.pdf',
  ])
    expect(plain(mail?.text ?? '')).toContain(said);
  const page = plain((await coordinator().get(at)).text);
  expect(page).toContain('Personne de Radio 24 novembre 2026');
});

test('who got it does not get it twice, and whoever stopped them is not written to', async () => {
  const [radio, paper] = [await contact('Radio'), await contact('Journal')];
  const at = await release();
  await choose(db(), 'journal@presse.example', new Map([['press.release', 'never']]), now);
  expect(plain((await coordinator().get('/extranet/presse')).text)).toContain('ne veut plus de communiqués');
  await coordinator().post(at, { contacts: [radio, paper], act: 'send' });
  expect((await mails()).map(({ recipient }) => recipient)).toEqual(['radio@presse.example']);
  const again = await coordinator().post(at, { contacts: [radio, paper], act: 'send' });
  expect([again.status, (await mails()).length]).toEqual([409, 1]);
});

test('what left changes no more; before, it does', async () => {
  const radio = await contact('Radio');
  const at = await release();
  const typed = { contactName: 'Paul', contactEmail: 'paul@lot.example', contactPhone: '', embargoUntil: '' };
  const changed = { ...typed, title: 'Sept postes neufs', body: 'Finalement sept.' };
  expect((await coordinator().submit(`${at}/modifier`, changed)).status).toBe(303);
  await coordinator().post(at, { contacts: [radio], act: 'send' });
  expect((await coordinator().submit(`${at}/modifier`, { ...changed, title: 'Huit' })).status).toBe(409);
  expect((await mails())[0]?.subject).toBe('Communiqué\u00a0: Sept postes neufs');
});

test('its sheet says when it may be published and whom to call; it is nobody’s before it left', async () => {
  const radio = await contact('Radio');
  const at = await release({ embargoUntil: '2026-12-05' });
  const path = `/presse/communiques/${at.split('/').at(-1)}/communique.pdf`;
  expect((await app.visitor().get(path)).status).toBe(404);
  expect((await coordinator().get(path)).status).toBe(200);
  await coordinator().post(at, { contacts: [radio], act: 'send' });
  const { bytes } = await app.visitor().get(path);
  const pdf = readPdf(bytes);
  expect([pdf.pages.length, pdf.isTagged, pdf.lang, pdf.title]).toEqual([1, true, 'fr', 'Six postes neufs']);
  const said = pdf.words.replace(/\s+/g, ' ');
  for (const words of [
    'Sous embargo',
    '5 décembre 2026',
    'Communiqué de presse',
    'Claire Vayssié',
    'claire@lot.example',
  ])
    expect(said).toContain(words);
});

test('what is missing comes back with its sentence, and nothing is lost', async () => {
  const { id } = await written(db(), {}, now);
  const wrong = await coordinator().submit(`/extranet/presse/communiques/de/${id}`, {
    ...{ title: 'Un titre', body: '', contactName: '', contactEmail: 'claire', contactPhone: '12' },
    embargoUntil: '2026-11-01',
  });
  expect(wrong.status).toBe(422);
  for (const said of ['Écrivez le texte.', 'Dites qui appeler.', 'value="Un titre"', 'value="claire"'])
    expect(wrong.text).toContain(said);
  const none = await coordinator().post(await release(), { act: 'see' });
  expect([none.status, none.text.includes('Choisissez au moins un contact')]).toEqual([422, true]);
  const past = await coordinator().submit(`/extranet/presse/communiques/de/${id}`, {
    ...{ title: 'Un titre', body: 'Un texte', contactName: 'C', contactEmail: 'c@lot.example' },
    ...{ contactPhone: '', embargoUntil: '2026-11-24' },
  });
  expect([past.status, past.text.includes('Cette date est passée')]).toEqual([422, true]);
});

test('two contacts have not one address; what is a draft is no release', async () => {
  await contact('Radio');
  const twice = await coordinator().submit('/extranet/presse/contacts/ajouter', {
    ...{ medium: 'Autre', name: 'Autre', email: 'RADIO@presse.example', phone: '', epciCode: '' },
  });
  expect([twice.status, twice.text.includes('a déjà cette adresse')]).toEqual([409, true]);
  const draft = await written(db(), { act: 'draft' }, now);
  expect((await coordinator().get(`/extranet/presse/communiques/de/${draft.id}`)).status).toBe(404);
});

test('a contact is erased on request, and by herself after three years: the medium and the day stay', async () => {
  const [radio, paper] = [await contact('Radio'), await contact('Journal')];
  const at = await release();
  await coordinator().post(at, { contacts: [radio], act: 'send' });
  await coordinator().post(`/extranet/presse/contacts/${radio}/effacer`, {});
  const page = plain((await coordinator().get(at)).text);
  expect(page).toContain('Radio contact effacé 24 novembre 2026');
  expect(page).not.toContain('Personne de Radio');

  expect(await eraseUnused(db(), new Date('2026-11-24T00:00:00Z'))).toBe(0);
  expect(await eraseUnused(db(), new Date('2026-11-25T00:00:00Z'))).toBe(1);
  expect((await listContacts(db())).some(({ id }) => id === paper)).toBe(false);
});

test.each(['ambassador', 'animator', 'partner', 'inhabitant'] as const)(
  'the press is not the business of an %s',
  async (role) => {
    const at = await release();
    for (const path of ['/extranet/presse', '/extranet/presse/contacts/ajouter', at])
      expect((await as(role).get(path)).status).toBe(403);
  },
);
