import { beforeEach, expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { aPlan } from '#modules/plans/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { inEnglish } from '#platform/testing/in-english';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
let [chair, member, writer] = ['', '', ''];
let version = '';

beforeEach(async () => {
  for (const table of ['plan', 'workingGroup', 'person'] as const) await db().deleteFrom(table).execute();
  const committee = await aGroup(db(), { kind: 'committee', name: 'Comité de pilotage' }, [
    { name: 'Hélène Bastide', standing: 'chair', email: 'helene@essai.example' },
    { name: 'Philippe Cazes', email: 'philippe@essai.example' },
  ]);
  [chair = '', member = ''] = committee.personIds;
  const group = await aGroup(db(), { name: 'Télétravail', isOpen: false }, [
    { name: 'Bruno Alary', standing: 'chair', email: 'bruno@essai.example' },
    { name: 'Sylvie Mazet', email: 'sylvie@essai.example' },
  ]);
  [writer = ''] = group.personIds;
  const plan = await aPlan(db(), group.id, { title: 'Télétravailler' });
  const draft = `/extranet/plans/${plan.id}`;
  await db().deleteFrom('outgoingMail').execute();
  await as(writer).submit(`${draft}/soumettre`, { committee: committee.id, note: 'Lisez-le.' });
  version = `${draft}/versions/1`;
});

const as = (personId: string, role: 'partner' | 'coordinator' = 'partner') =>
  app.visitorAs({ personId, name: 'Bruno Alary', grants: [{ role, communes: [], epcis: [], spaces: [] }] });
const answer = (fields: Record<string, string>, who = as(chair)) => who.post(`${version}/reponse`, fields);
const mails = async () =>
  (await db().selectFrom('outgoingMail').selectAll().orderBy('id').execute()).map(
    ({ recipient, subject, text }) => ({ recipient, subject: plain(subject), text: plain(text) }),
  );

test('nothing is validated by one press: the committee says which scenario it keeps, and when it met', async () => {
  expect((await as(chair).get(version)).text).toContain(`href="${version}/reponse"`);
  const page = await as(chair).get(`${version}/reponse`);
  expect(plain(page.text)).toContain('Quel scénario le comité retient-il ?');
  const without = await answer({ act: 'validated' });
  expect([without.status, plain(without.text)]).toEqual([
    422,
    expect.stringContaining('Dites quel scénario le comité retient, ou tous.'),
  ]);
  expect((await answer({ act: 'validated', scenario: 'all', metOn: '2027-01-01' })).status).toBe(422);
  await answer({ act: 'validated', scenario: 'A minima', metOn: '2026-11-20', word: 'Bravo.' });
  const read = plain((await as(writer).get(version)).text);
  expect(read).toContain('En réunion du 20 novembre 2026. Scénario retenu : A minima. Bravo.');
  expect((await as(chair).get(`${version}/reponse`)).location).toBe(version);
});

test('whoever presides, keeps the secretariat or coordinates answers for the committee, nobody else', async () => {
  expect((await as(member).get(`${version}/reponse`)).status).toBe(403);
  expect((await answer({ act: 'validated', scenario: 'all' }, as(member))).status).toBe(403);
  const coordinator = as(member, 'coordinator');
  expect((await answer({ act: 'validated', scenario: 'all' }, coordinator)).status).toBe(303);
});

test('a plan that is submitted is told to its group, and to those who answer for the committee', async () => {
  const all = await mails();
  expect(all.map(({ recipient }) => recipient)).toEqual(['sylvie@essai.example', 'helene@essai.example']);
  expect(all[0]?.subject).toBe('Plan soumis : Télétravailler');
  expect(all[0]?.text).toContain('Lisez-le.');
});

test('what the committee answers is told to the group', async () => {
  await db().deleteFrom('outgoingMail').execute();
  await answer({ act: 'returned', why: 'Chiffrez la formation.' });
  const all = await mails();
  expect(all.map(({ recipient }) => recipient)).toEqual(['bruno@essai.example', 'sylvie@essai.example']);
  expect(all[0]?.subject).toBe('Plan renvoyé : Télétravailler');
  expect(all[0]?.text).toContain('Chiffrez la formation.');
});

test('what the coordination answers in the name of a committee is told to those who answer for it', async () => {
  await db().deleteFrom('outgoingMail').execute();
  await answer({ act: 'validated', scenario: 'all' }, as(member, 'coordinator'));
  expect((await mails()).map(({ recipient }) => recipient)).toContain('helene@essai.example');
});

test('a plan without an action offers nothing to submit; with one, publishing comes before the next version', async () => {
  const [group] = await db().selectFrom('workingGroup').select('id').where('kind', '=', 'group').execute();
  const empty = await aPlan(db(), group?.id ?? '', { title: 'Vide', objectives: [] });
  const page = await as(writer).get(`/extranet/plans/${empty.id}`);
  expect(plain(page.text)).toContain('Un plan se soumet à un comité une fois qu’il a une action.');
  expect(page.text).not.toContain('/soumettre"');
  await answer({ act: 'validated', scenario: 'all' });
  const { text } = await as(writer).get(version.replace('/versions/1', ''));
  expect(text.indexOf('value="publish"')).toBeGreaterThan(0);
  expect(text.indexOf('value="publish"')).toBeLessThan(text.indexOf('/soumettre"'));
});

test('where the network writes in English, what becomes of a plan is told in English', () =>
  inEnglish(db, async () => {
    await db().deleteFrom('outgoingMail').execute();
    await answer({ act: 'validated', scenario: 'all', metOn: '2026-11-20' });
    const [first] = await db().selectFrom('outgoingMail').selectAll().execute();
    expect([first?.lang, first?.subject]).toEqual(['en', 'Plan validated: Télétravailler']);
    expect(first?.text).toContain('/en/extranet/plans/');
  }));
