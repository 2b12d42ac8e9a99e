import { beforeAll, expect, test } from 'vitest';
import type { Role } from '#platform/access';
import { networkChapters } from '#platform/database/chapters';
import { migrate } from '#platform/database/migrate';
import { sendMail } from '#platform/mail/mail';
import { addNetwork } from '#platform/networks';
import { freshDatabase } from '#platform/testing/fresh-database';
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
