import { sql } from 'kysely';
import { describe, expect, test, vi } from 'vitest';
import { deactivateAccount } from '#modules/accounts';
import { lockPeople, spacesOfPerson, welcomeIn, welcomersOf } from '#modules/network';
import { aColleague, aTeam, personPath } from './testing.ts';

const team = aTeam();
const { db, coordinator, ambassador } = team;

/** How many statements wait for a row that another transaction holds. */
async function waiting(): Promise<number> {
  const held = sql<{ count: number }>`
    select count(*)::int from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
  return (await held.execute(db())).rows[0]?.count ?? 0;
}

describe('a role given', () => {
  test('the coordinator is asked for the role first, then only for what it needs', async () => {
    const first = (await coordinator().get(personPath(team.nadia, '/role'))).text;
    expect(first).toContain(`href="/extranet/equipe/${team.nadia}/role?role=ambassador"`);
    expect(first).not.toContain('<select');
    const embassy = (await coordinator().get(personPath(team.nadia, '/role?role=ambassador'))).text;
    expect(embassy).toContain('name="epcis"');
    expect(embassy).not.toContain('name="space1"');
    const animation = (await ambassador().get(personPath(team.nadia, '/role'))).text;
    expect(animation).toContain('name="space1"');
    expect(animation).not.toContain('name="epcis"');
  });

  test('a second space is added, and the same one twice is refused with a word', async () => {
    const second = { role: 'animator', space1: team.spaces.rocamadour };
    const given = await ambassador().submit(personPath(team.nadia, '/role'), second);
    expect(given.location).toBe(personPath(team.nadia));
    expect((await team.rolesOf(team.nadia)).flatMap(({ spaces }) => spaces)).toContain(
      team.spaces.rocamadour,
    );
    const again = await ambassador().submit(personPath(team.nadia, '/role'), second);
    expect(again.status).toBe(409);
    expect(again.text).toContain('a déjà ce rôle-là');
  });

  test('a role given while the account is being shut is refused, and none is left on it', async () => {
    const ines = await aColleague(db(), 'Inès Fabre', { role: 'animator', spaces: [team.spaces.gramat] });
    let giving: Promise<{ status: number }> | undefined;
    await db()
      .transaction()
      .execute(async (tx) => {
        await lockPeople(tx, [ines]);
        const role = { role: 'animator', space1: team.spaces.rocamadour };
        giving = ambassador().submit(personPath(ines, '/role'), role);
        await vi.waitFor(async () => expect(await waiting()).toBe(1));
        await deactivateAccount(tx, ines, { actor: { id: null, name: 'essai' }, now: team.at });
      });
    expect((await giving)?.status).toBe(409);
    expect(await team.rolesOf(ines)).toHaveLength(1);
  });

  test('an account of the demonstration receives nothing: it serves everybody as it is', async () => {
    const shared = await aColleague(db(), 'Compte d’essai', {
      role: 'animator',
      spaces: [team.spaces.gramat],
    });
    await db()
      .updateTable('accountUser')
      .set({ email: 'animator@maillage.example' })
      .where('id', '=', shared)
      .execute();
    const given = await coordinator().submit(personPath(shared, '/role?role=coordinator'), {
      role: 'coordinator',
    });
    expect([given.status, given.text.includes('sert à tout le monde')]).toEqual([409, true]);
    const days = { who: shared, from: '2026-12-07', until: '2026-12-11' };
    const standing = await coordinator().submit(personPath(team.nadia, '/remplacement'), days);
    expect([standing.status, standing.text.includes('sert à tout le monde')]).toEqual([409, true]);
    expect(await team.rolesOf(shared)).toHaveLength(1);
  });

  test('an ambassador gives no other role, and ends nothing outside her territory', async () => {
    const higher = { role: 'coordinator' };
    expect((await ambassador().post(personPath(team.nadia, '/role'), higher)).status).toBe(409);
    expect((await ambassador().get(await team.endPath(team.luc))).status).toBe(403);
    expect((await ambassador().post(await team.endPath(team.luc), {})).status).toBe(403);
    expect(await team.rolesOf(team.luc)).toHaveLength(1);
  });
});

describe('a role ended', () => {
  test('what stops with it is said, and whoever no longer welcomes the public is named nowhere', async () => {
    const spaces = [team.spaces.gramat, team.spaces.rocamadour];
    const yves = await aColleague(db(), 'Yves Delmas', { role: 'animator', spaces });
    for (const spaceId of spaces) await welcomeIn(db(), { spaceId, personId: yves, now: team.at });
    const path = await team.endPath(yves);
    const page = (await ambassador().get(path)).text;
    expect(page).toContain('La Halle (Gramat), Le Belvédère (Rocamadour)');
    expect(page.match(/name="leaves"[^>]* checked/g)).toHaveLength(2);

    expect((await ambassador().post(path, { leaves: spaces })).location).toBe(personPath(yves));
    expect(await team.rolesOf(yves)).toEqual([]);
    const named = await welcomersOf(db(), team.spaces.gramat);
    expect(named.map(({ name }) => name)).not.toContain('Yves Delmas');
  });

  test('the welcome goes on where it is unticked, and where another role holds it is not asked about', async () => {
    const { gramat, rocamadour } = team.spaces;
    const anne = await aColleague(db(), 'Anne Rey', { role: 'animator', spaces: [gramat] });
    const both = { role: 'animator', space1: gramat, space2: rocamadour };
    await ambassador().submit(personPath(anne, '/role'), both);
    await welcomeIn(db(), { spaceId: gramat, personId: anne, now: team.at });
    const latest = (await team.rolesOf(anne)).at(-1)?.id;
    const path = personPath(anne, `/roles/${latest}/fin`);
    const page = (await ambassador().get(path)).text;
    expect(page).toContain(`value="${team.spaces.rocamadour}"`);
    expect(page).not.toContain(`value="${team.spaces.gramat}"`);

    await ambassador().post(path, { leaves: [team.spaces.gramat] });
    expect(await spacesOfPerson(db(), anne)).toHaveLength(2);
    expect(await team.rolesOf(anne)).toHaveLength(1);
  });

  test('the only coordinator cannot be left without the role, even beside one for a week', async () => {
    const end = await team.endPath(team.claire);
    const week = { role: 'coordinator', until: '2026-12-01' };
    await coordinator().submit(personPath(team.hugo, '/role?role=coordinator'), week);
    expect(await team.rolesOf(team.hugo)).toHaveLength(2);
    const ended = await coordinator().submit(end, {});
    expect(ended.status).toBe(409);
    expect(ended.text).toContain('Il ne resterait personne pour coordonner');
    expect(await team.rolesOf(team.claire)).toHaveLength(1);
  });
});
