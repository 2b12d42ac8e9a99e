import { beforeAll, describe, expect, test } from 'vitest';
import { accountState, grantsOf } from '#modules/accounts';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { aColleague, causses, holding, now, threeSpaces } from './testing.ts';

const db = freshDatabase();
const at = now;
const app = testApp(db, () => at);
let spaces: Awaited<ReturnType<typeof threeSpaces>>;
let claire: string;
let hugo: string;
let nadia: string;
let luc: string;
const coordinator = () => app.visitorAs(holding(claire, 'coordinator'));
const ambassador = () => app.visitorAs(holding(hugo, 'ambassador', { epcis: [causses] }, 'Hugo Delpech'));
const pageOf = (person: string, path = '') => `/extranet/equipe/${person}${path}`;
const grantOf = async (person: string) => (await grantsOf(db(), person, at))[0]?.id as string;

beforeAll(async () => {
  spaces = await threeSpaces(db());
  claire = await aColleague(db(), 'Claire Vayssie', { role: 'coordinator' });
  hugo = await aColleague(db(), 'Hugo Delpech', { role: 'ambassador', epcis: [causses] });
  nadia = await aColleague(db(), 'Nadia Ferrand', { role: 'animator', spaces: [spaces.gramat] });
  luc = await aColleague(db(), 'Luc Bessières', { role: 'animator', spaces: [spaces.cajarc] });
});

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
          spaces: [spaces.cajarc],
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
    expect((await coordinator().get(pageOf(josette))).status).toBe(404);
  });
});

describe('roles given and ended', () => {
  test('a second space is added, and the same one twice is refused with a word', async () => {
    const given = await ambassador().submit(pageOf(nadia, '/role'), {
      role: 'animator',
      space1: spaces.rocamadour,
    });
    expect(given.location).toBe(pageOf(nadia));
    expect((await grantsOf(db(), nadia, at)).flatMap((grant) => grant.spaces)).toContain(spaces.rocamadour);
    const again = await ambassador().submit(pageOf(nadia, '/role'), {
      role: 'animator',
      space1: spaces.rocamadour,
    });
    expect(again.status).toBe(409);
    expect(again.text).toContain('a déjà ce rôle-là');
  });

  test('an ambassador ends nothing outside her territory, and sees no address there', async () => {
    const page = await ambassador().get(pageOf(luc));
    expect(page.text).toContain('hors de votre territoire');
    expect(page.text).not.toContain('luc.bessi');
    for (const path of [`/roles/${await grantOf(luc)}/fin`, '/depart', '/remplacement', '/retour', '/code'])
      expect((await ambassador().post(pageOf(luc, path), {})).status).toBe(403);
    expect((await ambassador().post(pageOf(nadia, '/code'), { checked: 'yes' })).status).toBe(403);
    expect((await ambassador().post(pageOf(claire, '/depart'), {})).status).toBe(403);
    const higher = { role: 'coordinator' };
    expect((await ambassador().post(pageOf(nadia, '/role'), higher)).status).toBe(409);
    expect(await grantsOf(db(), luc, at)).toHaveLength(1);
  });

  test('the only coordinator cannot be left without the role, nor without an account', async () => {
    const ended = await coordinator().post(pageOf(claire, `/roles/${await grantOf(claire)}/fin`), {});
    expect(ended.status).toBe(409);
    expect(ended.text).toContain('Il ne resterait personne pour coordonner');
    const left = await coordinator().post(pageOf(claire, '/depart'), {});
    expect(left.status).toBe(409);
    expect(await grantsOf(db(), claire, at)).toHaveLength(1);
    expect((await accountState(db(), claire))?.deactivatedAt).toBeNull();
  });

  test('a coordinator for a week does not count as the one who stays', async () => {
    const until = { role: 'coordinator', until: '2026-12-01' };
    await coordinator().submit(pageOf(hugo, '/role'), until);
    expect((await coordinator().post(pageOf(claire, `/roles/${await grantOf(claire)}/fin`), {})).status).toBe(
      409,
    );
  });

  test('two coordinators who leave at once do not leave the network to nobody', async () => {
    const other = await aColleague(db(), 'Paul Estève', { role: 'coordinator' });
    const paul = app.visitorAs(holding(other, 'coordinator', {}, 'Paul Estève'));
    const answers = await Promise.all([
      coordinator().post(pageOf(claire, '/depart'), {}),
      paul.post(pageOf(other, '/depart'), {}),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const stays = (await accountState(db(), claire))?.deactivatedAt ? other : claire;
    if (stays === other) {
      const back = app.visitorAs(holding(other, 'coordinator'));
      await back.post(pageOf(claire, '/retour'), {});
      await back.submit(pageOf(claire, '/role'), { role: 'coordinator' });
    }
    expect(await grantsOf(db(), claire, at)).toHaveLength(1);
  });
});
