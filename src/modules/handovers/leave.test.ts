import { beforeAll, describe, expect, test } from 'vitest';
import { accountState } from '#modules/accounts';
import { spacesOfPerson, welcomeIn } from '#modules/network';
import { aColleague, aTeam, holding, personPath } from '#modules/roles/testing';
import { on } from '#platform/events';
import { type ChargesAsked, chargesAsked, type HandedOver, handedOver } from './index.ts';

const team = aTeam();
const { db, coordinator, ambassador } = team;
const leftAt = async (id: string) =>
  (await db().selectFrom('person').select('leftAt').where('id', '=', id).executeTakeFirstOrThrow()).leftAt;

describe('somebody leaves', () => {
  const heard: HandedOver[] = [];

  beforeAll(() => {
    on<ChargesAsked>(chargesAsked, async (_tx, { personId, add }) => {
      if (personId === team.nadia)
        add({ key: 'atelier:1', what: { fr: 'Atelier du mardi', en: 'Tuesday workshop' } });
    }).connect('essai');
    on<HandedOver>(handedOver, async (_tx, fact) => {
      heard.push(fact);
    }).connect('essai');
  });

  test('the page lists what she holds, other modules’ things included', async () => {
    await welcomeIn(db(), { spaceId: team.spaces.gramat, personId: team.nadia, now: team.at });
    const { text } = await ambassador().get(personPath(team.nadia, '/depart'));
    expect(text).toContain('Animation\u00a0: La Halle (Gramat)');
    expect(text).toContain('Accueil\u00a0: La Halle (Gramat)');
    expect(text).toContain('Atelier du mardi');
  });

  test('what is ticked must go to somebody', async () => {
    const answer = await ambassador().submit(personPath(team.nadia, '/depart'), { to: '' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Choisissez à qui confier');
    expect((await accountState(db(), team.nadia))?.deactivatedAt).toBeNull();
  });

  test('hands all over in one go: roles, spaces, other modules’ things, and the account is shut', async () => {
    const heir = await aColleague(db(), 'Yves Delmas', {
      role: 'animator',
      spaces: [team.spaces.rocamadour],
    });
    const { text } = await ambassador().get(personPath(team.nadia, '/depart'));
    const keys = [...text.matchAll(/name="keys" value="([^"]+)"/g)].map(([, key]) => key as string);
    const answer = await ambassador().post(personPath(team.nadia, '/depart'), { to: heir, keys });
    expect(answer.location).toBe(personPath(team.nadia));

    expect(await team.rolesOf(team.nadia)).toEqual([]);
    expect((await team.rolesOf(heir)).flatMap((grant) => grant.spaces)).toContain(team.spaces.gramat);
    expect(await spacesOfPerson(db(), team.nadia)).toEqual([]);
    expect(await spacesOfPerson(db(), heir)).toContain(team.spaces.gramat);
    expect((await accountState(db(), team.nadia))?.deactivatedAt).toEqual(team.at);
    expect(await leftAt(team.nadia)).toEqual(team.at);
    expect(heard.at(-1)).toMatchObject({ personId: team.nadia, to: { id: heir } });
    expect(heard.at(-1)?.keys.has('atelier:1')).toBe(true);
    const page = (await ambassador().get(personPath(team.nadia))).text;
    expect(page).toContain('l’est à Yves Delmas');
    expect((await ambassador().get('/extranet/equipe?etat=deactivated')).text).toContain('Nadia Ferrand');
  });

  test('and may come back: the account opens again, without any role', async () => {
    await ambassador().post(personPath(team.nadia, '/retour'), {});
    expect((await accountState(db(), team.nadia))?.deactivatedAt).toBeNull();
    expect(await leftAt(team.nadia)).toBeNull();
    expect(await team.rolesOf(team.nadia)).toEqual([]);
    expect((await ambassador().get('/extranet/equipe?q=nadia')).text).toContain('Compte ouvert');
    await ambassador().submit(personPath(team.nadia, '/role'), {
      role: 'animator',
      space1: team.spaces.gramat,
    });
    expect(await team.rolesOf(team.nadia)).toHaveLength(1);
  });
});

describe('the last coordinator', () => {
  test('an ambassador shuts no account but those of her animators', async () => {
    for (const person of [team.claire, team.luc])
      for (const path of ['/depart', '/remplacement', '/retour'])
        expect((await ambassador().post(personPath(person, path), {})).status).toBe(403);
  });

  test('cannot leave, nor can two at once', async () => {
    expect((await coordinator().post(personPath(team.claire, '/depart'), {})).status).toBe(409);
    expect((await accountState(db(), team.claire))?.deactivatedAt).toBeNull();
    expect(await leftAt(team.claire)).toBeNull();

    const other = await aColleague(db(), 'Paul Estève', { role: 'coordinator' });
    const paul = team.visitorAs(holding(other, 'coordinator', {}, 'Paul Estève'));
    const answers = await Promise.all([
      coordinator().post(personPath(team.claire, '/depart'), {}),
      paul.post(personPath(other, '/depart'), {}),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  });

  test('may go once the role is handed to somebody', async () => {
    const [stays] = await db()
      .selectFrom('roleGrant')
      .select(['id', 'personId'])
      .where('role', '=', 'coordinator')
      .where('endsAt', 'is', null)
      .execute();
    const self = team.visitorAs(holding(stays?.personId as string, 'coordinator'));
    const next = await aColleague(db(), 'Anne Rey', { role: 'animator', spaces: [team.spaces.cajarc] });
    const keys = [`role:${stays?.id}`];
    const answer = await self.post(personPath(stays?.personId as string, '/depart'), { to: next, keys });
    expect(answer.status).toBe(303);
    expect((await team.rolesOf(next)).map(({ role }) => role)).toContain('coordinator');
  });
});
