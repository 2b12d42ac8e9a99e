import { beforeAll, describe, expect, test } from 'vitest';
import { grantsOf } from '#modules/accounts';
import { aColleague, aTeam, now, personPath } from '#modules/roles/testing';
import { can } from '#platform/access';

const team = aTeam();
const { db, ambassador } = team;

describe('a colleague who stands in for a week', () => {
  const week = () => ({ who: marie, from: '2026-12-07', until: '2026-12-11' });
  let marie: string;

  beforeAll(async () => {
    marie = await aColleague(db(), 'Marie Cassan', { role: 'animator', spaces: [team.spaces.rocamadour] });
  });

  test('days out of order, past, or without somebody come back with what was typed', async () => {
    const visitor = ambassador();
    const wrong = await visitor.submit(personPath(team.nadia, '/remplacement'), {
      ...week(),
      until: '2026-12-06',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('La fin vient avant le début');
    expect(wrong.text).toContain('value="2026-12-07"');
    const past = await visitor.submit(personPath(team.nadia, '/remplacement'), {
      ...week(),
      from: '2026-11-23',
    });
    expect(past.text).toContain('Ce jour est passé');
    expect(
      (await visitor.submit(personPath(team.nadia, '/remplacement'), { ...week(), who: team.luc })).status,
    ).toBe(422);
    expect(
      (await visitor.submit(personPath(team.nadia, '/remplacement'), { ...week(), who: '' })).status,
    ).toBe(422);
  });

  test('holds the same rights from the first morning to the last evening, not before nor after', async () => {
    const done = await ambassador().submit(`/en${personPath(team.nadia, '/remplacement')}`, week());
    expect(done.location).toBe(`/en${personPath(team.nadia)}`);
    // Whatever the page of whoever asks, she is told in the language of the network.
    const [mail] = await db().selectFrom('outgoingMail').select(['lang', 'text']).execute();
    expect(mail).toMatchObject({ lang: 'fr', text: expect.stringMatching(/du 7 au 11.décembre/) });
    const mayEdit = async (instant: string) => {
      const grants = await grantsOf(db(), marie, new Date(instant));
      const viewer = {
        personId: marie,
        name: '',
        email: null,
        grants,
        permissions: new Map([['space.edit', ['animator' as const]]]),
      };
      return can(viewer, 'space.edit', { spaceId: team.spaces.gramat });
    };
    expect(await mayEdit('2026-12-06T22:59:59Z')).toBe(false);
    expect(await mayEdit('2026-12-06T23:00:00Z')).toBe(true);
    expect(await mayEdit('2026-12-11T22:59:59Z')).toBe(true);
    expect(await mayEdit('2026-12-11T23:00:00Z')).toBe(false);
  });

  test('is shown as such on both pages, and puts the other one among the absent', async () => {
    expect((await ambassador().get(personPath(marie))).text).toContain('remplace Nadia Ferrand');
    expect((await ambassador().get(personPath(team.nadia))).text).toMatch(
      /Marie Cassan prend sa place du 7 au 11.décembre/,
    );
    expect((await ambassador().get('/extranet/equipe?etat=away')).text).not.toContain('Nadia Ferrand');
    team.at = new Date('2026-12-08T09:00:00Z');
    expect((await ambassador().get('/extranet/equipe?etat=away')).text).toContain('Nadia Ferrand');
    team.at = now;
  });

  test('holds no longer than the role that is lent', async () => {
    const until = new Date('2026-12-10T23:00:00Z');
    const jo = await aColleague(db(), 'Jo Bref', { role: 'animator', spaces: [team.spaces.gramat], until });
    const tom = await aColleague(db(), 'Tom Long', { role: 'animator', spaces: [team.spaces.rocamadour] });
    const half = { who: tom, from: '2026-12-07', until: '2027-06-30' };
    const done = await ambassador().submit(personPath(jo, '/remplacement'), half);
    expect(done.location).toBe(personPath(jo));
    expect((await ambassador().get(personPath(jo))).text).toMatch(
      /Tom Long prend sa place du 7 au 10.décembre/,
    );
    const spacesOn = async (instant: string) =>
      (await grantsOf(db(), tom, new Date(instant))).flatMap(({ spaces }) => spaces);
    expect(await spacesOn('2026-12-10T12:00:00Z')).toContain(team.spaces.gramat);
    expect(await spacesOn('2026-12-11T12:00:00Z')).toEqual([team.spaces.rocamadour]);
  });

  test('cannot be doubled on the same days', async () => {
    const twice = await ambassador().submit(personPath(team.nadia, '/remplacement'), {
      ...week(),
      from: '2026-12-11',
      until: '2026-12-14',
    });
    expect(twice.status).toBe(409);
    expect(twice.text).toContain('prend déjà sa place');
  });
});
