import { sql } from 'kysely';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { addAction, changeObjective, draftOf, planById, removeAction, setCosts } from '#modules/plans';
import { aPlan } from '#modules/plans/testing';
import { connectListeners, on } from '#platform/events';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { planValidated } from './index.ts';

const db = freshDatabase();
const app = testApp(db);
const now = new Date('2026-11-24T09:12:00Z');
let committee = { id: '', slug: '', personIds: [''] };
let group = { id: '', slug: '', personIds: [''] };
let plan = { id: '', slug: '' };
let rank = 0;

beforeAll(async () => {
  committee = await aGroup(db(), { kind: 'committee', name: 'Comité de pilotage' }, [
    { name: 'Hélène Bastide', standing: 'chair' },
    { name: 'Claire Vayssié', standing: 'secretary' },
    { name: 'Philippe Cazes' },
  ]);
  group = await aGroup(db(), { name: 'Économie et télétravail', isOpen: false }, [
    { name: 'Bruno Alary', standing: 'chair' },
    { name: 'Sylvie Mazet' },
  ]);
});

beforeEach(async () => {
  rank += 1;
  plan = await aPlan(db(), group.id, { title: `Plan ${rank}` });
});

const as = (personId: string | undefined, role: 'partner' | 'coordinator' = 'partner') =>
  app.visitorAs({
    personId: personId ?? '01900000-0000-7000-8000-000000000001',
    grants: [{ role, communes: [], epcis: [], spaces: [] }],
  });
const chair = () => as(committee.personIds[0]);
const reader = () => as(committee.personIds[2]);
const steerer = () => as(group.personIds[0]);
const member = () => as(group.personIds[1]);

const draft = () => `/extranet/plans/${plan.id}`;
const version = (number: number) => `${draft()}/versions/${number}`;
const submitted = async (note = '') => {
  const sent = await member().submit(`${draft()}/soumettre`, { committee: committee.id, note });
  expect(sent.location).toContain('/versions/');
  return sent;
};
const answer = (number: number, act: 'validated' | 'returned', word = '', who = chair()) =>
  who.post(`${version(number)}/reponse`, {
    act,
    scenario: 'all',
    [act === 'returned' ? 'why' : 'word']: word,
  });
const firstObjective = async () => {
  const now = await planById(db(), plan.id);
  const objective = now && (await draftOf(db(), now)).objectives[0];
  if (!objective) throw new Error('no objective');
  return objective;
};
const firstAction = async () => {
  const [action] = (await firstObjective()).actions;
  if (!action) throw new Error('no action');
  return action;
};

test('a plan is submitted, read by the committee, validated by its chair, and published', async () => {
  await submitted('Nous proposons l’ambitieux.');
  const read = plain((await reader().get(version(1))).text);
  expect(read).toContain('En attente du comité');
  expect(read).toContain('Nous proposons l’ambitieux.');
  expect(read).toContain('Ouvrir dix bureaux de passage');
  expect(read).not.toContain('Valider ou renvoyer');
  expect((await answer(1, 'validated')).location).toBe(version(1));
  expect(plain((await member().get(version(1))).text)).toContain(
    'Validée par Nadia Ferrand le 24 novembre 2026',
  );

  const path = `/plans/${plan.slug}`;
  expect((await app.visitor().get(path)).status).toBe(404);
  expect((await member().post(`${draft()}/publier`, { act: 'publish' })).status).toBe(403);
  await steerer().post(`${draft()}/publier`, { act: 'publish' });
  expect(plain((await app.visitor().get(path)).text)).toContain(
    'Version 1, validée par « Comité de pilotage »',
  );
  expect(plain((await app.visitor().get(`/groupes/${group.slug}`)).text)).toContain(`Plan ${rank}`);
  expect((await app.visitor().get('/sitemap.xml')).text).toContain(path);
  await steerer().post(`${draft()}/publier`, { act: 'withdraw' });
  expect((await app.visitor().get(path)).status).toBe(404);
  const acts = db().selectFrom('journal').select('act').where('subject', '=', plan.id).orderBy('id');
  expect((await acts.execute()).map(({ act }) => act)).toEqual(
    ['validated', 'published', 'withdrawn'].map((step) => `plan.${step}`),
  );
});

test('the public reads what was validated, whatever is written or submitted afterwards', async () => {
  await submitted();
  await answer(1, 'validated');
  await steerer().post(`${draft()}/publier`, { act: 'publish' });
  const { id } = await firstAction();
  await removeAction(db(), { planId: plan.id, id, now });
  await submitted();
  await answer(2, 'returned', 'Remettez les bureaux.');
  const { text } = await app.visitor().get(`/plans/${plan.slug}`);
  expect(text).toContain('Ouvrir dix bureaux de passage');
});

test.each([
  ['a member of the committee', () => reader()],
  ['the chair of the group', () => steerer()],
])('validation is refused to %s', async (_who, who) => {
  await submitted();
  const { status } = await answer(1, 'validated', '', who());
  expect(status).toBe(403);
  expect(plain((await reader().get(version(1))).text)).toContain('En attente du comité');
});

test.each([
  ['somebody of the network who is in neither', 403],
  ['a member of the committee', 403],
])('the draft of a private group is closed to %s', async (who, status) => {
  const visitor = who.startsWith('a member') ? reader() : as(undefined);
  expect((await visitor.get(draft())).status).toBe(status);
  expect((await visitor.get(`${draft()}/soumettre`)).status).toBe(status);
});

test('a version of a private group is closed to the network, though the committee be open', async () => {
  await submitted();
  await answer(1, 'validated');
  const title = `Plan ${rank} : version 1 validée`;
  const stranger = as(undefined);
  expect((await stranger.get(version(1))).status).toBe(403);
  const page = await stranger.get(`/extranet/groupes/${committee.slug}`);
  expect(page.status).toBe(200);
  expect(plain(page.text)).not.toContain(title);
  expect((await reader().get(version(1))).status).toBe(200);
  expect(plain((await reader().get(`/extranet/groupes/${committee.slug}`)).text)).toContain(title);
  expect((await as(undefined, 'coordinator').get(version(1))).status).toBe(200);
});

test('whoever sends a plan back says why, and the group finds it among what it has to do', async () => {
  await submitted();
  const without = await answer(1, 'returned');
  expect(without.status).toBe(422);
  expect(plain(without.text)).toContain('Dites au groupe ce qui est à revoir.');
  expect((await answer(1, 'returned', 'Chiffrez la formation.')).status).toBe(303);
  const page = plain((await member().get(`/extranet/groupes/${group.slug}`)).text);
  expect(page).toContain(`Reprendre Plan ${rank} : le comité a renvoyé la version 1`);
  expect(page).toContain('Chiffrez la formation.');
});

test('the chair finds on her first page what waits for the committee, until it is decided', async () => {
  await submitted();
  const home = async () => plain((await chair().get('/extranet')).text);
  expect(await home()).toContain(`Lire et décider Plan ${rank}`);
  expect(plain((await chair().get(`/extranet/groupes/${committee.slug}`)).text)).toContain(
    `Décider : Plan ${rank}`,
  );
  await answer(1, 'validated');
  expect(await home()).not.toContain(`Lire et décider Plan ${rank}`);
  expect(plain((await chair().get(`/extranet/groupes/${committee.slug}`)).text)).toContain(
    `Plan ${rank} : version 1 validée`,
  );
});

test('what was decided stays decided, and one version waits at a time', async () => {
  await submitted();
  const again = await member().post(`${draft()}/soumettre`, { committee: committee.id });
  expect(again.status).toBe(409);
  await answer(1, 'validated');
  const late = await answer(1, 'returned', 'Trop tard.', as(committee.personIds[1]));
  expect(late.status).toBe(409);
  expect(plain(late.text)).toContain('Quelqu’un du comité a déjà répondu à cette version.');
});

test('an empty plan and a committee that is none are refused', async () => {
  const empty = await aPlan(db(), group.id, { title: 'Vide', objectives: [] });
  const path = `/extranet/plans/${empty.id}/soumettre`;
  expect((await member().post(path, { committee: committee.id })).status).toBe(409);
  expect((await member().post(`${draft()}/soumettre`, { committee: group.id })).status).toBe(422);
});

test('the committee reads first what differs from the version before', async () => {
  await submitted();
  await answer(1, 'returned', 'Revoyez les coûts.');
  const action = await firstAction();
  const part = { planId: plan.id, id: action.id, now };
  const line = { scenario: 1, funder: 1, kind: 'investment' as const };
  await setCosts(db(), part, { ...line, amounts: [{ year: 2009, amountCents: 1_500_000 }] });
  const first = await firstObjective();
  await changeObjective(db(), { ...part, id: first.id }, { title: 'Faire essayer', text: '' });
  const added = { title: 'Visiter', text: '', carrier: '', carrierId: null, startsOn: null, endsOn: null };
  await addAction(db(), plan.id, { ...added, objectiveId: first.id, state: 'planned', scenarios: [1] }, now);
  await submitted();
  const text = plain((await reader().get(version(2))).text);
  expect(text).toContain('Ce qui change depuis la version 1');
  expect(text).toContain('A minima 10 000,00 € 15 000,00 € +5 000,00 €');
  expect(text).toContain('Action 1.3 : Visiter (ajoutée)');
  expect(text).toContain('Objectif 1 : Faire essayer');
  expect(text).toContain('A minima · Département · Investissement · 2009 · 15 000 €');
});

test('a version is frozen by the database, for good', async () => {
  await submitted();
  const rewrite = (change: ReturnType<typeof sql>) =>
    sql`update ${sql.id('lot', 'plan_version')} set ${change} where plan_id = ${plan.id}`.execute(db());
  await expect(rewrite(sql`content = '{}'`)).rejects.toThrow('frozen');
  await answer(1, 'validated');
  await expect(rewrite(sql`state = 'returned', word = 'non'`)).rejects.toThrow('frozen');
  await expect(rewrite(sql`note = 'autre'`)).rejects.toThrow('frozen');
  await expect(
    sql`delete from ${sql.id('lot', 'plan_version')} where plan_id = ${plan.id}`.execute(db()),
  ).rejects.toThrow('frozen');
});

test('who keeps a register hears once of what is validated', async () => {
  const heard: string[] = [];
  connectListeners([
    {
      name: 'plans',
      listens: [on(planValidated, async (_tx, { title, number }) => void heard.push(`${title}, ${number}`))],
    },
  ]);
  await submitted();
  await answer(1, 'returned', 'Non.');
  await submitted();
  await answer(2, 'validated');
  expect(heard).toEqual([`Plan ${rank}, 2`]);
});

test('in English the words around a plan are English, and its own are marked as French', async () => {
  await submitted();
  const { text } = await reader().get(`/en${version(1)}`);
  expect(plain(text)).toContain('Waiting for the committee');
  expect(plain(text)).toContain('€12,345,678.90');
  expect(text).toContain('<h1 lang="fr">');
});
