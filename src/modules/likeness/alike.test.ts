import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addPerson, addSpace, addSpaces, addStructure, welcomeIn } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { alikePeople } from './alike-people.ts';
import { alikeSpaces, likenessOf } from './alike-spaces.ts';
import { alikeStructures } from './alike-structures.ts';
import { keepApart } from './store.ts';

const db = freshDatabase();
const by = { actor: { id: null, name: 'import' }, now: new Date('2026-11-01T08:00:00Z') };
const everywhere = { everywhere: true, communes: [], epcis: [], spaces: [] };
const gramat = { latitude: 44.7787, longitude: 1.7256 };

beforeAll(() => tellTerritory(db()));
beforeEach(() =>
  db.pool().pg.query('truncate lot.space, lot.structure, lot.person, lot.distinct_pair cascade'),
);

const entered = async (about: Parameters<typeof aSpace>[0]): Promise<string> =>
  (await addSpace(db(), aSpace({ phone: null, email: null, ...gramat, ...about }), by)).id;

describe('two spaces', () => {
  const first = { name: 'Médiathèque municipale de Gramat' };
  const alike: [string, Parameters<typeof aSpace>[0], string[]][] = [
    ['the same name without its accents', { name: 'Mediatheque municipale de GRAMAT' }, ['sameName', 'here']],
    ['the same words in the plural', { name: 'Médiathèques municipales de Gramat' }, ['sameName', 'here']],
    [
      'a name close to it, a kilometre away',
      { name: 'Médiathèque de Gramat', latitude: 44.787 },
      ['name', 'near'],
    ],
    [
      'the same name, badly placed in the same commune',
      { name: 'Médiathèque municipale de Gramat', latitude: 44.6 },
      ['sameName'],
    ],
  ];
  test.each(alike)('with %s look alike', async (_what, about, why) => {
    const ids = [await entered(first), await entered(about)].sort();
    const [pair, ...others] = await alikeSpaces(db(), everywhere, 10);
    expect(pair).toMatchObject({ oneId: ids[0], otherId: ids[1], why });
    expect(others).toEqual([]);
  });

  const different: [string, Parameters<typeof aSpace>[0]][] = [
    [
      'of one name in two communes',
      {
        name: 'Médiathèque municipale de Gramat',
        communeCode: '46102',
        latitude: 44.6086,
        longitude: 2.0318,
      },
    ],
    ['in one building under other names', { name: 'France services' }],
    [
      'far from each other with names that are close',
      { name: 'Médiathèque de Gramat', communeCode: '46102', latitude: 44.6086 },
    ],
  ];
  test.each(different)('%s do not', async (_what, about) => {
    await entered(first);
    await entered(about);
    expect(await alikeSpaces(db(), everywhere, 10)).toEqual([]);
  });

  test('with one number in two lists look alike wherever they are', async () => {
    await entered({ name: 'Le Bivouac', identifiers: [{ scheme: 'coop', value: 'Coop_4f2a91' }] });
    const far = { name: 'Clic et Causse', communeCode: '46102', latitude: 44.6086, longitude: 2.0318 };
    await entered({ ...far, identifiers: [{ scheme: 'hinaura', value: 'Coop_4f2a91' }] });
    expect(await alikeSpaces(db(), everywhere, 10)).toMatchObject([{ why: ['number'] }]);
  });

  test('that somebody said are two are not shown again', async () => {
    const ids = [await entered(first), await entered(first)] as [string, string];
    await keepApart(db(), { kind: 'space', ids }, { decidedAt: by.now, decidedBy: 'Inès Roux' });
    expect(await alikeSpaces(db(), everywhere, 10)).toEqual([]);
  });

  test('are looked at together only where they are near: ten times the spaces cost about ten times the work', async () => {
    const compared = async (side: number): Promise<number> => {
      await db.pool().pg.query('truncate lot.space cascade');
      const spaces = Array.from({ length: side * side }, (_, rank) =>
        aSpace({
          name: `Espace ${rank.toString(36)} ${(rank * 7919).toString(36)}`,
          latitude: 44.3 + (rank % side) * 0.009,
          longitude: 1.3 + Math.floor(rank / side) * 0.009,
        }),
      );
      await addSpaces(db(), spaces, by);
      await db.pool().pg.query('analyze lot.space');
      return rowsRead(await plan());
    };
    const few = await compared(12);
    const many = await compared(38);
    expect([few, many, many / few < 25]).toEqual([few, many, true]); // Comparing each one with each other would make it a hundred times.
  });

  interface Node {
    'Actual Rows': number;
    'Actual Loops': number;
    'Rows Removed by Join Filter'?: number;
    Plans?: Node[];
  }

  /** What the database really did for the question. */
  async function plan(): Promise<Node> {
    const { sql, parameters } = likenessOf(db(), everywhere, 10).compile(db());
    const { rows } = await db.pool().pg.query(`explain (analyze, format json) ${sql}`, [...parameters]);
    return rows[0]['QUERY PLAN'][0].Plan;
  }

  const rowsRead = (node: Node): number =>
    (node['Actual Rows'] + (node['Rows Removed by Join Filter'] ?? 0)) * node['Actual Loops'] +
    (node.Plans ?? []).reduce((sum, child) => sum + rowsRead(child), 0);
});

describe('two structures', () => {
  const runs = async (structure: { name: string; siret?: string }, communeCode: string): Promise<string> => {
    const structureId = await addStructure(db(), structure);
    await entered({
      name: structure.name + structureId,
      structureId,
      communeCode,
      latitude: Math.random() + 44,
    });
    return structureId;
  };

  test('with one SIREN, or with names that are close in one commune, look alike', async () => {
    await runs({ name: 'Commune de Gramat', siret: '21460128500014' }, '46128');
    await runs({ name: 'Mairie de Gramat', siret: '21460128500022' }, '46102');
    await runs({ name: 'Association Clic et Causses' }, '46240');
    await runs({ name: 'Assoc. Clic & Causse' }, '46240');
    const found = await alikeStructures(db(), 10);
    expect(found.map(({ why }) => why)).toEqual([['name', 'samePlace'], ['siren']]);
  });

  test('with two SIRENs, or one name in two communes, do not', async () => {
    await runs({ name: 'Commune de Gramat', siret: '21460128500014' }, '46128');
    await runs({ name: 'Commune de Gramat', siret: '21460102000014' }, '46128');
    await runs({ name: 'Foyer rural' }, '46240');
    await runs({ name: 'Foyer rural' }, '46102');
    expect(await alikeStructures(db(), 10)).toEqual([]);
  });
});

describe('two people', () => {
  const working = async (name: string, communeCode: string, email: string | null = null): Promise<string> => {
    const id = await addPerson(db(), { name, email });
    const spaceId = await entered({ name: `Chez ${id}`, communeCode, latitude: Math.random() + 44 });
    await welcomeIn(db(), { spaceId, personId: id, now: by.now });
    return id;
  };

  test.each([
    ['the order of their names', 'FERRAND Nadia'],
    ['a hyphen and an accent', 'Nadià-Ferrand'],
    ['a letter', 'Nadia Ferand'],
  ])('of one grouping who differ by %s look alike', async (_what, name) => {
    await working('Nadia Ferrand', '46128');
    await working(name, '46251');
    expect(await alikePeople(db(), 10)).toHaveLength(1);
  });

  test('with one mailbox look alike wherever they work', async () => {
    await working('Nadia Ferrand', '46128', 'nadia@mairie.example');
    await working('N. F.', '46102', 'nadia+coop@mairie.example');
    expect(await alikePeople(db(), 10)).toMatchObject([{ why: ['email'] }]);
  });

  test.each([
    ['of one name in two groupings', 'Nadia Ferrand', '46102'],
    ['who share a first name', 'Nadia Bessières', '46128'],
    ['of one family', 'Jules Ferrand', '46128'],
  ])('%s do not', async (_what, name, communeCode) => {
    await working('Nadia Ferrand', '46128');
    await working(name, communeCode);
    expect(await alikePeople(db(), 10)).toEqual([]);
  });
});
