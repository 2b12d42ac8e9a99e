import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addSpace, addSpaces, changeSpace, learnCommunes } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { tableIn } from '#platform/database/deed';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { mend } from './keep-presence.ts';
import { movements } from './movement-store.ts';
import { countByEpci, countsAt } from './store.ts';

const db = freshDatabase();
const app = testApp(db);
const at = (day: string) => ({ actor: { id: null, name: 'import' }, now: new Date(`${day}T08:00:00Z`) });
const day = (text: string) => new Date(`${text}T23:00:00Z`);
const everything = ['opened', 'closed', 'moved', 'renamed', 'draft', 'merged'] as const;

beforeAll(() => tellTerritory(db()));
beforeEach(() => db.pool().pg.query('truncate lot.space cascade'));

const entered = async (on: string, about: Parameters<typeof aSpace>[0] = {}): Promise<string> =>
  (await addSpace(db(), aSpace(about), at(on))).id;

const communesOn = async (...days: string[]): Promise<number[]> =>
  (await countsAt(db(), days.map(day))).map(({ communes }) => communes);

const told = async (from: string, to: string): Promise<string[]> =>
  (await movements(db(), { from: day(from), to: day(to), kinds: everything }, 50)).map(
    ({ kind, name, before }) => `${kind} ${name}${before ? `, ${before}` : ''}`,
  );

describe('on any day', () => {
  test('a commune counts from the day its first space opens until its last one closes', async () => {
    const first = await entered('2026-01-10');
    const second = await entered('2026-03-10', { name: 'Le Bivouac' });
    await changeSpace(db(), first, { status: 'closed' }, at('2026-05-10'));
    expect(await communesOn('2026-01-09', '2026-01-10', '2026-04-01', '2026-06-01')).toEqual([0, 1, 1, 1]);
    await changeSpace(db(), second, { status: 'draft' }, at('2026-07-10'));
    await changeSpace(db(), first, { status: 'published' }, at('2026-08-10'));
    expect(await communesOn('2026-07-09', '2026-07-10', '2026-08-10', '2026-11-24')).toEqual([1, 0, 1, 1]);
  });

  test('a space that moves to another commune counts there from then on', async () => {
    const id = await entered('2026-01-10');
    await changeSpace(db(), id, { communeCode: '46102', postalCode: '46100' }, at('2026-05-10'));
    const groupings = await countByEpci(db(), day('2026-04-01'), day('2026-06-01'));
    expect(groupings).toEqual([
      { name: 'CC Causses et Vallée de la Dordogne', total: 3, before: 1, after: 0 },
      { name: 'CC Grand-Figeac', total: 3, before: 0, after: 1 },
    ]);
    expect(await told('2026-05-01', '2026-06-01')).toEqual(['moved Médiathèque, Gramat']);
  });

  test('a draft, and a commune that the network does not cover, count for nothing', async () => {
    await learnCommunes(db(), [
      { code: '19031', name: 'Brive', postalCodes: ['19100'], latitude: 45.15, longitude: 1.53 },
    ]);
    await entered('2026-01-10', { status: 'draft' });
    await entered('2026-01-10', { communeCode: '19031' });
    expect(await countsAt(db(), [day('2026-02-01')])).toEqual([{ communes: 0, spaces: 0, inhabitants: 0 }]);
    expect(await told('2026-01-01', '2026-02-01')).toEqual([]);
  });

  test('spaces and inhabitants are counted with their communes', async () => {
    await addSpaces(
      db(),
      [aSpace(), aSpace({ name: 'Le Bivouac' }), aSpace({ communeCode: '46009' })],
      at('2026-01-10'),
    );
    expect(await countsAt(db(), [day('2026-02-01')])).toEqual([
      { communes: 2, spaces: 3, inhabitants: 3512 + 709 },
    ]);
  });

  test('what a team writes every day adds nothing to read', async () => {
    const id = await entered('2026-01-10');
    for (let n = 0; n < 5; n += 1) await changeSpace(db(), id, { bus: `Ligne ${n}` }, at('2026-02-10'));
    expect(await db().selectFrom('presence').selectAll().execute()).toHaveLength(1);
  });
});

describe('between two days', () => {
  test('each thing that happened is told once, the latest first', async () => {
    const id = await entered('2026-01-10');
    await changeSpace(db(), id, { address: '3 rue Neuve' }, at('2026-02-10'));
    await changeSpace(db(), id, { name: 'Médiathèque du Causse' }, at('2026-03-10'));
    await changeSpace(db(), id, { status: 'closed' }, at('2026-04-10'));
    await changeSpace(db(), id, { status: 'published' }, at('2026-05-10'));
    await changeSpace(db(), id, { status: 'draft' }, at('2026-06-10'));
    expect(await told('2026-01-01', '2026-12-31')).toEqual([
      'draft Médiathèque du Causse, Gramat',
      'opened Médiathèque du Causse',
      'closed Médiathèque du Causse, Gramat',
      'renamed Médiathèque du Causse, Médiathèque',
      'moved Médiathèque du Causse, 12 place de la République',
      'opened Médiathèque du Causse',
    ]);
    expect(await told('2026-02-28', '2026-03-31')).toEqual(['renamed Médiathèque du Causse, Médiathèque']);
  });

  test('what changes before a page is published is nobody’s news', async () => {
    const id = await entered('2026-01-10', { status: 'draft' });
    await changeSpace(db(), id, { name: 'Autre nom', address: '3 rue Neuve' }, at('2026-02-10'));
    await changeSpace(db(), id, { status: 'published' }, at('2026-03-10'));
    expect(await told('2026-01-01', '2026-12-31')).toEqual(['opened Autre nom']);
  });
});

test('what was missed while the module was off is mended, as of the change', async () => {
  const id = await entered('2026-01-10');
  const never = await entered('2026-02-10', { name: 'Le Bivouac', communeCode: '46009' });
  await changeSpace(db(), id, { status: 'closed' }, at('2026-05-10'));
  await db().deleteFrom('presence').where('spaceId', '=', never).execute();
  await db()
    .updateTable('presence')
    .set({ untilAt: null, endedAs: null })
    .where('spaceId', '=', id)
    .execute();
  expect(await mend(db())).toBe(2);
  expect(await communesOn('2026-02-11', '2026-05-09', '2026-05-10')).toEqual([2, 2, 1]);
  expect(await mend(db())).toBe(0);
});

test('a space is never in two communes at once', async () => {
  const id = await entered('2026-01-10');
  const again = db
    .pool()
    .pg.query(
      `insert into lot.presence (space_id, commune_code, from_at) values ($1, '46009', '2026-03-01')`,
      [id],
    );
  await expect(again).rejects.toMatchObject({ code: '23P01' });
});

describe('the page', () => {
  const page = '/annuaire/evolution';

  test('says how many communes have a space, of those that the network covers', async () => {
    const id = await entered('2026-01-10');
    await entered('2026-03-10', { communeCode: '46009', name: 'Le Bivouac' });
    await changeSpace(db(), id, { status: 'closed' }, at('2026-11-01'));
    const { text, status } = await app.visitor().get(page);
    expect(status).toBe(200);
    expect(text).toContain('Une commune sur 6 a un espace aujourd’hui.');
    const past = (await app.visitor().get(`${page}?du=2026-01-01&au=2026-06-30`)).text;
    expect(past).toContain('2 communes sur 6 ont un espace au 30');
    expect(past).toContain('soit environ une sur trois.');
    expect(past).toContain('De 0 à 2 communes équipées');
    expect(past).not.toContain('Fermé');
  });

  test('of an empty network says so', async () => {
    const { text, status } = await app.visitor().get(page);
    expect([status, text.includes('Aucune des 6 communes du territoire n’a d’espace aujourd’hui.')]).toEqual([
      200,
      true,
    ]);
    expect(text).toContain('Rien n’a changé entre ces deux dates');
  });

  test.each([
    ['reversed', 'du=2026-06-30&au=2026-01-01', 'La première date vient après la seconde'],
    ['no dates', 'du=hier', 'Écrivez une date qui existe'],
    ['to come', 'du=2030-01-01&au=2031-01-01', 'Cette date est à venir'],
  ])('answers dates that are %s with a sentence, and what was typed', async (_what, query, sentence) => {
    const { text, status } = await app.visitor().get(`${page}?${query}`);
    expect([status, text.includes(sentence)]).toEqual([422, true]);
    expect(text).toContain(`value="${/du=([^&]+)/.exec(query)?.[1]}"`);
  });

  test('of long ago, or until a day to come, answers', async () => {
    expect((await app.visitor().get(`${page}?du=1900-01-01&au=1950-01-01`)).status).toBe(200);
    const ahead = await app.visitor().get(`${page}?au=2030-01-01`);
    expect([ahead.status, ahead.text.includes('voici où en est le réseau aujourd’hui')]).toEqual([200, true]);
  });

  test('tells a stranger nothing of what was taken out or merged, and those who look after spaces all of it', async () => {
    const id = await entered('2026-01-10');
    await changeSpace(db(), id, { status: 'draft' }, at('2026-06-10'));
    expect((await app.visitor().get(page)).text).not.toContain('Retiré de l’annuaire');
    const ines = app.visitorAs(await aViewer(db(), 'ambassador', { epcis: ['200066371'] }));
    expect((await ines.get(page)).text).toContain('Retiré de l’annuaire');
  });

  test('gives its list as a file that a spreadsheet opens as text', async () => {
    await entered('2026-03-10', { name: '=HYPERLINK("x"), le café' });
    const { text, headers } = await app.visitor().get(`${page}.csv?du=2026-01-01&au=2026-06-30`);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(text).toBe(
      'date;changement;espace;commune;intercommunalite;avant\r\n' +
        '2026-03-10;Ouvert;"\'=HYPERLINK(""x""), le café";Gramat;CC Causses et Vallée de la Dordogne;\r\n',
    );
  });

  test('gives all of its list as a file, however long', async () => {
    const spaceId = await entered('2026-03-10');
    await sql`insert into ${tableIn(db(), 'spaceChange')} (set_id, space_id, at, actor_name, field, before, after)
      select uuidv7(), ${spaceId}, '2026-04-01T08:00:00Z'::timestamptz + n * interval '1 minute', '', 'name', to_json('Nom ' || n), '"x"'
      from generate_series(1, 20100) n`.execute(db());
    const { text } = await app.visitor().get(`${page}.csv?du=2026-01-01&au=2026-06-30`);
    expect(text.trimEnd().split('\r\n')).toHaveLength(20_102);
    expect(text).toContain('Nom 1\r\n');
  });
});

test('of the years before the first space nothing is asserted: the page says since when anything is known', async () => {
  await entered('2026-01-10');
  const { text } = await app.visitor().get('/annuaire/evolution?du=2000-01-01&au=2001-01-01');
  expect(text).toMatch(/Nous n’avons pas de données avant le\s10\sjanvier\s2026/);
  expect(text).not.toContain('figure-row');
  const across = (await app.visitor().get('/annuaire/evolution?du=2000-01-01&au=2026-02-01')).text;
  expect(across).toContain('Nous n’avons pas de données avant');
  expect(across).toContain('figure-row');
  expect((await app.visitor().get('/annuaire/evolution?du=2026-02-01')).text).not.toContain('pas de données');
});
