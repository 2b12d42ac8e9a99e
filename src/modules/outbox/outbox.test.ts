import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Role } from '#platform/access';
import { networkChapters } from '#platform/database/chapters';
import { migrate } from '#platform/database/migrate';
import { sendMail } from '#platform/mail/mail';
import { noteUnreachable } from '#platform/mail/unreachable-store';
import { addNetwork } from '#platform/networks';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { modules } from '../../modules.ts';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db, () => now);
const now = new Date('2026-11-24T09:12:00Z');
const letter = {
  to: 'nadia@lot.example',
  subject: 'Votre lien',
  text: 'Ouvrez http://localhost:3000/connexion/lien?jeton=abc',
  now,
};

const inRole = (role: Role) =>
  app.visitorAs({
    personId: '0198f0a0-0000-7000-8000-000000000001',
    grants: [{ role, communes: [], epcis: [], spaces: [] }],
  });

beforeAll(async () => {
  await migrate(db.pool().pg, 'tarn', networkChapters(modules));
  await addNetwork(db.pool().pg, { slug: 'tarn', name: 'Espaces du Tarn' });
  await app.program().parts.networks.reload();
});

test('in a demonstration anybody reads the mail that would have left, and follows its links', async () => {
  expect((await app.visitor().get('/courriels')).text).toContain('encore écrit à personne');
  await sendMail(db(), letter);
  expect((await app.visitor().get('/courriels')).text).toContain(
    '<a href="http://localhost:3000/connexion/lien?jeton=abc">',
  );
  await sendMail(db(), { ...letter, subject: 'Un autre', text: [{ title: 'Un titre' }, 'Un mot'] });
  const list = (await inRole('coordinator').get('/extranet/courriels')).text;
  const [, one = ''] = /<a href="(\/courriels\?courriel=[^"]+)">Un autre</.exec(list) ?? [];
  const { text } = await app.visitor().get(one);
  expect(text).toContain('<h3>Un titre</h3>');
  expect(text).not.toContain('Votre lien');
});

test('in a demonstration a letter is read as its reader would get it: who writes, what goes with it, and its foot', async () => {
  const calendar = { method: 'PUBLISH' as const, ics: 'BEGIN:VCALENDAR' };
  await sendMail(db(), { ...letter, subject: 'Du groupe', topic: 'discussions.posts', calendar });
  const { text } = await app.visitor().get('/courriels');
  const read = plain(text);
  expect(read).toContain('De Maillage à');
  expect(read).toContain('Avec ce courriel : rendez-vous.ics');
  expect(read).toContain('Vous recevez ce courriel parce que vous suivez');
  expect(read).toContain('Choisir ce que vous recevez, et quand');
  await db().deleteFrom('outgoingMail').where('subject', '=', 'Du groupe').execute();
  expect(plain((await app.visitor().get('/courriels')).text)).not.toContain('Choisir ce que vous recevez');
});

test('a demonstration says that its mail does not leave, never that it waits', async () => {
  const { text } = await inRole('coordinator').get('/extranet/courriels');
  expect(text).toContain('aucun courriel ne part');
  expect(text).toContain('Ne part pas');
  expect(text).not.toContain('En attente');
});

test('a real network shows its mail to the coordinator only, and never its words', async () => {
  await sendMail(db.pool().network('tarn'), letter);
  expect((await app.visitor().get('/~tarn/courriels')).status).toBe(404);
  expect((await inRole('animator').get('/~tarn/extranet/courriels')).status).toBe(403);

  const page = await inRole('coordinator').get('/~tarn/extranet/courriels');
  expect([page.status, page.text.includes('Votre lien'), page.text.includes('jeton')]).toEqual([
    200,
    true,
    false,
  ]);
});

test('a real network says that mail waits where a server would carry it, and that it stays where none is set up', async () => {
  const { config } = app.program().parts;
  expect((await inRole('coordinator').get('/~tarn/extranet/courriels')).text).toContain(
    'Aucun serveur de courriel',
  );
  config.MAILLAGE_MAIL_URL = 'smtp://localhost:1';
  expect((await inRole('coordinator').get('/~tarn/extranet/courriels')).text).toContain('En attente d’envoi');
  delete config.MAILLAGE_MAIL_URL;
});

describe('the outbox of a real network', () => {
  const tarn = () => db.pool().network('tarn');
  const path = '/~tarn/extranet/courriels';
  const coordinator = () => inRole('coordinator');

  beforeAll(async () => {
    app.program().parts.config.MAILLAGE_MAIL_URL = 'smtp://localhost:1';
    await tarn().deleteFrom('outgoingMail').execute();
  });
  afterAll(() => {
    delete app.program().parts.config.MAILLAGE_MAIL_URL;
  });
  beforeEach(async () => {
    for (const table of ['outgoingMail', 'unreachableAddress'] as const)
      await tarn().deleteFrom(table).execute();
  });

  const aMail = (mail: {
    recipient: string;
    state: string;
    failure?: string;
    attempts?: number;
    key?: string;
  }) =>
    tarn()
      .insertInto('outgoingMail')
      .values({
        subject: `Pour ${mail.recipient}`,
        text: 'secret',
        createdAt: now,
        notBefore: now,
        ...(['sent', 'bounced'].includes(mail.state) ? { sentAt: now } : {}),
        ...mail,
      })
      .returning('id')
      .executeTakeFirstOrThrow();

  const shownIn = (text: string): string[] =>
    [...text.replaceAll('<wbr/>', '').matchAll(/<th scope="row">([^<]+)</g)].map(
      ([, found]) => found as string,
    );

  test('says of each mail what became of it, and why', async () => {
    const cases = [
      ['waiting', 'En attente d’envoi'],
      ['held', 'Réuni avec d’autres'],
      ['sent', 'Parti'],
      ['gathered', 'Parti dans une lettre'],
      ['unwanted', 'La personne a choisi'],
      ['refused', 'Refusé</span><p class="meta">550 No'],
      ['given-up', 'Essayé pendant cinq jours. 550 No'],
      ['bounced', 'Revenu</span><p class="meta">550 No'],
      ['stopped', 'L’adresse est injoignable. 550 No'],
    ] as const;
    for (const [state] of cases) {
      const isEnded = ['refused', 'given-up', 'bounced', 'stopped'].includes(state);
      await aMail({ recipient: `${state}@lot.example`, state, ...(isEnded ? { failure: '550 No' } : {}) });
    }
    await aMail({ recipient: 'tard@lot.example', state: 'waiting', failure: '451 Later', attempts: 2 });
    const { text } = await coordinator().get(path);
    for (const [, sentence] of cases) expect(text).toContain(sentence);
    expect(text).toContain('Pas encore parti</span><p class="meta">451 Later (prochain essai');
    expect(text).not.toContain('secret');
  });

  test('is asked by state and by a part of an address', async () => {
    await aMail({ recipient: 'nadia@lot.example', state: 'refused', failure: '550 No' });
    await aMail({ recipient: 'nadia@lot.example', state: 'sent' });
    await aMail({ recipient: 'theo_100%@lot.example', state: 'refused', failure: '550 No' });
    const asked = async (query: string) => shownIn((await coordinator().get(path + query)).text);
    expect(await asked('?etat=refuses')).toHaveLength(2);
    expect(await asked('?q=NADIA')).toHaveLength(2);
    expect(await asked('?q=nadia&etat=refuses')).toEqual(['nadia@lot.example']);
    expect(await asked('?q=0%25')).toEqual(['theo_100%@lot.example']);
    expect(await asked('?q=personne')).toEqual([]);
    expect((await coordinator().get(`${path}?q=personne`)).text).toContain('Aucun courriel ne correspond');
  });

  test('is read in pages, up to ten thousand mails and beyond the last', async () => {
    await sql`insert into tarn.outgoing_mail (recipient, subject, text, state, created_at, not_before, sent_at)
      select 'p' || n || '@lot.example', 'Objet ' || n, '', 'sent', ${now}::timestamptz + n * interval '1 second', ${now}, ${now}
      from generate_series(1, 10000) n`.execute(tarn());
    const first = await coordinator().get(path);
    expect(shownIn(first.text).slice(0, 2)).toEqual(['p10000@lot.example', 'p9999@lot.example']);
    expect(shownIn(first.text)).toHaveLength(50);
    expect(shownIn((await coordinator().get(`${path}?page=200`)).text).at(-1)).toBe('p1@lot.example');
    expect((await coordinator().get(`${path}?page=201`)).text).toContain('Voir tous les courriels');
  });

  test('sends again what was refused, with its address, and keeps who did', async () => {
    const { id } = await aMail({ recipient: 'nadia@lot.example', state: 'stopped', failure: '550 No' });
    await noteUnreachable(tarn(), 'nadia@lot.example', { why: '550 No', now });
    const answer = await coordinator().post(`${path}?etat=injoignables`, { again: id });
    expect([answer.status, answer.location]).toEqual([303, `${path}?etat=injoignables`]);
    expect(await tarn().selectFrom('unreachableAddress').selectAll().execute()).toEqual([]);
    expect(
      await tarn()
        .selectFrom('journal')
        .select(['actor', 'act', 'subject'])
        .where('subject', '=', id)
        .execute(),
    ).toEqual([{ actor: 'Nadia Ferrand', act: 'mail.again', subject: id }]);
    await vi.waitFor(async () =>
      expect(await tarn().selectFrom('outgoingMail').select(['state', 'attempts']).execute()).toEqual([
        { state: 'waiting', attempts: 1 },
      ]),
    );
  });

  test('never sends again what has left: its words are not kept', async () => {
    const { id } = await aMail({ recipient: 'nadia@lot.example', state: 'bounced', failure: '550 No' });
    expect((await coordinator().get(path)).text).not.toContain('Réessayer');
    await coordinator().post(path, { again: id });
    expect(await tarn().selectFrom('outgoingMail').select('state').execute()).toEqual([{ state: 'bounced' }]);
  });

  test('forgets a mail, but never writes one again whose key it knew', async () => {
    const { id } = await aMail({ recipient: 'nadia@lot.example', state: 'sent' });
    const keyed = await aMail({ recipient: 'nadia@lot.example', state: 'sent', key: 'rappel 42' });
    for (const each of [id, keyed.id]) await coordinator().post(path, { forget: each });
    expect((await coordinator().get(path)).text).not.toContain('Pour nadia@lot.example');
    await sendMail(tarn(), { ...letter, key: 'rappel 42' });
    const rows = await tarn().selectFrom('outgoingMail').select(['state', 'recipient', 'key']).execute();
    expect(rows).toEqual([{ state: 'forgotten', recipient: '', key: 'rappel 42' }]);
  });

  test('shows the addresses that lead to nobody, and writes to one again when somebody says so', async () => {
    await noteUnreachable(tarn(), 'Nadia@lot.example', { why: '550 5.1.1 No such user', now });
    expect((await coordinator().get(path)).text).toContain('Une adresse est injoignable');
    const page = await coordinator().get(`${path}/injoignables`);
    expect(page.text).toContain('550 5.1.1 No such user');
    await coordinator().post(`${path}/injoignables`, { address: 'nadia@lot.example' });
    expect((await coordinator().get(`${path}/injoignables`)).text).toContain('Aucune adresse injoignable');
  });

  test('is handled by the coordinator only', async () => {
    const { id } = await aMail({ recipient: 'nadia@lot.example', state: 'refused', failure: '550 No' });
    expect((await inRole('ambassador').post(path, { forget: id })).status).toBe(403);
    expect((await inRole('ambassador').get(`${path}/injoignables`)).status).toBe(403);
    expect((await coordinator().post(path, { forget: 'abc' })).status).toBe(404);
  });
});
