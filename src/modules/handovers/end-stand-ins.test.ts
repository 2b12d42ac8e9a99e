import { describe, expect, test } from 'vitest';
import { grantsOf } from '#modules/accounts';
import { grantHistory } from '#modules/accounts/testing';
import { aColleague, aTeam, personPath } from '#modules/roles/testing';

const team = aTeam();
const { db, ambassador } = team;
const months = { from: '2026-11-24', until: '2027-06-30' };
const later = new Date('2027-03-01T12:00:00Z');

/** Somebody at Gramat, and who stands in for her until the summer. */
async function aPair(name: string, from = months.from) {
  const { gramat, rocamadour } = team.spaces;
  const replaced = await aColleague(db(), `${name} Part`, { role: 'animator', spaces: [gramat] });
  const standIn = await aColleague(db(), `${name} Reste`, { role: 'animator', spaces: [rocamadour] });
  const path = personPath(replaced, '/remplacement');
  expect((await ambassador().submit(path, { who: standIn, ...months, from })).status).toBe(303);
  return { replaced, standIn };
}

const spacesOf = async (person: string, at = later) =>
  (await grantsOf(db(), person, at)).flatMap(({ spaces }) => spaces);

describe('nobody stands in for a role that is held no more', () => {
  test.each([
    ['Lea', '2026-11-24'],
    ['Ida', '2026-12-07'],
  ])('when %s leaves, replaced from %s on', async (name, from) => {
    const { replaced, standIn } = await aPair(name, from);
    expect(await spacesOf(standIn)).toContain(team.spaces.gramat);
    expect((await ambassador().post(personPath(replaced, '/depart'), { to: '' })).status).toBe(303);
    expect(await spacesOf(standIn, team.at)).toEqual([team.spaces.rocamadour]);
    expect(await spacesOf(standIn)).toEqual([team.spaces.rocamadour]);
  });

  test('when the role itself ends, while another role lent to the same colleague goes on', async () => {
    const { replaced, standIn } = await aPair('Eve');
    const other = await aPair('Noé');
    expect((await ambassador().post(await team.endPath(replaced), {})).status).toBe(303);
    expect(await spacesOf(standIn)).toEqual([team.spaces.rocamadour]);
    expect(await spacesOf(other.standIn)).toContain(team.spaces.gramat);
  });

  test('when a role that had not begun is taken back', async () => {
    const { replaced, standIn } = await aPair('Zoé');
    const path = personPath(replaced, '/role');
    const coming = { role: 'animator', space1: team.spaces.rocamadour, from: '2027-08-01' };
    expect((await ambassador().submit(path, coming)).status).toBe(303);
    const days = { who: standIn, from: '2027-08-02', until: '2027-08-31' };
    expect((await ambassador().submit(personPath(replaced, '/remplacement'), days)).status).toBe(303);
    const [latest] = await grantHistory(db(), replaced);
    const ended = await ambassador().post(personPath(replaced, `/roles/${latest?.id}/fin`), {});
    expect(ended.status).toBe(303);
    const summer = new Date('2027-08-10T12:00:00Z');
    expect(await spacesOf(standIn, summer)).toEqual([team.spaces.rocamadour, team.spaces.gramat]);
  });

  test('and whoever takes over what she was lent holds it no longer than its owner', async () => {
    const { replaced, standIn } = await aPair('Ana');
    const heir = await aColleague(db(), 'Yves Delmas', {
      role: 'animator',
      spaces: [team.spaces.rocamadour],
    });
    const keys = (await team.rolesOf(standIn)).map(({ id }) => `role:${id}`);
    expect((await ambassador().post(personPath(standIn, '/depart'), { to: heir, keys })).status).toBe(303);
    expect(await spacesOf(heir)).toContain(team.spaces.gramat);
    expect((await ambassador().post(await team.endPath(replaced), {})).status).toBe(303);
    expect(await spacesOf(heir)).not.toContain(team.spaces.gramat);
  });
});
