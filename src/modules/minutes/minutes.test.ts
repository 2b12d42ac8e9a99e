import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { membersOf } from '#modules/groups';
import { aGroup } from '#modules/groups/testing';
import { createNotepad } from '#modules/notepads';
import { notePresences } from '#modules/sitting-days';
import { beginSitting, endSitting } from '#modules/sittings';
import { notesHint } from '#modules/sittings/rules';
import { aSitting } from '#modules/sittings/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { readZip } from '#platform/testing/read-zip';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
const startsAt = new Date('2026-11-10T13:00:00Z');
const endsAt = new Date('2026-11-10T15:00:00Z');
const notes =
  'Nous avons parlé des horaires.\n\nDécision : ouvrir le lundi.\n\nAction : écrire l’affiche (Leïla Fontanges, pour le 1er décembre)\n\nAction : demander un devis';

let group: Awaited<ReturnType<typeof aGroup>>;
let [leila, bruno, chair] = ['', '', ''];
let sittingId = '';
let path = '';

beforeEach(async () => {
  await db().deleteFrom('workingGroup').execute();
  await db().deleteFrom('person').execute();
  group = await aGroup(db(), { isOpen: false }, [
    { name: 'Leïla Fontanges', email: 'leila@essai.example' },
    { name: 'Bruno Alary', email: 'bruno@essai.example' },
    { name: 'Odile Tournié', standing: 'chair', email: 'odile@essai.example' },
  ]);
  [leila = '', bruno = '', chair = ''] = group.personIds;
  sittingId = await aSitting(db(), group.id, [], { startsAt, endsAt });
  path = `/extranet/reunions/${sittingId}/compte-rendu`;
  await beginSitting(db(), sittingId, { now: startsAt, zone: 'Europe/Paris' });
  const notepadId = await createNotepad(db(), {
    kind: 'group',
    holderId: group.id,
    title: 'Notes',
    text: `${notesHint('fr')}\n\n${notes}`,
    personId: leila,
    now: startsAt,
  });
  await db().updateTable('sitting').set({ notepadId }).where('id', '=', sittingId).execute();
  await endSitting(db(), sittingId, endsAt);
});

const as = (personId: string) => app.visitorAs({ personId, grants: [] });
const typed = async (personId: string, from: string): Promise<string> =>
  plain(/<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec((await as(personId).get(from)).text)?.[1] ?? '');

const propose = async (personId = leila, text = notes) => {
  await as(personId).submit(`${path}/proposer`, { text });
};
const amend = (personId: string, text: string, seen = '1') =>
  as(personId).submit(`${path}/amender`, { text, seen, why: 'Ce n’est pas ce qui s’est dit.' });
const amendments = async () =>
  (await db().selectFrom('minutesAmendment').select('id').orderBy('id').execute()).map(({ id }) => id);
const settle = async (act: 'take' | 'leave', rank = 0) =>
  as(chair).submit(`${path}/amendements/${(await amendments())[rank]}`, { act, answer: '' });

test('the notes of a meeting become its minutes: nobody types them again', async () => {
  const [member] = await membersOf(db(), group.id);
  const present = {
    memberId: member?.id ?? null,
    name: 'Odile Tournié',
    organisation: '',
    way: 'there' as const,
  };
  const forgotten = { ...present, memberId: null, name: 'Lina Roy' };
  await notePresences(db(), { sittingId, presences: [present, forgotten], now: startsAt });
  await db().updateTable('sittingPresence').set({ name: '' }).where('memberId', 'is', null).execute();
  const shown = await typed(leila, `${path}/proposer`);
  expect(shown).toContain('Mardi 10 novembre 2026');
  expect(shown).toContain('Décision : ouvrir le lundi.');
  expect(shown).not.toContain('Commencez une ligne');
  expect(shown).toContain('Présents : Odile Tournié.');
  await propose();
  expect(plain((await as(bruno).get(path)).text)).toContain('Nous avons parlé des horaires.');
  const mails = await db().selectFrom('outgoingMail').select('recipient').orderBy('recipient').execute();
  expect(mails.map(({ recipient }) => recipient)).toEqual(['bruno@essai.example', 'odile@essai.example']);
  expect((await as(bruno).submit(`${path}/proposer`, { text: 'Autre' })).status).toBe(409);
});

test('minutes are taken away as a file that says whether they are validated', async () => {
  await propose();
  const page = plain((await as(bruno).get(path)).text);
  expect(page).toContain('Emporter ce texte');
  const asked = await as(bruno).get(`${path}/texte.md?version=1`);
  expect(asked.text).toMatch(
    /^# Compte rendu.*\n\n.*\(proposé\)\n\n## Ce qui est décidé[\s\S]*\n\nNous avons parlé des horaires/,
  );
  expect(readZip((await as(bruno).get(`${path}/texte.odt`)).bytes)).toContain(
    'Décision\u00a0:</text:span> ouvrir le lundi.',
  );
  expect(
    (await app.visitorAs({ personId: crypto.randomUUID(), grants: [] }).get(`${path}/texte.odt`)).status,
  ).toBe(403);
});

test('a member asks for a change in the open; whoever presides takes it, wherever the text has gone since', async () => {
  await propose();
  await amend(bruno, notes.replace('des horaires', 'des horaires du lundi'));
  expect(plain((await as(leila).get(path)).text)).toContain('Changement demandé par Bruno Alary');
  await as(chair).post(`${path}/corriger`, { text: `${notes}\n\nFin.`, seen: '1' });
  expect((await settle('take')).status).toBe(303);
  const text = plain((await as(leila).get(path)).text);
  expect(text).toContain('des horaires du lundi');
  expect(text).toContain('Fin.');
  expect(text).toContain('pris en compte');
  expect((await settle('leave')).status).toBe(409);
});

test('a change in a passage that was written otherwise since is not taken by itself', async () => {
  await propose();
  await amend(bruno, notes.replace('des horaires', 'du lundi'));
  await amend(leila, notes.replace('des horaires', 'du mardi'));
  expect((await settle('take', 0)).status).toBe(303);
  const second = await settle('take', 1);
  expect(second.status).toBe(409);
  expect(plain(second.text)).toContain('Ce passage a changé depuis.');
});

test('whoever does not preside, or is not of the group, validates nothing', async () => {
  await propose();
  expect((await as(bruno).get(`${path}/valider`)).status).toBe(403);
  expect((await as(bruno).post(`${path}/valider`, { seen: '1' })).status).toBe(403);
  expect((await as('01900000-0000-7000-8000-00000000000f').get(path)).status).toBe(403);
});

test('validated, what they say is in the register, with who and by when, and the text stands', async () => {
  await propose();
  const { text: asked } = await as(chair).get(`${path}/valider`);
  expect(plain(asked)).toContain('Décisions (1) ouvrir le lundi.');
  const [first = '', second = ''] = [...asked.matchAll(/name="owner-([^"]+)"/g)].map(
    ([, key]) => key as string,
  );
  const form = {
    seen: '1',
    [`owner-${first}`]: leila,
    [`due-${first}`]: '2026-12-01',
    [`owner-${second}`]: bruno,
    [`due-${second}`]: '2026-12-15',
  };
  expect((await as(chair).submit(`${path}/valider`, form)).location).toBe(path);
  const register = plain((await as(bruno).get('/extranet/decisions')).text);
  expect(register).toContain('Décision 1 · 10 novembre 2026');
  const actions = plain((await as(bruno).get('/extranet/actions?voir=all')).text);
  expect(actions).toContain('écrire l’affiche Économie et télétravail Leïla Fontanges 1er décembre 2026');
  expect(actions).toContain('demander un devis Économie et télétravail Bruno Alary 15 décembre 2026');
  await expect(db().updateTable('minutes').set({ text: 'Autre' }).execute()).rejects.toThrow(
    'a new version is proposed',
  );
});

test('who opens minutes reads first what was decided and who does what, on the page and in a file', async () => {
  await propose();
  const page = await as(bruno).get(path);
  expect(plain(page.text)).toMatch(
    /Ce qui est décidé Ouvrir le lundi\. Qui fait quoi Écrire l’affiche \(Leïla Fontanges, pour le 1er décembre\) Demander un devis .*Nous avons parlé/,
  );
  expect(page.text).toContain('<strong>Décision :</strong>');
  const file = plain((await as(bruno).get(`${path}/texte.md`)).text);
  expect(file).toMatch(
    /## Ce qui est décidé - Ouvrir le lundi.*## Qui fait quoi - Écrire l’affiche.*Nous avons/,
  );
  expect(file).toContain('Décision : ouvrir le lundi.');
});

test('after that a change is refused, and a new version is proposed, which takes its place', async () => {
  await propose();
  await as(chair).submit(`${path}/valider`, { seen: '1' });
  const late = await amend(bruno, `${notes}\n\nEncore.`);
  expect(late.status).toBe(409);
  expect(plain(late.text)).toContain('proposez une nouvelle version');
  await propose(bruno, notes.replace('ouvrir le lundi', 'ouvrir le mardi'));
  await as(chair).submit(`${path}/valider`, { seen: '1' });
  const register = plain((await as(bruno).get('/extranet/decisions')).text);
  expect(register).toContain('ouvrir le mardi');
  expect(register).not.toContain('ouvrir le lundi');
  expect(plain((await as(bruno).get(`${path}?version=1`)).text)).toContain('ouvrir le lundi');
});

test('what waits for an answer, or was amended meanwhile, is not validated', async () => {
  await propose();
  await amend(bruno, `${notes}\n\nEncore.`);
  expect(plain((await as(chair).get(path)).text)).toContain('Répondre au changement demandé');
  expect((await as(chair).submit(`${path}/valider`, { seen: '1' })).status).toBe(409);
  await settle('take');
  expect((await as(chair).submit(`${path}/valider`, { seen: '1' })).status).toBe(409);
  expect((await as(chair).submit(`${path}/valider`, { seen: '2' })).status).toBe(303);
});

test('the public reads minutes that are validated and published, with what they decided, and no others', async () => {
  const publicPath = `/groupes/${group.slug}/comptes-rendus/${sittingId}`;
  const groupPage = async () => plain((await app.visitor().get(`/groupes/${group.slug}`)).text);
  const publish = async (act: 'named' | 'withdrawn') => {
    const form = await db().selectFrom('minutes').select('id as seen').executeTakeFirstOrThrow();
    return as(chair).post(`${path}/publier`, { act, ...form });
  };
  await propose();
  await publish('named');
  expect((await app.visitor().get(publicPath)).status).toBe(404);
  await as(chair).submit(`${path}/valider`, { seen: '1' });
  expect((await app.visitor().get(publicPath)).status).toBe(404);
  expect(await groupPage()).not.toContain('ouvrir le lundi');
  await publish('named');
  await publish('named');
  expect(plain((await app.visitor().get(publicPath)).text)).toContain('Nous avons parlé des horaires.');
  expect((await app.visitor().get(`/groupes/${group.slug}`)).text).toContain(publicPath);
  expect(await groupPage()).toContain('ouvrir le lundi');
  await propose(bruno, `${notes}\n\nEncore.`);
  await publish('withdrawn');
  expect((await app.visitor().get(publicPath)).status).toBe(404);
  expect(await groupPage()).not.toContain('ouvrir le lundi');
  const ofGroup = sql<boolean>`details ->> 'groupId' = ${group.id}`;
  const acts = await db().selectFrom('journal').select('act').where(ofGroup).orderBy('id').execute();
  expect(acts.map(({ act }) => act)).toEqual(
    ['validated', 'published', 'withdrawn'].map((step) => `minutes.${step}`),
  );
});

test('a decision of more than two thousand letters is refused with what to do', async () => {
  await propose(leila, `Décision : ${'a'.repeat(2001)}`);
  const refused = await as(chair).submit(`${path}/valider`, { seen: '1' });
  expect(refused.status).toBe(409);
  expect(plain(refused.text)).toContain('écrivez-la plus court');
});

test('once they are validated, the notes that they were made from are closed for good: their page says why, and leads to the minutes', async () => {
  await propose();
  const { notepadId } = await db().selectFrom('sitting').select('notepadId').executeTakeFirstOrThrow();
  const notepad = `/bloc-notes/${notepadId}`;
  expect(plain((await as(leila).get(notepad)).text)).toContain('Enregistrer');
  await as(chair).submit(`${path}/valider`, { seen: '1' });
  const { text } = await as(leila).get(notepad);
  expect(plain(text)).toContain(
    'Ce bloc-notes est clos : on n’y écrit plus. Le compte rendu de cette réunion est validé',
  );
  expect(text).toContain(`href="${path}"`);
  expect(text).not.toContain('<textarea');
  await propose(leila, `${notes}\n\nUne phrase oubliée.`);
  expect(plain((await as(leila).get(notepad)).text)).toContain('Ce bloc-notes est clos');
});
