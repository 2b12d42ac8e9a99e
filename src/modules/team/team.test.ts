import { describe, expect, test } from 'vitest';
import { accountState } from '#modules/accounts';
import { aColleague, aTeam, figeac, personPath } from '#modules/roles/testing';

const team = aTeam();
const { db, coordinator, ambassador } = team;

describe('the list', () => {
  test('an ambassador sees the people of her territory, the coordinator everybody and their last sign-in', async () => {
    const near = (await ambassador().get('/extranet/equipe')).text;
    expect(near).toContain('Nadia Ferrand');
    expect(near).not.toContain('Luc Bessières');
    expect(near).not.toContain('Dernière connexion');
    const all = (await coordinator().get('/extranet/equipe')).text;
    expect(all).toContain('Luc Bessières');
    expect(all).toContain('Dernière connexion');
  });

  test('people are found without accents, and a list of a hundred and fifty has pages', async () => {
    expect((await coordinator().get('/extranet/equipe?q=bessieres')).text).toContain('Luc Bessières');
    expect((await coordinator().get('/extranet/equipe?q=100%25')).text).toContain('Rien ne répond');
    for (let rank = 0; rank < 146; rank += 1) {
      const personId = await aColleague(
        db(),
        `Zoe ${'abcdefghij'[rank % 10]} ${'klmnopqrstuvwxy'[Math.floor(rank / 10)]}`,
        {
          role: 'animator',
          spaces: [team.spaces.cajarc],
        },
      );
      expect(personId).toBeTruthy();
    }
    const { text } = await coordinator().get('/extranet/equipe?page=6');
    expect(text).toContain('150 personnes');
    expect(text.match(/<th scope="row"/g)).toHaveLength(25);
  });

  test('an inhabitant with an account is nobody of the team', async () => {
    const josette = await aColleague(db(), 'Josette Vidal', { role: 'inhabitant' });
    expect((await coordinator().get('/extranet/equipe?q=josette')).text).toContain('Rien ne répond');
    expect((await coordinator().get(personPath(josette))).status).toBe(404);
  });
});

test('an ambassador decides nothing outside her territory, and sees no address there', async () => {
  const page = await ambassador().get(personPath(team.luc));
  expect(page.text).toContain('hors de votre territoire');
  expect(page.text).not.toContain('luc.bessi');
  expect((await ambassador().post(personPath(team.luc, '/code'), {})).status).toBe(403);
  expect((await ambassador().post(personPath(team.nadia, '/code'), { checked: 'yes' })).status).toBe(403);
});

test('a lost second factor is reset by the coordinator who checked, told to its owner, and journalled', async () => {
  const owner = await aColleague(db(), 'Inès Roux', { role: 'ambassador', epcis: [figeac] });
  await db()
    .insertInto('twoFactor')
    .values({ userId: owner, secret: 'x', backupCodes: 'y', verified: true })
    .execute();
  await db().updateTable('accountUser').set({ twoFactorEnabled: true }).where('id', '=', owner).execute();

  const unsure = await coordinator().submit(personPath(owner, '/code'), {});
  expect(unsure.status).toBe(422);
  expect((await accountState(db(), owner))?.hasSecondFactor).toBe(true);
  // She coordinates in English: its owner is told in the language of the network all the same.
  await coordinator().submit(`/en${personPath(owner, '/code')}`, { checked: 'yes' });
  expect((await accountState(db(), owner))?.hasSecondFactor).toBe(false);
  const acts = await db()
    .selectFrom('journal')
    .select(['actor', 'act'])
    .where('subject', '=', owner)
    .execute();
  expect(acts).toContainEqual({ actor: 'Claire Vayssié', act: 'account.second-factor-reset' });
  const mails = await db()
    .selectFrom('outgoingMail')
    .select('subject')
    .where('recipient', '=', 'in.s.roux@lot.example')
    .execute();
  expect(mails[0]?.subject).toContain('remis à zéro');
});
