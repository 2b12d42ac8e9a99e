import { beforeAll, beforeEach, expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { draftOf, planById } from '#modules/plans';
import { totalsOf } from '#modules/plans/rules';
import { aPlan } from '#modules/plans/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
let group = { id: '', slug: '', personIds: [''] };
let plan = { id: '', slug: '' };

beforeAll(async () => {
  group = await aGroup(db(), {}, [{ name: 'Sylvie Mazet' }, { name: 'Bruno Alary', standing: 'chair' }]);
});
beforeEach(async () => {
  plan = await aPlan(db(), group.id);
});

const as = (personId: string | undefined) =>
  app.visitorAs({
    personId: personId ?? '01900000-0000-7000-8000-000000000001',
    grants: [{ role: 'partner', communes: [], epcis: [], spaces: [] }],
  });
const member = () => as(group.personIds[0]);
const draft = (...rest: string[]) => ['/extranet/plans', plan.id, ...rest].join('/');
const content = async (id = plan.id) => {
  const found = await planById(db(), id);
  if (!found) throw new Error('no plan');
  return draftOf(db(), found);
};
const firstAction = async () => {
  const action = (await content()).objectives[0]?.actions[0];
  if (!action) throw new Error('no action');
  return action;
};

test('a member begins a plan, gives it an objective, an action, a cost and an indicator', async () => {
  const begun = await member().submit(`/extranet/groupes/${group.slug}/plans/nouveau`, {
    ...{ title: 'Télétravail 2009–2012', fromYear: '2009', toYear: '2012', lang: 'fr', funder1: 'Région' },
  });
  const path = begun.location ?? '';
  expect(path).toMatch(/^\/extranet\/plans\//);
  await member().submit(`${path}/objectifs/nouveau`, { title: 'Essayer', text: 'Près de chez soi.' });
  const id = path.split('/').at(-1) as string;
  const [objective] = (await content(id)).objectives;
  const sent = await member().submit(`${path}/actions/nouvelle?objectif=${objective?.id}`, {
    ...{ objective: objective?.id ?? '', title: 'Ouvrir des bureaux', carrier: 'La Région' },
    ...{ startsOn: '2009-03', endsOn: '2010-06', state: 'running', scenarios: ['1', '2'] },
  });
  const costs = sent.location ?? '';
  await member().submit(costs, {
    ...{ scenario: '1', funder: '1', kind: 'investment' },
    ...{ amount2009: '10 000', amount2010: '12 345 678,90 €', amount2011: '', amount2012: '0' },
  });
  await member().submit(costs.replace('couts', 'indicateurs/nouveau'), {
    ...{ name: 'Bureaux', unit: 'bureaux', baseline: '0', target2009: '2', measured2009: '2,5' },
  });
  expect(await content(id)).toMatchObject({
    scenarios: [{ name: 'A minima' }, { name: 'Ambitieux' }],
    objectives: [
      {
        actions: [
          {
            ...{ carrier: 'La Région', startsOn: '2009-03', state: 'running', scenarios: [1, 2] },
            indicators: [
              { name: 'Bureaux', baseline: 0, figures: [{ year: 2009, target: 2, measured: 2.5 }] },
            ],
          },
        ],
      },
    ],
  });
  expect(totalsOf(await content(id)).map(({ total }) => total)).toEqual([1_235_567_890, 0]);
  const read = plain((await member().get(path)).text);
  expect(read).toContain('12 355 678,90 €');
  expect(read).toContain('de mars 2009 à juin 2010');
});

test.each([
  ['-5', 'Un montant n’est jamais négatif.'],
  ['1e20', 'Écrivez un montant, comme 10 000 ou 2 500,50.'],
  ['100000000000000000000', 'Ce montant dépasse 999 999 999,99 €'],
  ['dix mille', 'Écrivez un montant'],
])('an amount of « %s » comes back with a sentence, and nothing is lost', async (typed, sentence) => {
  const path = draft('actions', (await firstAction()).id, 'couts');
  const sent = await member().submit(path, {
    scenario: '1',
    funder: '2',
    kind: 'running',
    amount2009: typed,
    amount2010: '7',
  });
  expect(sent.status).toBe(422);
  expect(plain(sent.text)).toContain(sentence);
  expect(sent.text).toContain(`value="${typed}"`);
  expect(totalsOf(await content())[0]?.total).toBe(1_000_000);
});

test.each([
  [{ fromYear: '2012', toYear: '2009' }, 'La dernière année vient après la première.'],
  [{ fromYear: '2009', toYear: '2029' }, 'Un plan couvre dix ans au plus.'],
  [{ fromYear: '1', toYear: '2009' }, 'Ce nombre est hors des limites.'],
  [{ fromYear: 'hier' }, 'Écrivez un nombre entier'],
  [{ title: '' }, 'Dites-le en quelques mots.'],
  [{ scenario1: '', scenario2: '' }, 'Nommez au moins un scénario.'],
  [{ lang: 'oc' }, 'Choisissez dans la liste.'],
])('a plan of %j is not begun', async (fields, sentence) => {
  const path = `/extranet/groupes/${group.slug}/plans/nouveau`;
  const sent = await member().submit(path, { title: 'Plan', lang: 'fr', ...fields });
  expect(sent.status).toBe(422);
  expect(plain(sent.text)).toContain(sentence);
});

test.each([
  [{ startsOn: '2010-06', endsOn: '2009-03' }, 'L’action finirait avant de commencer.'],
  [{ startsOn: '2013-01' }, 'Choisissez dans la liste.'],
  [{ startsOn: '', endsOn: '2009-03' }, 'Dites d’abord le premier mois.'],
  [{ objective: '01900000-0000-7000-8000-000000000001' }, 'Choisissez dans la liste.'],
  [{ carrierId: '01900000-0000-7000-8000-000000000001' }, 'Choisissez dans la liste.'],
  [{ scenarios: '4' }, 'Choisissez dans la liste.'],
  [{ title: 'x'.repeat(201) }, 'Ce texte est trop long.'],
])('an action of %j is not saved', async (fields, sentence) => {
  const path = draft('actions', (await firstAction()).id);
  const objective = (await content()).objectives[0]?.id ?? '';
  const sent = await member().submit(path, {
    title: 'A',
    objective,
    text: '',
    state: 'planned',
    scenarios: ['1', '2'],
    ...fields,
  });
  expect(sent.status).toBe(422);
  expect(plain(sent.text)).toContain(sentence);
});

test('two who change different answers of one form both keep theirs', async () => {
  const path = draft('modifier');
  const [mine, theirs] = [await member().get(path), await as(group.personIds[1]).get(path)];
  const base = (text: string) => /name="base" value="([^"]*)"/.exec(text)?.[1] ?? '';
  const shown = { title: 'Économie et télétravail', summary: 'Travailler **ici** sans partir chaque matin.' };
  const years = { fromYear: '2009', toYear: '2012', lang: 'fr' };
  const lists = { scenario1: 'A minima', scenario2: 'Ambitieux', funder1: 'Département', funder2: 'Région' };
  const all = { ...shown, ...years, ...lists };
  await as(group.personIds[1]).post(path, { ...all, funder3: 'État', base: base(theirs.text) });
  const sent = await member().post(path, { ...all, title: 'Travailler au pays', base: base(mine.text) });
  expect(sent.status).toBe(303);
  expect(await content()).toMatchObject({
    title: 'Travailler au pays',
    funders: [{ name: 'Département' }, { name: 'Région' }, { name: 'État' }],
  });
});

test('two who change one answer: the second is shown both, nothing is written over, and she decides', async () => {
  const { id } = await firstAction();
  const path = draft('actions', id, 'couts');
  const line = `${path}?ligne=1-1-investment`;
  const { text } = await member().get(line);
  const base = /name="base" value="([^"]*)"/.exec(text)?.[1] ?? '';
  const typed = { scenario: '1', funder: '1', kind: 'investment', amount2010: '0' };
  await as(group.personIds[1]).submit(line, { ...typed, amount2009: '20 000' });
  const second = await member().post(line, { ...typed, amount2009: '30 000', base });
  expect(second.status).toBe(409);
  expect(plain(second.text)).toContain('Un collègue a enregistré pendant que vous écriviez.');
  expect(second.text).toContain('value="30000"');
  expect(totalsOf(await content())[0]?.total).toBe(2_000_000);
  const again = /name="base" value="([^"]*)"/.exec(second.text)?.[1] ?? '';
  expect((await member().post(line, { ...typed, amount2009: '30 000', base: again })).status).toBe(303);
  expect(totalsOf(await content())[0]?.total).toBe(3_000_000);
});

test('a line that is there already is not added a second time', async () => {
  const path = draft('actions', (await firstAction()).id, 'couts');
  const sent = await member().post(path, { scenario: '1', funder: '1', kind: 'investment', amount2009: '5' });
  expect(sent.status).toBe(409);
  expect(plain(sent.text)).toContain('modifiez sa ligne');
});

test('a scenario with amounts is not unticked, and what is under an objective is not lost with it', async () => {
  const action = await firstAction();
  const [objective] = (await content()).objectives;
  const sent = await member().submit(draft('actions', action.id), {
    ...{ title: action.title, objective: objective?.id ?? '', state: 'planned', scenarios: '2' },
    ...{ startsOn: '2009-03', endsOn: '2010-06', text: '' },
  });
  expect(sent.status).toBe(409);
  expect(plain(sent.text)).toContain('ôtez-les d’abord');
  await member().post(draft('objectifs', objective?.id ?? '', 'place'), { act: 'remove' });
  expect((await content()).objectives).toHaveLength(2);
});

test('a member carries an action by her seat, and is named with her organisation', async () => {
  const action = await firstAction();
  const path = draft('actions', action.id);
  const seat =
    /<option value="([0-9a-f-]{36})">Sylvie Mazet/.exec((await member().get(path)).text)?.[1] ?? '';
  const objective = (await content()).objectives[0]?.id ?? '';
  const said = { title: action.title, objective, text: '', state: 'done', scenarios: ['1', '2'] };
  const sent = await member().submit(path, {
    ...said,
    startsOn: '2009-03',
    endsOn: '2010-06',
    carrierId: seat,
    carrier: '',
  });
  expect(sent.status).toBe(303);
  expect((await firstAction()).carrier).toBe('Sylvie Mazet, Région');
});

test('a reader of an open group reads the draft and changes nothing of it', async () => {
  const stranger = as(undefined);
  const page = await stranger.get(draft());
  expect(page.status).toBe(200);
  expect(page.text).not.toContain(draft('modifier'));
  for (const path of [
    draft('modifier'),
    draft('objectifs', 'nouveau'),
    draft('actions', (await firstAction()).id),
  ])
    expect((await stranger.get(path)).status).toBe(403);
  expect((await app.visitor().get(draft())).status).toBe(303);
});

test('actions and objectives change places, and the first stays the first', async () => {
  const titles = async () => (await content()).objectives.map(({ title }) => title);
  const [first, second] = (await content()).objectives;
  await member().post(draft('objectifs', second?.id ?? '', 'place'), { act: 'up' });
  expect(await titles()).toEqual(['Former les entreprises', 'Faire essayer le télétravail']);
  await member().post(draft('objectifs', first?.id ?? '', 'place'), { act: 'down' });
  expect(await titles()).toEqual(['Former les entreprises', 'Faire essayer le télétravail']);
  const action = first?.actions[0]?.id ?? '';
  await member().post(draft('actions', action, 'place'), { act: 'down' });
  expect((await content()).objectives[1]?.actions.map(({ id }) => id).at(-1)).toBe(action);
  await member().post(draft('actions', action, 'place'), { act: 'remove' });
  expect((await content()).objectives[1]?.actions).toHaveLength(1);
});
