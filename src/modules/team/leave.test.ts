import { beforeAll, describe, expect, test } from 'vitest';
import { accountState, grantsOf } from '#modules/accounts';
import { spacesOfPerson, welcomeIn } from '#modules/network';
import { on } from '#platform/events';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { type ChargesAsked, chargesAsked, type HandedOver, handedOver } from './index.ts';
import { aColleague, causses, figeac, holding, now, threeSpaces } from './testing.ts';

const db = freshDatabase();
const at = now;
const app = testApp(db, () => at);
let spaces: Awaited<ReturnType<typeof threeSpaces>>;
let claire: string;
let hugo: string;
let nadia: string;
const coordinator = () => app.visitorAs(holding(claire, 'coordinator'));
const ambassador = () => app.visitorAs(holding(hugo, 'ambassador', { epcis: [causses] }, 'Hugo Delpech'));
const pageOf = (person: string, path = '') => `/extranet/equipe/${person}${path}`;
const grantOf = async (person: string) => (await grantsOf(db(), person, at))[0]?.id as string;

beforeAll(async () => {
  spaces = await threeSpaces(db());
  claire = await aColleague(db(), 'Claire Vayssie', { role: 'coordinator' });
  hugo = await aColleague(db(), 'Hugo Delpech', { role: 'ambassador', epcis: [causses] });
  nadia = await aColleague(db(), 'Nadia Ferrand', { role: 'animator', spaces: [spaces.gramat] });
});

describe('somebody leaves', () => {
  const heard: HandedOver[] = [];

  beforeAll(() => {
    on<ChargesAsked>(chargesAsked, async (_tx, { personId, add }) => {
      if (personId === nadia)
        add({ key: 'atelier:1', what: { fr: 'Atelier du mardi', en: 'Tuesday workshop' } });
    }).connect('essai');
    on<HandedOver>(handedOver, async (_tx, fact) => {
      heard.push(fact);
    }).connect('essai');
  });

  test('the page lists what she holds, other modules’ things included', async () => {
    await welcomeIn(db(), { spaceId: spaces.gramat, personId: nadia });
    const { text } = await ambassador().get(pageOf(nadia, '/depart'));
    expect(text).toContain('animation\u00a0: La Halle (Gramat)');
    expect(text).toContain('accueil\u00a0: La Halle (Gramat)');
    expect(text).toContain('Atelier du mardi');
  });

  test('what is ticked must go to somebody', async () => {
    const answer = await ambassador().submit(pageOf(nadia, '/depart'), { to: '' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Choisissez à qui confier');
    expect((await accountState(db(), nadia))?.deactivatedAt).toBeNull();
  });

  test('hands all over in one go: roles, spaces, other modules’ things, and the account is shut', async () => {
    const heir = await aColleague(db(), 'Yves Delmas', { role: 'animator', spaces: [spaces.rocamadour] });
    const { text } = await ambassador().get(pageOf(nadia, '/depart'));
    const keys = [...text.matchAll(/name="keys" value="([^"]+)"/g)].map(([, key]) => key as string);
    const answer = await ambassador().post(pageOf(nadia, '/depart'), { to: heir, keys });
    expect(answer.location).toBe(pageOf(nadia));

    expect(await grantsOf(db(), nadia, at)).toEqual([]);
    expect((await grantsOf(db(), heir, at)).flatMap((grant) => grant.spaces)).toContain(spaces.gramat);
    expect(await spacesOfPerson(db(), nadia)).toEqual([]);
    expect(await spacesOfPerson(db(), heir)).toContain(spaces.gramat);
    expect((await accountState(db(), nadia))?.deactivatedAt).toEqual(at);
    expect(heard.at(-1)).toMatchObject({ personId: nadia, toId: heir });
    expect(heard.at(-1)?.keys.has('atelier:1')).toBe(true);
    const page = (await ambassador().get(pageOf(nadia))).text;
    expect(page).toContain('est confié à Yves Delmas');
    expect((await ambassador().get('/extranet/equipe?etat=deactivated')).text).toContain('Nadia Ferrand');
  });

  test('and may come back: the account opens again, without any role', async () => {
    await ambassador().post(pageOf(nadia, '/retour'), {});
    expect((await accountState(db(), nadia))?.deactivatedAt).toBeNull();
    expect(await grantsOf(db(), nadia, at)).toEqual([]);
    expect((await ambassador().get('/extranet/equipe?q=nadia')).text).toContain('Compte ouvert');
    await ambassador().submit(pageOf(nadia, '/role'), { role: 'animator', space1: spaces.gramat });
    expect(await grantsOf(db(), nadia, at)).toHaveLength(1);
  });

  test('the coordinator may go once the role is handed to somebody', async () => {
    const next = await aColleague(db(), 'Anne Rey', { role: 'animator', spaces: [spaces.cajarc] });
    const keys = [`role:${await grantOf(claire)}`];
    const answer = await coordinator().post(pageOf(claire, '/depart'), { to: next, keys });
    expect(answer.status).toBe(303);
    expect((await grantsOf(db(), next, at)).map(({ role }) => role)).toContain('coordinator');
  });
});

test('a lost second factor is reset by the coordinator who checked, told to its owner, and journalled', async () => {
  const owner = await aColleague(db(), 'Inès Roux', { role: 'ambassador', epcis: [figeac] });
  await db()
    .insertInto('twoFactor')
    .values({ userId: owner, secret: 'x', backupCodes: 'y', verified: true })
    .execute();
  await db().updateTable('accountUser').set({ twoFactorEnabled: true }).where('id', '=', owner).execute();

  const unsure = await coordinator().submit(pageOf(owner, '/code'), {});
  expect(unsure.status).toBe(422);
  expect((await accountState(db(), owner))?.hasSecondFactor).toBe(true);
  await coordinator().submit(pageOf(owner, '/code'), { checked: 'yes' });
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
