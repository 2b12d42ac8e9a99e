import { beforeEach, expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { inEnglish } from '#platform/testing/in-english';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { daysLate, stateOf } from './decision.ts';
import { recordOutcomes } from './index.ts';
import { remindOwners } from './remind.ts';

const db = freshDatabase();
const app = testApp(db);
const now = new Date('2026-11-24T09:12:00Z');
const source = '/extranet/reunions/une/compte-rendu';

let group: Awaited<ReturnType<typeof aGroup>>;
let [leila, bruno, chair] = ['', '', ''];

beforeEach(async () => {
  await db().deleteFrom('workingGroup').execute();
  await db().deleteFrom('person').execute();
  await db().deleteFrom('outgoingMail').execute();
  group = await aGroup(db(), { isOpen: false }, [
    { name: 'Leïla', email: 'leila@essai.example' },
    { name: 'Bruno', email: 'bruno@essai.example' },
    { name: 'Odile', standing: 'chair' },
  ]);
  [leila = '', bruno = '', chair = ''] = group.personIds;
});

const as = (personId: string) => app.visitorAs({ personId, grants: [] });

const record = (
  decisions: readonly string[],
  actions: readonly { text: string; dueOn: string | null }[] = [],
) =>
  recordOutcomes(db(), {
    groupId: group.id,
    on: '2026-11-10',
    sourcePath: source,
    decisions: decisions.map((text) => ({ text, about: null })),
    actions: actions.map((action) => ({ ...action, ownerId: leila })),
    now,
  });

const actionIds = async () =>
  (await db().selectFrom('action').select('id').orderBy('number').execute()).map(({ id }) => id);

test.each([
  ['2026-11-25', null, null, 'soon', 0],
  ['2026-12-01', null, null, 'soon', 0],
  ['2026-12-02', null, null, 'open', 0],
  ['2026-11-24', null, null, 'soon', 0],
  ['2026-11-23', null, null, 'late', 1],
  ['2026-11-01', '2026-11-20', null, 'done', 0],
  ['2026-11-01', null, '2026-11-20', 'dropped', 0],
  [null, null, null, 'open', 0],
] as const)(
  'an action due on %s, done on %s, given up on %s, is %s',
  (...[dueOn, doneOn, droppedOn, state, days]) => {
    const action = { dueOn, doneOn, droppedOn };
    expect(stateOf(action, '2026-11-24')).toBe(state);
    expect(daysLate(action, '2026-11-24')).toBe(days);
  },
);

test('on a phone the register begins with its decisions: what looks for one is folded until it is used', async () => {
  await record(['Une charte.']);
  const folded = async (query: string) =>
    /<details class="asking"( open="")?>/.exec(
      (await as(leila).get(`/extranet/decisions${query}`)).text,
    )?.[1] === undefined;
  expect([await folded(''), await folded('?q=charte'), await folded('?annee=2026')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('what a group decided is in the register, under a number of its own', async () => {
  await record(['Ouvrir le lundi.', 'Acheter deux postes.']);
  const text = plain((await as(leila).get('/extranet/decisions')).text);
  expect(text).toContain('2 décisions');
  expect(text).toMatch(/Décision 2 · 10 novembre 2026.*Acheter deux postes/);
  expect(plain((await as(leila).get('/extranet/decisions?q=ouvrir')).text)).toContain('1 décision');
  expect(plain((await as(leila).get('/extranet/decisions?q=100%25')).text)).toContain(
    'Aucune décision ne correspond',
  );
});

test('the same minutes said twice change nothing; said otherwise, what they say no more is withdrawn', async () => {
  await record(['Ouvrir le lundi.', 'Acheter deux postes.'], [{ text: 'Demander un devis', dueOn: null }]);
  await record(['Ouvrir le lundi.', 'Acheter trois postes.'], [{ text: 'Demander un devis', dueOn: null }]);
  const text = plain((await as(leila).get('/extranet/decisions')).text);
  expect(text).toContain('Décision 1');
  expect(text).toContain('Décision 3');
  expect(text).not.toContain('Acheter deux postes');
  expect(await actionIds()).toHaveLength(1);
});

test('the database words no decision again', async () => {
  await record(['Ouvrir le lundi.']);
  await expect(db().updateTable('decision').set({ text: 'Fermer le lundi.' }).execute()).rejects.toThrow(
    'A decision is never worded again.',
  );
});

test('whoever is not in a private group reads none of its decisions', async () => {
  await record(['Ouvrir le lundi.'], [{ text: 'Demander un devis', dueOn: null }]);
  const stranger = as('01900000-0000-7000-8000-00000000000f');
  expect(plain((await stranger.get('/extranet/decisions')).text)).not.toContain('Ouvrir le lundi');
  const [id] = await actionIds();
  expect((await stranger.get(`/extranet/actions/${id}`)).status).toBe(403);
});

test('who holds an action puts it off with a reason, and holds it; another member cannot', async () => {
  await record([], [{ text: 'Demander un devis', dueOn: '2026-11-20' }]);
  const [id] = await actionIds();
  const path = `/extranet/actions/${id}`;
  expect(plain((await as(leila).get(path)).text)).toContain('en retard de 4 jours');
  expect((await as(bruno).post(path, { step: 'done' })).status).toBe(403);
  const mute = await as(leila).submit(path, { step: 'postponed', whyPostponed: '', dueOn: '2026-12-15' });
  expect(mute.status).toBe(422);
  const why = 'Le fournisseur est fermé.';
  await as(leila).submit(path, { step: 'postponed', whyPostponed: why, dueOn: '2026-12-15' });
  const text = plain((await as(bruno).get(path)).text);
  expect(text).toContain('Reportée ; elle était pour le 20 novembre 2026.');
  expect(text).toContain(why);
  await as(leila).submit(path, { step: 'done' });
  expect((await as(leila).post(path, { step: 'done' })).status).toBe(409);
});

test('each step asks its reason in a field of its own, and is a form of its own', async () => {
  await record([], [{ text: 'Demander un devis', dueOn: '2026-11-20' }]);
  const [id] = await actionIds();
  const path = `/extranet/actions/${id}`;
  const refused = await as(leila).submit(path, { step: 'dropped', whyPostponed: 'Fermé.', whyDropped: '' });
  expect(refused.status).toBe(422);
  const allOf = (pattern: RegExp) => [...refused.text.matchAll(pattern)].map(([, found]) => found);
  const ids = allOf(/ id="([^"]+)"/g);
  expect(ids).toEqual([...new Set(ids)]);
  const forms = allOf(/name="_form" value="([^"]+)"/g);
  expect(new Set(forms).size).toBe(4);
  const given = /<details[^>]*\bopen[\s\S]*?<\/details>/.exec(refused.text)?.[0] ?? '';
  expect(given).toContain('id="f-whyDropped"');
  expect(given).not.toContain('Fermé.');
  expect(refused.text).toContain('href="#f-whyDropped"');
  await as(leila).submit(path, { step: 'dropped', whyDropped: 'Plus personne ne le demande.' });
  expect(plain((await as(bruno).get(path)).text)).toContain('« Plus personne ne le demande. »');
});

test('whoever presides hands an action to a member of the group, and to nobody else', async () => {
  await record([], [{ text: 'Demander un devis', dueOn: null }]);
  const [id] = await actionIds();
  const path = `/extranet/actions/${id}`;
  const hand = (ownerId: string) => as(chair).submit(path, { step: 'handed', ownerId });
  expect((await hand('01900000-0000-7000-8000-00000000000f')).status).toBe(409);
  expect((await hand(bruno)).status).toBe(303);
  expect(plain((await as(bruno).get('/extranet/actions')).text)).toContain('Demander un devis');
  const mails = await db().selectFrom('outgoingMail').select(['recipient', 'subject']).execute();
  expect(mails).toEqual([{ recipient: 'bruno@essai.example', subject: 'Une action vous est confiée' }]);
});

test('who left a group holds none of its actions any more: somebody else is asked for', async () => {
  await record([], [{ text: 'Demander un devis', dueOn: '2026-11-20' }]);
  const [id] = await actionIds();
  const path = `/extranet/actions/${id}`;
  await db().updateTable('groupMember').set({ until: '2026-11-23' }).where('personId', '=', leila).execute();
  expect((await as(leila).get(path)).status).toBe(403);
  expect((await as(leila).post(path, { step: 'done' })).status).toBe(403);
  expect(plain((await as(leila).get('/extranet/actions')).text)).not.toContain('Demander un devis');
  expect(await remindOwners(db(), { today: '2026-11-24', now })).toBe(0);
  expect(plain((await as(chair).get(path)).text)).toContain('personne encore');
  await as(chair).submit(path, { step: 'done' });
  expect(plain((await as(chair).get(path)).text)).toContain('Leïla');
});

test('owners are written to a week before and once it is late, in one letter, and not again', async () => {
  await record(
    [],
    [
      { text: 'Demander un devis', dueOn: '2026-11-20' },
      { text: 'Écrire la note', dueOn: '2026-11-28' },
      { text: 'Relire le plan', dueOn: '2026-12-20' },
    ],
  );
  const remind = () => remindOwners(db(), { today: '2026-11-24', now });
  expect(await remind()).toBe(1);
  expect(await remind()).toBe(0);
  const mails = await db().selectFrom('outgoingMail').select(['recipient', 'subject', 'text']).execute();
  expect(mails.map(({ recipient }) => recipient)).toEqual(['leila@essai.example']);
  expect(mails[0]?.text).toContain('Demander un devis');
  expect(mails[0]?.text).toContain('Écrire la note');
  expect(mails[0]?.text).not.toContain('Relire le plan');
});

test('the page of the group says what is decided, and what she must do', async () => {
  await record(['Ouvrir le lundi.'], [{ text: 'Demander un devis', dueOn: '2026-11-20' }]);
  const hers = plain((await as(leila).get(`/extranet/groupes/${group.slug}`)).text);
  expect(hers).toMatch(/Ce que vous avez à faire Demander un devis en retard de 4 jours/);
  expect(hers).toMatch(/Ce qui est décidé Ouvrir le lundi/);
  const his = plain((await as(bruno).get(`/extranet/groupes/${group.slug}`)).text);
  expect(his).toContain('Rien ne vous attend.');
  const everybody = plain((await app.visitor().get(`/groupes/${group.slug}`)).text);
  expect(everybody).not.toContain('Ouvrir le lundi.');
  expect(everybody).not.toContain('Demander un devis');
});

test('what was held long ago can be found, page by page', async () => {
  const rows = Array.from({ length: 60 }, (_, rank) => ({
    ...{ groupId: group.id, number: rank + 1, text: `Action ${rank + 1}.`, ownerId: leila },
    ...{ agreedOn: `2026-${rank < 30 ? '01' : '02'}-01`, doneOn: '2026-03-01', recordedAt: now },
  }));
  await db().insertInto('action').values(rows).execute();
  const over = async (page: string) =>
    plain((await as(leila).get(`/extranet/actions?voir=over${page}`)).text);
  expect(await over('')).not.toContain('Action 1.');
  expect(await over('&page=2')).toContain('Action 1.');
});

test('a decision that was withdrawn stays so', async () => {
  await record(['Ouvrir le lundi.']);
  const withdraw = (withdrawnAt: Date | null) => db().updateTable('decision').set({ withdrawnAt }).execute();
  await withdraw(now);
  await expect(withdraw(null)).rejects.toThrow('stays so');
});

test('where the network writes in English, so do the letters about what people have to do', () =>
  inEnglish(db, async () => {
    await record([], [{ text: 'Ask for a price', dueOn: '2026-11-20' }]);
    const [id] = await actionIds();
    await as(chair).submit(`/extranet/actions/${id}`, { step: 'handed', ownerId: bruno });
    await remindOwners(db(), { today: '2026-11-24', now });
    const mails = await db().selectFrom('outgoingMail').selectAll().orderBy('id').execute();
    expect(mails.map(({ lang, subject }) => [lang, subject])).toEqual([
      ['en', 'An action is yours'],
      ['en', 'An action is late'],
    ]);
    expect(mails[1]?.text).toContain('/en/extranet/actions/');
    expect(plain(mails[1]?.text ?? '')).toContain('by 20 November 2026');
  }));
