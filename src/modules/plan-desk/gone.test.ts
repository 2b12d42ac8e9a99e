import { sql } from 'kysely';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { draftOf, planById, removeAction } from '#modules/plans';
import { aPlan } from '#modules/plans/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
const now = new Date('2026-11-24T09:12:00Z');
let group = { id: '', slug: '', personIds: [''] };
let plan = { id: '', slug: '' };

beforeAll(async () => {
  group = await aGroup(db(), {}, [{ name: 'Sylvie Mazet' }]);
});
beforeEach(async () => {
  plan = await aPlan(db(), group.id);
});

const member = () => app.visitorAs({ personId: group.personIds[0] ?? '', grants: [] });
const draft = (...rest: string[]) => ['/extranet/plans', plan.id, ...rest].join('/');
const content = async () => {
  const found = await planById(db(), plan.id);
  if (!found) throw new Error('no plan');
  return draftOf(db(), found);
};
const first = async () => {
  const [objective] = (await content()).objectives;
  const action = objective?.actions[0];
  if (!objective || !action) throw new Error('no action');
  return { objective, action };
};
const typed = { title: 'Ce que j’écrivais', text: 'Un long texte.' };

test('an objective that a colleague took away meanwhile gives its text back, to be added again', async () => {
  await member().submit(draft('objectifs', 'nouveau'), { title: 'Vide', text: '' });
  const empty = (await content()).objectives.at(-1)?.id ?? '';
  await member().post(draft('objectifs', empty, 'place'), { act: 'remove' });
  const sent = await member().post(draft('objectifs', empty), typed);
  expect([sent.status, plain(sent.text)]).toEqual([
    409,
    expect.stringContaining('Votre texte est gardé ici'),
  ]);
  expect(sent.text).toContain('Un long texte.');
  expect(sent.text).toContain(`action="${draft('objectifs', 'nouveau')}"`);
});

test('an action that a colleague took away meanwhile gives its text back, to be added again', async () => {
  const { objective, action } = await first();
  await removeAction(db(), { planId: plan.id, id: action.id, now });
  const fields = { ...typed, objective: objective.id, state: 'planned', scenarios: ['1'] };
  const sent = await member().post(draft('actions', action.id), fields);
  expect([sent.status, plain(sent.text)]).toEqual([
    409,
    expect.stringContaining('Votre texte est gardé ici'),
  ]);
  expect(sent.text).toContain(`action="${draft('actions', 'nouvelle')}"`);
  const again = await member().post(draft('actions', 'nouvelle'), fields);
  expect(again.status).toBe(303);
});

test('what was typed of an action that is gone, its costs and its indicators, is given back', async () => {
  const { action } = await first();
  await removeAction(db(), { planId: plan.id, id: action.id, now });
  const row = { scenario: '1', funder: '1', kind: 'running', amount2009: '4321' };
  // A second row says nothing but the kind that was chosen beforehand.
  const costs = { ...row, 'kind-2': 'investment', rows: '3', act: 'save' };
  const said = [
    'Scénario',
    'A minima',
    'Qui paie ?',
    'Département',
    'Nature',
    'Fonctionnement',
    'Montant en 2009',
  ];
  const indicator = { name: 'Bureaux ouverts', measure: 'attendance.people', target2010: '12' };
  for (const [path, fields, text] of [
    ['couts', costs, [...said, '4321'].join(' ')],
    ['indicateurs/nouveau', indicator, 'Ce que l’on compte Bureaux ouverts'],
    ['indicateurs/nouveau', indicator, 'Visé en 2010 12'],
    ['indicateurs/01900000-0000-7000-8000-00000000000f', { name: 'Bureaux fermés' }, 'Bureaux fermés'],
  ] as const) {
    const sent = await member().post(draft('actions', action.id, path), fields);
    expect([sent.status, plain(sent.text)]).toEqual([409, expect.stringContaining(text)]);
    expect(plain(sent.text)).not.toMatch(/running|Investissement|attendance\.people/);
  }
});

test('of several costs of an action that is gone, each is given back by itself, and says what went as well', async () => {
  const { action } = await first();
  await removeAction(db(), { planId: plan.id, id: action.id, now });
  const rows = {
    ...{ scenario: '1', funder: '1', kind: 'running', amount2009: '10' },
    ...{ 'scenario-3': '9', 'funder-3': '8', 'kind-3': 'investment', 'amount2009-3': '20' },
  };
  const sent = await member().post(draft('actions', action.id, 'couts'), { ...rows, rows: '3', act: 'save' });
  const lists = [...sent.text.matchAll(/<h2>([^<]*)<\/h2><dl class="facts">(.*?)<\/dl>/gs)];
  expect(lists.map(([, title = '', list = '']) => plain(`${title}${list}`).trim())).toEqual([
    'Coût 1 Scénario A minima Qui paie ? Département Nature Fonctionnement Montant en 2009 10',
    'Coût 3 Scénario (retiré depuis) Qui paie ? (retiré depuis) Nature Investissement Montant en 2009 20',
  ]);
});

test('a scenario that is unticked while its costs are saved is a refusal, and no fault', async () => {
  const { action } = await first();
  await db().deleteFrom('planCost').where('actionId', '=', action.id).execute();
  const sent = await db()
    .transaction()
    .execute(async (tx) => {
      await tx.selectFrom('plan').select('id').where('id', '=', plan.id).forUpdate().execute();
      const saving = member().post(draft('actions', action.id, 'couts'), {
        ...{ scenario: '1', funder: '1', kind: 'running', amount2009: '4321' },
      });
      await vi.waitFor(async () => {
        const { rows } = await sql`select from pg_locks where not granted`.execute(db());
        expect(rows).not.toEqual([]);
      });
      await tx.deleteFrom('planActionScenario').where('actionId', '=', action.id).execute();
      return { saving };
    });
  const { status, text } = await sent.saving;
  expect([status, plain(text)]).toEqual([409, expect.stringContaining('Rien n’est enregistré')]);
});
