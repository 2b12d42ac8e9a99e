import { describe, expect, test } from 'vitest';
import { accountByEmail } from '#modules/accounts';
import { spacesOfPerson } from '#modules/network';
import { aColleague, aTeam, causses, holding, now } from '#modules/roles/testing';
import { invitations } from './module.ts';
import { invitationPath, openInvitations } from './testing.ts';

const team = aTeam();
const { db, coordinator, ambassador } = team;

const inviting = (email: string, more: Record<string, string> = {}) => ({
  name: 'Nadia Ferrand',
  email,
  role: 'animator',
  space1: team.spaces.gramat,
  ...more,
});

describe('from the invitation to the password', () => {
  test('the mail says who invites to what, and its link opens an account once', async () => {
    const sent = await ambassador().submit(
      '/extranet/equipe/inviter',
      inviting('nadia@lot.example', { space2: team.spaces.rocamadour }),
    );
    expect(sent.location).toMatch(/^\/extranet\/equipe\/invitations\//);

    const nadia = team.visitor();
    const path = await invitationPath(db(), 'nadia@lot.example');
    const page = await nadia.get(path);
    expect(page.text).toContain('Hugo Delpech vous invite');
    expect(page.text).toContain('La Halle (Gramat), Le Belvédère (Rocamadour)');
    const answer = await nadia.post(path, { way: 'password' });
    expect(answer.location).toMatch(/^\/mot-de-passe\?jeton=/);
    const chosen = await nadia.submit(answer.location as string, { password: 'le heron boit a la source' });
    expect(chosen.location).toBe('/connexion');

    const personId = (await accountByEmail(db(), 'nadia@lot.example')) as string;
    const [grant] = await team.rolesOf(personId);
    expect(grant).toMatchObject({ role: 'animator', spaces: [team.spaces.gramat, team.spaces.rocamadour] });
    expect((await spacesOfPerson(db(), personId)).sort()).toEqual(
      [team.spaces.gramat, team.spaces.rocamadour].sort(),
    );
    await nadia.submit('/connexion', { email: 'nadia@lot.example', password: 'le heron boit a la source' });
    expect((await nadia.get('/extranet/compte')).text).toContain('Nadia Ferrand');
  });

  test('a link opened again says kindly that it was used, and gives nothing more', async () => {
    const path = await invitationPath(db(), 'nadia@lot.example');
    const again = await team.visitor().get(path);
    expect(again.status).toBe(410);
    expect(again.text).toContain('Cette invitation a déjà servi');
    const posted = await team.visitor().post(path, { way: 'password' });
    expect(posted.status).toBe(410);
    expect(posted.location).toBeNull();
  });
});

describe('without a password', () => {
  test('somebody new goes straight in by the button, and the link of the mail is used up', async () => {
    await ambassador().submit('/extranet/equipe/inviter', inviting('lien@lot.example'));
    const path = await invitationPath(db(), 'lien@lot.example');
    const self = team.visitor();
    await self.get(path);
    const answer = await self.post(path, { way: 'sign-in' });
    expect(answer.location).toMatch(/^\/connexion\/lien\?jeton=/);
    expect((await self.submit(answer.location as string, {})).location).toBe('/extranet');
    expect((await self.get('/extranet/compte')).text).toContain('lien@lot.example');
    expect((await team.visitor().get(path)).status).toBe(410);
    expect((await team.visitor().get(answer.location as string)).status).toBe(410);
  });

  test('an inhabitant who has an account keeps it, and the role is added', async () => {
    const josette = await aColleague(db(), 'Josette Vidal', { role: 'inhabitant' });
    const email = 'josette.vidal@lot.example';
    await coordinator().submit('/extranet/equipe/inviter?role=animator', inviting(email));
    const path = await invitationPath(db(), email);
    const self = team.visitor();
    const page = (await self.get(path)).text;
    expect(page).toContain('Vous avez déjà un compte');
    expect(page).not.toContain('Choisir un mot de passe');

    const answer = await self.post(path, { way: 'sign-in' });
    await self.submit(answer.location as string, {});
    expect((await self.get('/extranet/compte')).text).toContain(email);
    expect((await team.rolesOf(josette)).map(({ role }) => role).sort()).toEqual(['animator', 'inhabitant']);
    expect(await accountByEmail(db(), email)).toBe(josette);
  });
});

describe('two at once, too late, taken back', () => {
  test('two who open the same link at once make one account and one role', async () => {
    await coordinator().submit('/extranet/equipe/inviter?role=animator', inviting('deux@lot.example'));
    const path = await invitationPath(db(), 'deux@lot.example');
    const answers = await Promise.all(
      [team.visitor(), team.visitor()].map((visitor) => visitor.post(path, { way: 'password' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
    const personId = (await accountByEmail(db(), 'deux@lot.example')) as string;
    expect(await team.rolesOf(personId)).toHaveLength(1);
  });

  test('a link is good for 14 days; sent again, it is good anew and the old one is not', async () => {
    const sent = await coordinator().submit(
      '/extranet/equipe/inviter?role=animator',
      inviting('tard@lot.example'),
    );
    const old = await invitationPath(db(), 'tard@lot.example');
    team.at = new Date(now.getTime() + 14 * 86_400_000 - 1000);
    expect((await team.visitor().get(old)).status).toBe(200);
    team.at = new Date(now.getTime() + 14 * 86_400_000);
    const late = await team.visitor().get(old);
    expect(late.status).toBe(410);
    expect(late.text).toContain('n’est plus valable');
    expect((await team.visitor().post(old, { way: 'password' })).status).toBe(410);
    expect((await coordinator().get(sent.location as string)).text).toContain('Renvoyez-la');

    await coordinator().post(`${sent.location}/renvoyer`, {});
    const renewed = await invitationPath(db(), 'tard@lot.example');
    expect((await team.visitor().get(renewed)).status).toBe(200);
    expect((await team.visitor().get(old)).text).toContain('ne mène plus à une invitation');
    team.at = now;
  });

  test('an invitation that was cancelled opens nothing', async () => {
    const sent = await coordinator().submit(
      '/extranet/equipe/inviter?role=animator',
      inviting('non@lot.example'),
    );
    await coordinator().post(`${sent.location}/annuler`, {});
    const answer = await team
      .visitor()
      .post(await invitationPath(db(), 'non@lot.example'), { way: 'password' });
    expect(answer.status).toBe(410);
    expect(answer.text).toContain('a été annulée');
    expect(await accountByEmail(db(), 'non@lot.example')).toBeNull();
  });

  test('what lapsed more than a month ago is erased', async () => {
    const [record] = invitations.personalRecords ?? [];
    const before = await db().selectFrom('invitation').select('id').execute();
    expect(await record?.erase?.(db(), new Date(now.getTime() + 30 * 86_400_000))).toBe(0);
    expect(await record?.erase?.(db(), new Date(now.getTime() + 60 * 86_400_000))).toBe(before.length);
  });
});

describe('who may invite whom', () => {
  test('an ambassador invites to the spaces of her territory only, and to no other role', async () => {
    const elsewhere = await ambassador().submit(
      '/extranet/equipe/inviter',
      inviting('a@lot.example', { space1: team.spaces.cajarc }),
    );
    expect(elsewhere.status).toBe(422);
    expect(elsewhere.text).toContain('n’est pas dans votre territoire');
    expect(elsewhere.text).toContain('value="a@lot.example"');
    for (const role of ['coordinator', 'partner']) {
      const higher = await ambassador().submit(
        '/extranet/equipe/inviter',
        inviting('a@lot.example', { role }),
      );
      expect(higher.status).toBe(409);
    }
    const more = { role: 'ambassador', epcis: causses };
    expect(
      (await ambassador().submit('/extranet/equipe/inviter', inviting('a@lot.example', more))).status,
    ).toBe(409);
    expect(await openInvitations(db())).toEqual([]);
  });

  test('an animator and a stranger do not get in', async () => {
    const animator = team.visitorAs(holding(team.hugo, 'animator', { spaces: [team.spaces.gramat] }));
    expect((await animator.get('/extranet/equipe')).status).toBe(403);
    expect((await animator.post('/extranet/equipe/inviter', inviting('b@lot.example'))).status).toBe(403);
    expect((await team.visitor().get('/extranet/equipe')).location).toContain('/connexion');
  });

  test('the coordinator invites to a territory, by groupings and by names of communes', async () => {
    const wrong = { role: 'ambassador', communes: 'Cajarc\nAtlantis' };
    const lost = await coordinator().submit(
      '/extranet/equipe/inviter?role=animator',
      inviting('amb@lot.example', wrong),
    );
    expect(lost.status).toBe(422);
    expect(lost.text).toContain('Atlantis.');
    const right = { role: 'ambassador', communes: 'CAJARC', epcis: causses };
    await coordinator().submit('/extranet/equipe/inviter?role=animator', inviting('amb@lot.example', right));
    const { text } = await team.visitor().get(await invitationPath(db(), 'amb@lot.example'));
    expect(text).toContain('Ambassade\u00a0: CC Causses et Vallée de la Dordogne, Cajarc');
  });

  test('an address that is known leads to who has it, or to what waits for her', async () => {
    const known = await coordinator().submit(
      '/extranet/equipe/inviter?role=animator',
      inviting('hugo.delpech@lot.example'),
    );
    expect(known.location).toBe(`/extranet/equipe/${team.hugo}`);
    const first = await coordinator().submit(
      '/extranet/equipe/inviter?role=animator',
      inviting('encore@lot.example'),
    );
    const second = await ambassador().submit('/extranet/equipe/inviter', inviting('Encore@lot.example'));
    expect(second.location).toBe(first.location);
  });
});
