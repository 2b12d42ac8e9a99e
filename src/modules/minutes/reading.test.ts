import { beforeEach, expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { beginSitting, endSitting } from '#modules/sittings';
import { aSitting } from '#modules/sittings/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
const startsAt = new Date('2026-11-10T13:00:00Z');
const endsAt = new Date('2026-11-10T15:00:00Z');
const text = 'Nous avons parlé des horaires.\n\nDécision : ouvrir le lundi.';

let group: Awaited<ReturnType<typeof aGroup>>;
let [leila, bruno, chair] = ['', '', ''];
let path = '';

beforeEach(async () => {
  for (const table of ['workingGroup', 'person', 'outgoingMail'] as const)
    await db().deleteFrom(table).execute();
  group = await aGroup(db(), { isOpen: false }, [
    { name: 'Leïla Fontanges', email: 'leila@essai.example' },
    { name: 'Bruno Alary', email: 'bruno@essai.example' },
    { name: 'Odile Tournié', standing: 'chair', email: 'odile@essai.example' },
  ]);
  [leila = '', bruno = '', chair = ''] = group.personIds;
  const sittingId = await aSitting(db(), group.id, [], { startsAt, endsAt });
  path = `/extranet/reunions/${sittingId}/compte-rendu`;
  await beginSitting(db(), sittingId, { now: startsAt, zone: 'Europe/Paris' });
  await endSitting(db(), sittingId, endsAt);
  await as(leila).submit(`${path}/proposer`, { text });
});

const as = (personId: string) => app.visitorAs({ personId, grants: [] });
const mailsTo = async (recipient: string) =>
  db().selectFrom('outgoingMail').selectAll().where('recipient', '=', recipient).orderBy('id').execute();
const linkOf = async (recipient: string): Promise<string> =>
  /https?:\/\/[^/\s]+(\/relecture\/[\w-]+)/.exec((await mailsTo(recipient)).at(-1)?.text ?? '')?.[1] ?? '';
const validate = () => as(chair).submit(`${path}/valider`, { seen: '1' });
const asked = async (personId: string) => plain((await as(personId).get('/extranet')).text);
const todo = 'Relire le compte rendu';

test('a member without an account reads minutes by the link of her letter, and asks for a change', async () => {
  const link = await linkOf('bruno@essai.example');
  const { status, text: page } = await app.visitor().get(link);
  expect([status, plain(page)]).toEqual([200, expect.stringContaining('Nous avons parlé des horaires.')]);
  expect(page).toContain('noindex');
  const sent = await app
    .visitor()
    .post(link, { text: `${text}\n\nFin.`, seen: '1', why: 'Il manque la fin.' });
  expect(sent.location).toBe(link);
  expect(plain((await as(leila).get(path)).text)).toContain('Changement demandé par Bruno Alary');
  expect((await as(bruno).get(link)).location).toBe(path);
  await db().updateTable('groupMember').set({ until: '2026-11-24' }).where('personId', '=', bruno).execute();
  expect((await app.visitor().get(link)).status).toBe(410);
  expect((await app.visitor().post(`${link}/relu`, { seen: '1' })).status).toBe(410);
});

test('whoever has nothing to change says so, and is asked no more; the page says how many have read', async () => {
  expect(await asked(bruno)).toContain(todo);
  expect(await asked(leila)).not.toContain(todo);
  const page = as(bruno);
  expect(plain((await page.get(path)).text)).toContain('1 membre sur 3 l’a relu.');
  await page.post(`${path}/relu`, { seen: '1' });
  await page.post(`${path}/relu`, { seen: '1' });
  const { text: after } = await page.get(path);
  expect(plain(after)).toContain('2 membres sur 3 l’ont relu.');
  expect(plain(after)).not.toContain('Rien à changer');
  expect(await asked(bruno)).not.toContain(todo);
});

test('the same is said by the link of a letter', async () => {
  const link = await linkOf('bruno@essai.example');
  expect((await app.visitor().post(`${link}/relu`, { seen: '1' })).location).toBe(link);
  expect(await asked(bruno)).not.toContain(todo);
});

const typedIn = (html: string): string =>
  plain(/<textarea[^>]*name="text"[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? '');

test('by the link of a letter nothing is written in an archived group, and what was typed is given back', async () => {
  const link = await linkOf('bruno@essai.example');
  const archivedAt = new Date('2026-11-20T09:00:00Z');
  await db().updateTable('workingGroup').set({ archivedAt }).where('id', '=', group.id).execute();
  const { text: page } = await app.visitor().get(link);
  expect(plain(page)).toContain('Nous avons parlé des horaires.');
  expect(plain(page)).not.toMatch(/Demander un changement|Rien à changer/);
  const refused = await app
    .visitor()
    .post(link, { text: `${text}\n\nUne longue suite.`, seen: '1', why: '' });
  expect([refused.status, plain(refused.text)]).toEqual([409, expect.stringContaining('on n’y écrit plus')]);
  expect(typedIn(refused.text)).toContain('Une longue suite.');
  await app.visitor().post(`${link}/relu`, { seen: '1' });
  expect(await db().selectFrom('minutesAmendment').select('id').execute()).toEqual([]);
  expect(await db().selectFrom('minutesReading').select('personId').execute()).toEqual([{ personId: leila }]);
});

test('what was typed by the link of a letter is given back when the minutes were validated meanwhile', async () => {
  const link = await linkOf('bruno@essai.example');
  const { text: open } = await app.visitor().get(link);
  expect(open).toContain('<details');
  expect(open).not.toMatch(/<details[^>]*\bopen/);
  await validate();
  const refused = await app
    .visitor()
    .post(link, { text: `${text}\n\nUne longue suite.`, seen: '1', why: 'Elle manque.' });
  expect([refused.status, plain(refused.text)]).toEqual([
    409,
    expect.stringContaining('Ce compte rendu est validé'),
  ]);
  expect(typedIn(refused.text)).toContain('Une longue suite.');
  expect(refused.text).toContain('Elle manque.');
  expect(refused.text).toMatch(/<details[^>]*\bopen/);
});

test('whoever presides is asked to validate until that is done, whoever has read it', async () => {
  await as(chair).post(`${path}/relu`, { seen: '1' });
  expect(await asked(chair)).toContain('Relire et valider le compte rendu');
  await validate();
  expect(await asked(chair)).not.toContain('Relire et valider le compte rendu');
});

test('minutes that are validated are told to the other members, with what was decided', async () => {
  await validate();
  const [, mail] = await mailsTo('bruno@essai.example');
  expect(plain(mail?.subject ?? '')).toBe('Compte rendu validé : Économie et télétravail');
  expect(plain(mail?.text ?? '')).toContain('ouvrir le lundi.');
  const page = plain((await app.visitor().get(await linkOf('bruno@essai.example'))).text);
  expect(page).toContain('Validé');
  expect(page).not.toContain('Demander un changement');
  expect((await mailsTo('odile@essai.example')).map(({ subject }) => plain(subject))).toEqual([
    'Compte rendu à relire : Économie et télétravail',
  ]);
});

test('a text that was written otherwise since is read again: a reading counts for what was read', async () => {
  const link = await linkOf('bruno@essai.example');
  await as(bruno).post(`${path}/relu`, { seen: '1' });
  await as(chair).post(`${path}/corriger`, { text: `${text}\n\nFin.`, seen: '1' });
  const { text: page } = await as(bruno).get(path);
  expect(plain(page)).toContain('1 membre sur 3 l’a relu.');
  expect(plain(page)).toContain('Rien à changer');
  expect(await asked(bruno)).toContain(todo);
  for (const [visitor, where] of [
    [as(bruno), path],
    [app.visitor(), link],
  ] as const) {
    await visitor.post(`${where}/relu`, { seen: '1' });
    expect(plain((await visitor.get(where)).text)).toMatch(
      /Le compte rendu a changé.*1 membre sur 3 l’a relu\./,
    );
  }
  await as(bruno).post(`${path}/relu`, { seen: '2' });
  expect(plain((await as(bruno).get(path)).text)).toContain('2 membres sur 3 l’ont relu.');
  expect(await asked(bruno)).not.toContain(todo);
});
