import { expect, test } from 'vitest';
import { aColleague, aTeam, causses, figeac, holding } from '#modules/roles/testing';
import { invitationPath } from './testing.ts';

const team = aTeam();
const { db, coordinator } = team;

const inviting = (email: string, name = 'Nadia Ferrand') => ({
  name,
  email,
  role: 'animator',
  space1: team.spaces.gramat,
});

const paul = async () => {
  const id = await aColleague(db(), `Paul ${crypto.randomUUID().replace(/[^a-f]/g, 'x')}`, {
    role: 'ambassador',
    epcis: [causses],
  });
  return { id, self: team.visitorAs(holding(id, 'ambassador', { epcis: [causses] }, 'Paul Estève')) };
};
const inviterOf = async (email: string) =>
  db()
    .selectFrom('invitation')
    .select(['id', 'invitedByName', 'cancelledAt'])
    .where('email', '=', email)
    .executeTakeFirstOrThrow();

test('whoever leaves is told of the invitations that wait, and hands them on, or takes them back', async () => {
  const { id, self } = await paul();
  await self.submit('/extranet/equipe/inviter', inviting('passe@lot.example', 'Ada Un'));
  await self.submit('/extranet/equipe/inviter', inviting('reprise@lot.example', 'Bea Deux'));
  const page = (await coordinator().get(`/extranet/equipe/${id}/depart`)).text;
  expect(page).toContain('Invitation sans réponse\u00a0: Ada Un');
  expect(page).toContain('Invitation sans réponse\u00a0: Bea Deux');

  const [, kept] = /value="(invitation:[^"]+)"[^>]*>\s*<span>[^<]*Ada Un/.exec(page) ?? [];
  await coordinator().post(`/extranet/equipe/${id}/depart`, { to: team.hugo, keys: [kept as string] });
  expect(await inviterOf('passe@lot.example')).toMatchObject({
    invitedByName: 'Hugo Delpech',
    cancelledAt: null,
  });
  expect((await inviterOf('reprise@lot.example')).cancelledAt).toEqual(team.at);
  const path = await invitationPath(db(), 'passe@lot.example');
  expect((await team.visitor().get(path)).text).toContain('Hugo Delpech vous invite');
});

test('whoever held a role invites nobody any more once the role is another’s', async () => {
  const { id, self } = await paul();
  await self.submit('/extranet/equipe/inviter', inviting('tard@lot.example'));
  const path = await invitationPath(db(), 'tard@lot.example');
  expect((await team.visitor().get(path)).status).toBe(200);
  await db().updateTable('roleGrant').set({ endsAt: team.at }).where('personId', '=', id).execute();
  expect((await team.visitor().get(path)).status).toBe(410);
  expect((await team.visitor().post(path, { way: 'password' })).status).toBe(410);
  const { id: invitation } = await inviterOf('tard@lot.example');
  await coordinator().post(`/extranet/equipe/invitations/${invitation}/renvoyer`, {});
  expect((await team.visitor().get(await invitationPath(db(), 'tard@lot.example'))).text).toContain('Claire');
});

test('an ambassador whose territory became another lets nobody in any more in the former one', async () => {
  const { id, self } = await paul();
  await self.submit('/extranet/equipe/inviter', inviting('ailleurs@lot.example'));
  const path = await invitationPath(db(), 'ailleurs@lot.example');
  expect((await team.visitor().get(path)).status).toBe(200);
  await db()
    .updateTable('roleGrant')
    .set({ epcis: [figeac] })
    .where('personId', '=', id)
    .execute();
  expect((await team.visitor().get(path)).status).toBe(410);
});
