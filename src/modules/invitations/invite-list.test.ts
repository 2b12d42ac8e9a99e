import { describe, expect, test } from 'vitest';
import { aTeam } from '#modules/roles/testing';
import { openInvitations } from './testing.ts';

const team = aTeam();
const { db, coordinator, ambassador } = team;

describe('inviting a list', () => {
  const list = (lines: string) => ({ lines, role: 'animator', space1: team.spaces.gramat });

  test('one bad line, and nobody is invited; each line says what to do', async () => {
    const waiting = { name: 'Encore', email: 'encore@lot.example', space1: team.spaces.gramat };
    await ambassador().submit('/extranet/equipe/inviter', waiting);
    const before = await openInvitations(db());
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
      `href="/extranet/equipe/${team.hugo}"`,
      'Bea Deux ; bea chez lot',
    ])
      expect(answer.text).toContain(sentence);
    expect(await openInvitations(db())).toEqual(before);
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
    const answer = await coordinator().submit('/extranet/equipe/inviter/liste?role=animator', list(lines));
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('au plus 200\u00a0lignes');
  });
});
