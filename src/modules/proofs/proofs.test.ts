import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addPerson, changeSpace, leaveSpace, welcomeIn } from '#modules/network';
import { aSmallNetwork } from '#modules/printed-directory/testing';
import { latestMail } from '#platform/mail/store';
import { freshDatabase } from '#platform/testing/fresh-database';
import { inEnglish } from '#platform/testing/in-english';
import { readPdf } from '#platform/testing/read-pdf';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
let now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
const personId = '0199d6b0-0000-7000-8000-000000000001';
const as = (role: 'coordinator' | 'animator') =>
  app.visitorAs({ personId, grants: [{ communes: [], epcis: [], spaces: [], role }] });
const by = { actor: { id: null, name: 'essai' }, now };
const path = '/extranet/annuaire-imprime/epreuves';

let ids: string[];
let nadia: string;
beforeAll(async () => {
  ids = await aSmallNetwork(db(), [{ name: 'Sans courriel', email: null, communeCode: '46045' }]);
  nadia = await addPerson(db(), { name: 'Nadia Ferrand', email: 'nadia@lot.example' });
  await welcomeIn(db(), { spaceId: ids[0] as string, personId: nadia, now });
  await as('coordinator').submit('/extranet/annuaire-imprime', { year: '2027' });
});
beforeEach(async () => {
  await db().deleteFrom('proofLetter').execute();
  await db().deleteFrom('proof').execute();
  await db().deleteFrom('outgoingMail').execute();
  now = new Date('2026-11-24T09:12:00Z');
});

const mails = async () => (await latestMail(db(), 20)).map(({ recipient }) => recipient).sort();
const linkTo = async (recipient: string): Promise<string> => {
  const mail = (await latestMail(db(), 20)).find((one) => one.recipient === recipient);
  return /http:\/\/localhost:3000(\/epreuve\/\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
};

test('each team is written to, and who has no mailbox is named', async () => {
  const paul = as('coordinator');
  expect((await paul.submit(path, {})).status).toBe(303);
  expect(await mails()).toEqual([
    'mediatheque@maillage.example',
    'mediatheque@maillage.example',
    'nadia@lot.example',
  ]);
  const { text } = await paul.get(path);
  expect(text).toContain('Un courriel est parti à 3 espaces.');
  expect(text).toContain('Sans courriel');
});

test('nobody is written to twice in three days, nor more than four times', async () => {
  const paul = as('coordinator');
  for (const day of [0, 1, 4, 8, 12, 16, 20]) {
    now = new Date(Date.parse('2026-11-24T09:12:00Z') + day * 86_400_000);
    await paul.post(path, { _form: crypto.randomUUID() });
  }
  expect((await mails()).filter((mail) => mail === 'nadia@lot.example')).toHaveLength(4);
  const [last] = await latestMail(db(), 1);
  expect(last?.subject).toMatch(/^Rappel/);
});

test('where the language of the network is English, so are the letter and the page that it opens', async () => {
  await inEnglish(db, () => as('coordinator').submit(path, {}));
  const mail = (await latestMail(db(), 20)).find(({ recipient }) => recipient === 'nadia@lot.example');
  expect(mail?.subject).toMatch(/, your lines in the 2027 directory$/);
  expect(mail?.lang).toBe('en');
  const [, link = ''] =
    /Read these lines.*http:\/\/localhost:3000(\/en\/epreuve\/\S+)/s.exec(mail?.text ?? '') ?? [];
  const { status, text } = await app.visitor().get(link);
  expect([status, text.includes('your lines in the directory')]).toEqual([200, true]);
});

test('whoever opens the link reads her lines, sees the page, and signs it off without a password', async () => {
  await as('coordinator').submit(path, {});
  const link = await linkTo('nadia@lot.example');
  const visitor = app.visitor();
  const { status, text } = await visitor.get(link);
  expect(status).toBe(200);
  expect(text).toContain('05\u00a036\u00a049\u00a012\u00a020');
  expect(text).toContain('name="name"');
  expect(text).toContain('value="Nadia Ferrand"');
  const sheet = await app
    .program()
    .app.fetch(
      new Request(`http://localhost:3000${link}/epreuve.pdf`, { headers: { host: 'localhost:3000' } }),
    );
  const pdf = readPdf(new Uint8Array(await sheet.arrayBuffer()));
  expect(pdf).toMatchObject({ isTagged: true, lang: 'fr-FR', title: 'Épreuve : Médiathèque de Figeac' });
  expect(pdf.pages).toHaveLength(1);

  expect((await visitor.submit(link, { verdict: 'right' })).location).toBe(link);
  expect((await visitor.get(link)).text).toContain(
    'Réponse du 24\u00a0novembre\u00a02026\u00a0: C’est juste.',
  );
  expect((await as('coordinator').get(path)).text).toContain('1 / 3');
});

test('what must change is said, and the link leads to the page’s form; once it changed, it is read again', async () => {
  await as('coordinator').submit(path, {});
  const link = await linkTo('nadia@lot.example');
  const visitor = app.visitor();
  expect((await visitor.submit(link, { verdict: 'wrong' })).text).toContain('Dites en quelques mots');
  const said = { verdict: 'wrong', note: 'Nous fermons à 17 h.', name: 'Nadia' };
  expect((await visitor.submit(link, said)).status).toBe(303);
  expect((await visitor.get(link)).text).toContain(`href="/extranet/espaces/${ids[0]}"`);
  expect((await as('coordinator').get(path)).text).toContain('Nous fermons à 17 h.');

  await visitor.submit(link, { verdict: 'right' });
  await changeSpace(db(), ids[0] as string, { phone: '+33536491233' }, by);
  expect((await visitor.get(link)).text).toContain('Ces lignes ont changé depuis');
  expect((await as('coordinator').get(path)).text).toContain('Changée depuis');
});

test('an answer is about the lines that were read: had they changed meanwhile, they are shown before it counts', async () => {
  await as('coordinator').submit(path, {});
  const link = await linkTo('nadia@lot.example');
  const visitor = app.visitor();
  const shown = fieldsIn((await visitor.get(link)).text);
  await changeSpace(db(), ids[0] as string, { phone: '+33536491244' }, by);
  const late = await visitor.post(link, { ...shown, verdict: 'right', name: 'Nadia F.' });
  expect(late.status).toBe(409);
  expect(late.text).toContain('Ces lignes ont changé pendant que vous les lisiez');
  expect(late.text).toContain('05\u00a036\u00a049\u00a012\u00a044');
  expect(late.text).toContain('value="Nadia F."');

  const again = await visitor.post(link, { ...fieldsIn(late.text), verdict: 'right' });
  expect(again.location).toBe(link);
  expect((await as('coordinator').get(path)).text).toContain('1 / 3');
});

test('a page that is found true again keeps its signature', async () => {
  await as('coordinator').submit(path, {});
  await app.visitor().submit(await linkTo('nadia@lot.example'), { verdict: 'right' });
  await changeSpace(db(), ids[0] as string, { checkedOn: '2026-11-23' }, by);
  const { text } = await as('coordinator').get(path);
  expect(text).toContain('1 / 3');
  expect(text).not.toContain('Changée depuis');
});

const fieldsIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.slice(html.indexOf('<main')).matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
      ([, name, value]) => [name, value],
    ),
  );

test('an answer without a verdict is asked again, with what was typed', async () => {
  await as('coordinator').submit(path, {});
  const answer = await app.visitor().submit(await linkTo('nadia@lot.example'), { note: 'Voir.' });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('Voir.');
});

test.each(['/epreuve/x', '/epreuve/a%00b', `/epreuve/${'a'.repeat(300)}`])(
  'a link made up leads nowhere: %s',
  async (link) => {
    expect((await app.visitor().get(link)).status).toBe(410);
  },
);

test('an old link, and an animator, learn nothing', async () => {
  await as('coordinator').submit(path, {});
  const link = await linkTo('nadia@lot.example');
  now = new Date('2027-02-01T09:00:00Z');
  expect((await app.visitor().get(link)).status).toBe(410);
  expect((await as('animator').get(path)).status).toBe(403);
});

test('who is of the team no more signs nothing off', async () => {
  await as('coordinator').submit(path, {});
  const link = await linkTo('nadia@lot.example');
  await leaveSpace(db(), { spaceId: ids[0] as string, personId: nadia, now });
  expect((await app.visitor().get(link)).status).toBe(410);
  expect((await app.visitor().get(`${link}/epreuve.pdf`)).status).toBe(410);
  expect((await app.visitor().post(link, { verdict: 'right' })).status).toBe(410);
  await welcomeIn(db(), { spaceId: ids[0] as string, personId: nadia, now });
});

test('who freezes an edition is told how many teams have not signed, and signatures are read afterwards', async () => {
  const paul = as('coordinator');
  await paul.submit(path, {});
  const link = await linkTo('nadia@lot.example');
  await app.visitor().submit(link, { verdict: 'right', name: 'Nadia' });
  const other = (await latestMail(db(), 20)).filter(({ recipient }) => recipient.startsWith('mediatheque'));
  const wrongLink = /http:\/\/localhost:3000(\/epreuve\/\S+)/.exec(other[0]?.text ?? '')?.[1] ?? '';
  await app.visitor().submit(wrongLink, { verdict: 'wrong', note: 'Le samedi est fermé' });

  const freezing = '/extranet/annuaire-imprime/2027/figer';
  expect((await paul.get(freezing)).text).toContain('3 équipes sur 4 n’ont pas signé leurs lignes.');
  expect((await paul.get(freezing)).text).toContain('Une épreuve est à changer.');
  expect((await paul.get('/extranet/annuaire-imprime/2027/epreuves')).status).toBe(404);

  expect((await paul.submit(freezing, {})).status).toBe(303);
  expect((await paul.get('/extranet/annuaire-imprime')).text).toContain('/annuaire-imprime/2027/epreuves');
  const { text } = await paul.get('/extranet/annuaire-imprime/2027/epreuves');
  expect(text).toMatch(/Signée par Nadia, le\s24\snovembre/);
  expect(text).toContain('<span class="state ticked">Bon à imprimer</span>');
  expect(text).toContain('Le samedi est fermé');
  expect((await as('animator').get('/extranet/annuaire-imprime/2027/epreuves')).status).toBe(403);
});
