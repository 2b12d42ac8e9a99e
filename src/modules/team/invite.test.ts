import { beforeAll, describe, expect, test } from 'vitest';
import { accountByEmail, grantsOf } from '#modules/accounts';
import { spacesOfPerson } from '#modules/network';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { aColleague, causses, holding, invitationPath, now, threeSpaces } from './testing.ts';

const db = freshDatabase();
const at = now;
const app = testApp(db, () => at);
let spaces: Awaited<ReturnType<typeof threeSpaces>>;
let claire: string;
let hugo: string;
const coordinator = () => app.visitorAs(holding(claire, 'coordinator'));
const ambassador = () => app.visitorAs(holding(hugo, 'ambassador', { epcis: [causses] }, 'Hugo Delpech'));

beforeAll(async () => {
  spaces = await threeSpaces(db());
  claire = await aColleague(db(), 'Claire Vayssie', { role: 'coordinator' });
  hugo = await aColleague(db(), 'Hugo Delpech', { role: 'ambassador', epcis: [causses] });
});

const openInvitations = () =>
  db()
    .selectFrom('invitation')
    .select('email')
    .where('acceptedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .execute();

const inviting = (email: string, more: Record<string, string> = {}) => ({
  name: 'Nadia Ferrand',
  email,
  role: 'animator',
  space1: spaces.gramat,
  ...more,
});

describe('from the invitation to the password', () => {
  test('the mail says who invites to what, and its link opens an account once', async () => {
    const sent = await ambassador().submit(
      '/extranet/equipe/inviter',
      inviting('nadia@lot.example', { space2: spaces.rocamadour }),
    );
    expect(sent.location).toMatch(/^\/extranet\/equipe\/invitations\//);

    const nadia = app.visitor();
    const path = await invitationPath(db(), 'nadia@lot.example');
    const page = await nadia.get(path);
    expect(page.text).toContain('Hugo Delpech vous invite');
    expect(page.text).toContain('La Halle (Gramat), Le Belvédère (Rocamadour)');
    const answer = await nadia.post(path, { way: 'password' });
    expect(answer.location).toMatch(/^\/mot-de-passe\?jeton=/);
    const chosen = await nadia.submit(answer.location as string, { password: 'le heron boit a la source' });
    expect(chosen.location).toBe('/connexion');

    const personId = (await accountByEmail(db(), 'nadia@lot.example')) as string;
    const [grant] = await grantsOf(db(), personId, at);
    expect(grant).toMatchObject({ role: 'animator', spaces: [spaces.gramat, spaces.rocamadour] });
    expect((await spacesOfPerson(db(), personId)).sort()).toEqual([spaces.gramat, spaces.rocamadour].sort());
    await nadia.submit('/connexion', { email: 'nadia@lot.example', password: 'le heron boit a la source' });
    expect((await nadia.get('/extranet/compte')).text).toContain('Nadia Ferrand');
  });

  test('a link opened again says kindly that it was used, and gives nothing more', async () => {
    const path = await invitationPath(db(), 'nadia@lot.example');
    const again = await app.visitor().get(path);
    expect(again.status).toBe(410);
    expect(again.text).toContain('Cette invitation a déjà servi');
    const posted = await app.visitor().post(path, { way: 'password' });
    expect(posted.status).toBe(410);
    expect(posted.location).toBeNull();
  });
});
