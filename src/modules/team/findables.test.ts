import { beforeEach, describe, expect, test } from 'vitest';
import { endGrant, grantRole, grantsOf } from '#modules/accounts';
import { changePerson, changeSpace, leaveSpace, unitePeople, welcomeIn } from '#modules/network';
import { aColleague, aTeam, causses, figeac, holding } from '#modules/roles/testing';
import { plain } from '#platform/testing/plain';
import type { Visitor } from '../../testing.ts';

const team = aTeam();
const { db, coordinator, ambassador, visitor, visitorAs } = team;
const by = { actor: { id: null, name: 'essai' }, now: team.at };

/** Whom somebody finds of the people of the network, by their pages. */
const peopleFound = async (asking: Visitor, words: string, lang = ''): Promise<string[]> => {
  const { text } = await asking.get(`${lang}/recherche?q=${encodeURIComponent(words)}&dans=personnes`);
  return [...text.matchAll(/href="(?:\/en)?\/extranet\/equipe\/([0-9a-f-]{36})"/g)].map(([, id = '']) => id);
};

let maud: string;
beforeEach(async () => {
  await db().deleteFrom('person').where('name', 'like', 'Maud %').execute();
  await db.pool().pg.query(`delete from lot.findable where kind = 'personnes' and title like 'Maud %'`);
  maud = await aColleague(db(), 'Maud Larnaudie', { role: 'animator', spaces: [team.spaces.gramat] });
});

describe('a colleague is found by her name, her role and her space', () => {
  test.each(['maud', 'larnodie', 'larnaudie animation', 'larnaudie halle', 'larnaudie gramat'])(
    '« %s »',
    async (words) => {
      expect(await peopleFound(ambassador(), words)).toEqual([maud]);
    },
  );

  test('in the reader’s own language', async () => {
    const { text } = await coordinator().get('/en/recherche?q=larnaudie&dans=personnes');
    expect(plain(text)).toContain('La Halle (Gramat)');
    expect(await peopleFound(coordinator(), 'larnaudie', '/en')).toEqual([maud]);
  });

  test('never by her address or her telephone', async () => {
    await changePerson(db(), maud, { phone: '+33565101010', now: team.at });
    for (const words of ['lot.example', '0565101010', '+33565101010'])
      expect(await peopleFound(coordinator(), words)).toEqual([]);
    const { rows } = await db.pool().pg.query('select * from lot.findable where key = $1', [maud]);
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/lot\.example|5651010/);
  });
});

describe('who finds her', () => {
  const readers: [who: string, visitor: () => Visitor, finds: boolean][] = [
    ['the coordinator', () => coordinator(), true],
    ['the ambassador of the grouping where she works', () => ambassador(), true],
    [
      'the ambassador of the commune where she works',
      () => visitorAs(holding(team.hugo, 'ambassador', { communes: ['46128'] })),
      true,
    ],
    [
      'an ambassador of elsewhere',
      () => visitorAs(holding(team.hugo, 'ambassador', { epcis: [figeac] })),
      false,
    ],
    [
      'an animator of her own space',
      () => visitorAs(holding(team.nadia, 'animator', { spaces: [team.spaces.gramat] })),
      false,
    ],
    ['a partner', () => visitorAs(holding(team.luc, 'partner')), false],
    ['an inhabitant', () => visitorAs(holding(team.luc, 'inhabitant')), false],
    ['whoever opens the site', () => visitor(), false],
  ];
  test.each(readers)('%s', async (_who, reader, finds) => {
    expect(await peopleFound(reader(), 'larnaudie')).toEqual(finds ? [maud] : []);
    // Beside a usual word as well, when texts without hers are shown.
    for (const words of ['larnodie', 'larnodie+halle'])
      expect((await reader().get(`/recherche?q=${words}`)).text.includes('larnaudie')).toBe(finds);
    const { text } = await reader().get('/recherche/suggestions?q=larnau');
    expect(JSON.parse(text)).toHaveLength(finds ? 1 : 0);
  });

  test('whoever works in two territories is found once in each, and once by the coordinator', async () => {
    await grantRole(db(), { personId: maud, role: 'animator', spaces: [team.spaces.cajarc] }, by);
    const elsewhere = visitorAs(holding(team.hugo, 'ambassador', { epcis: [figeac] }));
    const both = visitorAs(holding(team.hugo, 'ambassador', { epcis: [figeac, causses] }));
    for (const reader of [elsewhere, both, ambassador(), coordinator()])
      expect(await peopleFound(reader, 'larnaudie')).toEqual([maud]);
  });

  test('a coordinator is found by coordinators only, and an inhabitant by nobody', async () => {
    const josette = await aColleague(db(), 'Josette Vidal', { role: 'inhabitant' });
    expect(await peopleFound(coordinator(), 'vayssie')).toEqual([team.claire]);
    expect(await peopleFound(ambassador(), 'vayssie')).toEqual([]);
    expect(await peopleFound(coordinator(), 'josette')).not.toContain(josette);
  });
});

describe('what changes is found so at once', () => {
  test('another name', async () => {
    await changePerson(db(), maud, { name: 'Maud Quercynoise', now: team.at });
    expect(await peopleFound(ambassador(), 'quercynoise')).toEqual([maud]);
    await changePerson(db(), maud, { name: 'Maud Larnaudie', now: team.at });
  });

  test('her space has another name', async () => {
    await changeSpace(db(), team.spaces.gramat, { name: 'Le Chaudron' }, by);
    expect(await peopleFound(ambassador(), 'larnaudie chaudron')).toEqual([maud]);
    await changeSpace(db(), team.spaces.gramat, { name: 'La Halle' }, by);
  });

  test('she holds no role any more, and welcomes the public nowhere', async () => {
    await welcomeIn(db(), { spaceId: team.spaces.rocamadour, personId: maud, now: team.at });
    for (const { id } of await grantsOf(db(), maud, team.at)) await endGrant(db(), id, by);
    expect(await peopleFound(ambassador(), 'larnaudie belvedere')).toEqual([maud]);
    await leaveSpace(db(), { spaceId: team.spaces.rocamadour, personId: maud, now: team.at });
    expect(await peopleFound(coordinator(), 'larnaudie')).toEqual([]);
  });

  test('her role has an end: she is found no more from that moment on', async () => {
    const [grant] = await grantsOf(db(), maud, team.at);
    await endGrant(db(), grant?.id ?? '', by);
    const ends = new Date(team.at.getTime() + 3_600_000);
    await grantRole(
      db(),
      { personId: maud, role: 'animator', spaces: [team.spaces.gramat], until: ends },
      by,
    );
    expect(await peopleFound(coordinator(), 'larnaudie')).toEqual([maud]);
    const before = team.at;
    team.at = ends;
    expect(await peopleFound(coordinator(), 'larnaudie')).toEqual([]);
    team.at = before;
  });

  test('she was known twice', async () => {
    const twice = await aColleague(db(), 'Maud Larnaudy', { role: 'animator', spaces: [team.spaces.gramat] });
    expect(await peopleFound(coordinator(), 'larnaudy')).toEqual([twice]);
    await unitePeople(db(), { goneId: twice, keptId: maud }, team.at);
    expect(await peopleFound(coordinator(), 'maud')).toEqual([maud]);
  });
});
