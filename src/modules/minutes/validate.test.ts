import { beforeEach, expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { beginSitting, endSitting } from '#modules/sittings';
import { aSitting } from '#modules/sittings/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp, type Visitor } from '../../testing.ts';
import { proposeMinutes, rewordMinutes } from './change-minutes.ts';
import { minutesOf } from './store.ts';

const db = freshDatabase();
const app = testApp(db);
const startsAt = new Date('2026-11-10T13:00:00Z');
const endsAt = new Date('2026-11-10T15:00:00Z');

let group: Awaited<ReturnType<typeof aGroup>>;
let [leila, bruno, chair] = ['', '', ''];
let sittingId = '';
let path = '';

beforeEach(async () => {
  await db().deleteFrom('workingGroup').execute();
  await db().deleteFrom('person').execute();
  await db().deleteFrom('outgoingMail').execute();
  group = await aGroup(db(), { isOpen: false }, [
    { name: 'Leïla Fontanges', email: 'leila@essai.example' },
    { name: 'Bruno Alary', email: 'bruno@essai.example' },
    { name: 'Odile Tournié', standing: 'chair', email: 'odile@essai.example' },
  ]);
  [leila = '', bruno = '', chair = ''] = group.personIds;
  sittingId = await aSitting(db(), group.id, [], { startsAt, endsAt });
  path = `/extranet/reunions/${sittingId}/compte-rendu/valider`;
  await beginSitting(db(), sittingId, { now: startsAt, zone: 'Europe/Paris' });
  await endSitting(db(), sittingId, endsAt);
});

const propose = (text: string) => proposeMinutes(db(), { sittingId, text }, { personId: leila, now: endsAt });
const reword = async (text: string) => {
  const [minutes] = await minutesOf(db(), sittingId);
  await rewordMinutes(
    db(),
    minutes?.id ?? '',
    { text, seen: minutes?.revision ?? 0 },
    { personId: chair, now: endsAt },
  );
};

/** The form of a page as a browser would send it, with some answers by the words of the action that they are about. */
function formIn(html: string, answers: Record<string, { owner?: string; due?: string }> = {}) {
  const fields = new Map([['seen', /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? '']]);
  for (const [fieldset] of html.matchAll(/<fieldset[\s\S]*?<\/fieldset>/g)) {
    const said = answers[plain(/<legend[^>]*>([\s\S]*?)<\/legend>/.exec(fieldset)?.[1] ?? '').trim()];
    const [owner = '', due = ''] = ['owner', 'due'].map(
      (kind) => new RegExp(`name="(${kind}-[^"]+)"`).exec(fieldset)?.[1],
    );
    fields.set(owner, said?.owner ?? /<option value="([^"]*)" selected/.exec(fieldset)?.[1] ?? '');
    fields.set(due, said?.due ?? /type="date" value="([^"]*)"/.exec(fieldset)?.[1] ?? '');
  }
  return Object.fromEntries(fields);
}

const preside = (): Visitor => app.visitorAs({ personId: chair, grants: [] });

const register = async () =>
  (
    await db()
      .selectFrom('action')
      .leftJoin('person', 'person.id', 'ownerId')
      .select(['text', 'name', 'dueOn'])
      .orderBy('number')
      .execute()
  ).map(({ text, name, dueOn }) => [text, name, dueOn]);

test('minutes that changed meanwhile are read again with what was answered, each answer by its own action', async () => {
  await propose('Action : écrire l’affiche\n\nAction : demander un devis');
  const odile = preside();
  const { text: html } = await odile.get(path);
  const answers = { 'demander un devis': { owner: bruno, due: '2026-12-15' } };
  await reword('Action : réserver la salle\n\nAction : écrire l’affiche\n\nAction : demander un devis');
  const refused = await odile.post(path, formIn(html, answers));
  expect(refused.status).toBe(409);
  expect(plain(refused.text)).toContain('Le compte rendu a changé pendant que vous le lisiez.');
  expect((await odile.post(path, formIn(refused.text))).status).toBe(303);
  expect(await register()).toEqual([
    ['réserver la salle', null, null],
    ['écrire l’affiche', null, null],
    ['demander un devis', 'Bruno Alary', '2026-12-15'],
  ]);
});

test('a second version asks only of what is new, and shows what the register has as it stands', async () => {
  await propose('Décision : ouvrir le lundi.\n\nAction : demander un devis');
  const answers = { 'demander un devis': { owner: leila, due: '2026-12-15' } };
  await preside().post(path, formIn((await preside().get(path)).text, answers));
  await propose('Décision : ouvrir le lundi.\n\nAction : demander un devis\n\nAction : écrire l’affiche');
  const { text: html } = await preside().get(path);
  const read = plain(html);
  expect(read).toContain('déjà au registre, décision 1');
  expect(read).toMatch(
    /Actions déjà au registre \(1\).*demander un devis Leïla Fontanges · pour le 15 décembre 2026/,
  );
  expect(html.match(/<legend/g)).toHaveLength(1);
  const said = { 'écrire l’affiche': { owner: bruno, due: '' } };
  expect((await preside().post(path, formIn(html, said))).status).toBe(303);
  expect(await register()).toEqual([
    ['demander un devis', 'Leïla Fontanges', '2026-12-15'],
    ['écrire l’affiche', 'Bruno Alary', null],
  ]);
});

const decided = async () =>
  (
    await db()
      .selectFrom('decision')
      .select(['number', 'about', 'text'])
      .where('withdrawnAt', 'is', null)
      .orderBy('number')
      .execute()
  ).map(({ number, about, text }) => `${number}. ${about} : ${text}`);

test('one sentence under two titles is two decisions, and taking one of them out withdraws that one', async () => {
  const notes = (...titles: string[]) =>
    titles.map((title, rank) => `## ${rank + 1}. ${title}\n\nDécision : adopté.`).join('\n\n');
  await propose(notes('Budget', 'Calendrier'));
  await preside().post(path, formIn((await preside().get(path)).text));
  expect(await decided()).toEqual(['1. Budget : adopté.', '2. Calendrier : adopté.']);
  const page = app.visitorAs({ personId: leila, grants: [] });
  expect(plain((await page.get('/extranet/decisions')).text)).toMatch(/Décision 2 .*Calendrier adopté\./);
  await propose(notes('Calendrier'));
  await preside().post(path, formIn((await preside().get(path)).text));
  expect(await decided()).toEqual(['2. Calendrier : adopté.']);
});

test('what validated minutes begin with is what was agreed then, whatever becomes of it in the register', async () => {
  await propose('Action : relire le plan (Leïla Fontanges, pour le 1er décembre)\n\nAction : signer');
  await preside().post(path, formIn((await preside().get(path)).text));
  const page = path.replace('/valider', '');
  const read = async () => [
    /<section class="panel">[\s\S]*?<\/section>/.exec((await preside().get(page)).text)?.[0],
    (await preside().get(`${page}/texte.md`)).text,
  ];
  const before = await read();
  expect(plain(before[0] ?? '')).toContain('Relire le plan (Leïla Fontanges, pour le 1er décembre) Signer');
  const changed = { ownerId: bruno, dueOn: '2027-02-03', droppedOn: '2026-12-02' };
  await db().updateTable('action').set(changed).execute();
  await db().updateTable('groupMember').set({ until: '2026-12-02' }).where('personId', '=', leila).execute();
  expect(await read()).toEqual(before);
});

test('two who do the same thing have an action each', async () => {
  await propose('Action : relire le plan (Leïla Fontanges)\n\nAction : relire le plan (Bruno Alary)');
  await preside().post(path, formIn((await preside().get(path)).text));
  expect((await register()).map(([, name]) => name)).toEqual(['Leïla Fontanges', 'Bruno Alary']);
});

test('whoever is given something to do is written to, once for all of it, and whoever validates is not', async () => {
  await propose(
    'Action : relire le plan (Leïla Fontanges)\n\nAction : écrire (Leïla Fontanges)\n\nAction : signer (Odile Tournié)',
  );
  await preside().post(path, formIn((await preside().get(path)).text));
  const all = await db().selectFrom('outgoingMail').select(['recipient', 'subject', 'text']).execute();
  const mails = all.filter(({ subject }) => !subject.startsWith('Compte rendu'));
  expect(mails.map(({ recipient }) => recipient)).toEqual(['leila@essai.example']);
  expect(mails[0]?.subject).toBe('2 actions vous sont confiées');
  expect(mails[0]?.text).toContain('relire le plan');
});

test('the letter to the members says what each decision is about: « adopté » says nothing alone', async () => {
  await propose('## 2. Budget 2027\n\nDécision : adopté.\n\n## Divers\n\nAction : signer');
  await preside().post(path, formIn((await preside().get(path)).text));
  const told = await db()
    .selectFrom('outgoingMail')
    .select('text')
    .where('recipient', '=', 'bruno@essai.example')
    .execute();
  expect(plain(told.at(-1)?.text ?? '')).toContain('Budget 2027 : adopté.');
});

test('the database changes nothing of what was said of minutes that were validated', async () => {
  await propose('Rien à signaler.');
  await reword('Rien à signaler, ou presque.');
  await preside().submit(path, { seen: '2' });
  await expect(db().updateTable('minutesRevision').set({ text: 'Autre.' }).execute()).rejects.toThrow(
    'were validated',
  );
  await expect(db().deleteFrom('minutesRevision').execute()).rejects.toThrow('were validated');
  await db().deleteFrom('workingGroup').execute();
});
