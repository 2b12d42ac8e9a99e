import { beforeAll, expect, test } from 'vitest';
import { networkChapters } from '#platform/database/chapters';
import { migrate } from '#platform/database/migrate';
import { sendMail } from '#platform/mail/mail';
import { addNetwork } from '#platform/networks';
import { freshDatabase } from '#platform/testing/fresh-database';
import { modules } from '../../modules.ts';
import { testApp } from '../../testing.ts';
import { anAccount, goodPassword, keyOn } from './testing.ts';

const db = freshDatabase();
const app = testApp(db, () => now);
const now = new Date('2026-11-24T09:12:00Z');
const letter = {
  to: 'nadia@lot.example',
  subject: 'Votre lien',
  text: 'Ouvrez http://localhost:3000/connexion/lien?jeton=abc',
  now,
};

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

test('a real network shows its mail to the coordinator only, and never its words', async () => {
  const tarn = db.pool().network('tarn');
  await sendMail(tarn, letter);
  await anAccount(tarn, { email: 'claire@tarn.example', grant: { role: 'coordinator' } });
  await anAccount(tarn, { email: 'marc@tarn.example' });

  expect((await app.visitor().get('/~tarn/courriels')).status).toBe(404);
  const marc = app.visitor();
  await marc.submit('/~tarn/connexion', { email: 'marc@tarn.example', password: goodPassword });
  expect((await marc.get('/~tarn/extranet/courriels')).status).toBe(403);

  const claire = app.visitor();
  await claire.submit('/~tarn/connexion', { email: 'claire@tarn.example', password: goodPassword });
  await keyOn(claire, goodPassword, '/~tarn');
  const page = await claire.get('/~tarn/extranet/courriels');
  expect([page.status, page.text.includes('Votre lien'), page.text.includes('jeton')]).toEqual([
    200,
    true,
    false,
  ]);
});
