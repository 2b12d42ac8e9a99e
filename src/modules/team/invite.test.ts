import { beforeAll, describe, expect, test } from 'vitest';
import { accountByEmail, grantsOf } from '#modules/accounts';
import { spacesOfPerson } from '#modules/network';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { team } from './module.ts';
import { aColleague, causses, holding, invitationPath, now, threeSpaces } from './testing.ts';

const db = freshDatabase();
let at = now;
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

describe('two at once, too late, taken back', () => {
  test('two who open the same link at once make one account and one role', async () => {
    await coordinator().submit('/extranet/equipe/inviter', inviting('deux@lot.example'));
    const path = await invitationPath(db(), 'deux@lot.example');
    const answers = await Promise.all(
      [app.visitor(), app.visitor()].map((visitor) => visitor.post(path, { way: 'password' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
    const personId = (await accountByEmail(db(), 'deux@lot.example')) as string;
    expect(await grantsOf(db(), personId, at)).toHaveLength(1);
  });

  test('a link is good for 14 days; sent again, it is good anew and the old one is not', async () => {
    const sent = await coordinator().submit('/extranet/equipe/inviter', inviting('tard@lot.example'));
    const old = await invitationPath(db(), 'tard@lot.example');
    at = new Date(now.getTime() + 14 * 86_400_000 - 1000);
    expect((await app.visitor().get(old)).status).toBe(200);
    at = new Date(now.getTime() + 14 * 86_400_000);
    const late = await app.visitor().get(old);
    expect(late.status).toBe(410);
    expect(late.text).toContain('n’est plus valable');
    expect((await app.visitor().post(old, { way: 'password' })).status).toBe(410);
    expect((await coordinator().get(sent.location as string)).text).toContain('Renvoyez-la');

    await coordinator().post(`${sent.location}/renvoyer`, {});
    const renewed = await invitationPath(db(), 'tard@lot.example');
    expect((await app.visitor().get(renewed)).status).toBe(200);
    expect((await app.visitor().get(old)).text).toContain('ne mène plus à une invitation');
    at = now;
  });

  test('an invitation that was cancelled opens nothing', async () => {
    const sent = await coordinator().submit('/extranet/equipe/inviter', inviting('non@lot.example'));
    await coordinator().post(`${sent.location}/annuler`, {});
    const answer = await app
      .visitor()
      .post(await invitationPath(db(), 'non@lot.example'), { way: 'password' });
    expect(answer.status).toBe(410);
    expect(answer.text).toContain('a été annulée');
    expect(await accountByEmail(db(), 'non@lot.example')).toBeNull();
  });

  test('what lapsed more than a month ago is erased', async () => {
    const [record] = team.personalRecords ?? [];
    const before = await db().selectFrom('invitation').select('id').execute();
    expect(await record?.erase?.(db(), new Date(now.getTime() + 30 * 86_400_000))).toBe(0);
    expect(await record?.erase?.(db(), new Date(now.getTime() + 60 * 86_400_000))).toBe(before.length);
  });
});

describe('who may invite whom', () => {
  test('an ambassador invites to the spaces of her territory only, and to no other role', async () => {
    const elsewhere = await ambassador().submit(
      '/extranet/equipe/inviter',
      inviting('a@lot.example', { space1: spaces.cajarc }),
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
    expect(await openInvitations()).toEqual([]);
  });

  test('an animator and a stranger do not get in', async () => {
    const animator = app.visitorAs(holding(hugo, 'animator', { spaces: [spaces.gramat] }));
    expect((await animator.get('/extranet/equipe')).status).toBe(403);
    expect((await animator.post('/extranet/equipe/inviter', inviting('b@lot.example'))).status).toBe(403);
    expect((await app.visitor().get('/extranet/equipe')).location).toContain('/connexion');
  });

  test('the coordinator invites to a territory, by groupings and by names of communes', async () => {
    const wrong = { role: 'ambassador', communes: 'Cajarc\nAtlantis' };
    const lost = await coordinator().submit('/extranet/equipe/inviter', inviting('amb@lot.example', wrong));
    expect(lost.status).toBe(422);
    expect(lost.text).toContain('Atlantis.');
    const right = { role: 'ambassador', communes: 'CAJARC', epcis: causses };
    await coordinator().submit('/extranet/equipe/inviter', inviting('amb@lot.example', right));
    const { text } = await app.visitor().get(await invitationPath(db(), 'amb@lot.example'));
    expect(text).toContain('Ambassade\u00a0: CC Causses et Vallée de la Dordogne, Cajarc');
  });

  test('an address that is known leads to who has it, or to what waits for her', async () => {
    const known = await coordinator().submit(
      '/extranet/equipe/inviter',
      inviting('hugo.delpech@lot.example'),
    );
    expect(known.location).toBe(`/extranet/equipe/${hugo}`);
    const first = await coordinator().submit('/extranet/equipe/inviter', inviting('encore@lot.example'));
    const second = await ambassador().submit('/extranet/equipe/inviter', inviting('Encore@lot.example'));
    expect(second.location).toBe(first.location);
  });
});

describe('inviting a list', () => {
  const list = (lines: string) => ({ lines, role: 'animator', space1: spaces.gramat });

  test('one bad line, and nobody is invited; each line says what to do', async () => {
    const before = await openInvitations();
    const answer = await ambassador().submit(
      '/extranet/equipe/inviter/liste',
      list(
        [
          'Ada Un ; ada@lot.example',
          'Sans adresse',
          'Bea Deux ; bea chez lot',
          ' ; sansnom@lot.example',
          '',
          'Ada Trois\tADA@lot.example',
          'Hugo Delpech;hugo.delpech@lot.example',
          'Encore;encore@lot.example',
        ].join('\n'),
      ),
    );
    expect(answer.status).toBe(422);
    for (const sentence of [
      '6 lignes sont à revoir',
      'Ligne 8',
      'Écrivez un nom, un point-virgule',
      's’écrit comme nom@exemple.fr',
      'Il manque le nom',
      'déjà plus haut',
      'a déjà un compte',
      'est déjà invitée',
      `href="/extranet/equipe/${hugo}"`,
      'Bea Deux ; bea chez lot',
    ])
      expect(answer.text).toContain(sentence);
    expect(await openInvitations()).toEqual(before);
    expect(
      await db().selectFrom('outgoingMail').select('id').where('recipient', '=', 'ada@lot.example').execute(),
    ).toEqual([]);
  });

  test('a good list invites everybody, once even when it is sent twice', async () => {
    const visitor = ambassador();
    const fields = {
      ...list('Ada Un ; ada@lot.example\nBea Deux;bea@lot.example'),
      _form: crypto.randomUUID(),
    };
    const answers = [
      await visitor.post('/extranet/equipe/inviter/liste', fields),
      await visitor.post('/extranet/equipe/inviter/liste', fields),
    ];
    expect(answers.map(({ location }) => location)).toEqual(Array(2).fill('/extranet/equipe?etat=invited'));
    const mails = await db()
      .selectFrom('outgoingMail')
      .select('id')
      .where('recipient', 'in', ['ada@lot.example', 'bea@lot.example'])
      .execute();
    expect(mails).toHaveLength(2);
    expect((await visitor.get('/extranet/equipe?etat=invited')).text).toContain('Bea Deux');
  });

  test('a list of 201 people is too long', async () => {
    const lines = Array.from({ length: 201 }, (_, rank) => `Nom ${rank};n${rank}@lot.example`).join('\n');
    const answer = await coordinator().submit('/extranet/equipe/inviter/liste', list(lines));
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('au plus 200 lignes');
  });
});
