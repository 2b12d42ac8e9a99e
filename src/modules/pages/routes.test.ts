import { expect, test, vi } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
const coordinator = () =>
  app.visitorAs({
    personId: '01900000-0000-7000-8000-000000000001',
    name: 'Paul Estève',
    grants: [{ role: 'coordinator', communes: [], epcis: [], spaces: [] }],
  });

test.each([
  ['/accessibilite', 'Accessibilité'],
  ['/en/accessibilite', 'Accessibility'],
  ['/mentions-legales', 'Mentions légales'],
])('anybody reads %s, in its language', async (path, title) => {
  const answer = await app.visitor().get(path);
  expect(answer.status).toBe(200);
  expect(answer.text).toContain(`<h1>${title}`);
});

test('personal data ends with what every module keeps', async () => {
  const { text } = await app.visitor().get('/donnees-personnelles');
  expect(text).toContain('Nom de qui modifie une page du site');
});

test('an address that no page has is not found', async () => {
  expect((await app.visitor().get('/rien-ici')).status).toBe(404);
});

test.each(['/extranet/pages', '/extranet/pages/nouvelle', '/extranet/pages/accessibilite/fr'])(
  'whoever is not signed in is sent to sign in before %s',
  async (path) => {
    const answer = await app.visitor().get(path);
    expect([answer.status, answer.location]).toEqual([303, `/connexion?suite=${encodeURIComponent(path)}`]);
  },
);

test('an animator cannot write pages', async () => {
  const visitor = app.visitorAs({
    personId: '01900000-0000-7000-8000-000000000002',
    grants: [{ role: 'animator', communes: [], epcis: [], spaces: [] }],
  });
  expect((await visitor.get('/extranet/pages')).status).toBe(403);
});

test('a coordinator writes a page, and the public reads it at once', async () => {
  const visitor = coordinator();
  const title = 'Le ticket déclic';
  const saved = await visitor.submit('/extranet/pages/nouvelle', {
    title,
    body: '## Dix séances',
    place: 'public',
    position: '60',
  });
  expect([saved.status, saved.location]).toEqual([303, '/extranet/pages']);

  const page = await app.visitor().get('/le-ticket-declic');
  expect(page.text).toContain('<h2>Dix séances</h2>');
  // Menus are read anew when the database has told every process of the change.
  await vi.waitFor(async () =>
    expect((await app.visitor().get('/')).text).toContain('href="/le-ticket-declic"'),
  );
});

test('looking before saving saves nothing', async () => {
  const visitor = coordinator();
  const preview = await visitor.submit('/extranet/pages/etre-aide/en', {
    title: 'Preview',
    body: 'Not **yet**.',
    preview: '1',
  });
  expect(preview.status).toBe(200);
  expect(preview.text).toContain('Not <strong>yet</strong>.');
  expect((await app.visitor().get('/en/etre-aide')).text).toContain('<h1>Get help');
});

test('a form that lacks its title comes back with what was typed', async () => {
  const answer = await coordinator().submit('/extranet/pages/etre-aide/fr', {
    title: '',
    body: 'Un texte à garder.',
  });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('Un texte à garder.');
  expect(answer.text).toContain('href="#f-title"');
});

test('an earlier version is taken back', async () => {
  const visitor = coordinator();
  await visitor.submit('/extranet/pages/accessibilite/fr', { title: 'Avant', body: 'Avant.' });
  await visitor.submit('/extranet/pages/accessibilite/fr', { title: 'Après', body: 'Après.' });
  const { text } = await visitor.get('/extranet/pages/accessibilite/fr/historique');
  const [, version = ''] = /name="version" value="([^"]+)"/.exec(text) ?? [];

  const restored = await visitor.submit('/extranet/pages/accessibilite/fr/historique', { version });
  expect(restored.status).toBe(303);
  expect((await app.visitor().get('/accessibilite')).text).toContain('<h1>Avant</h1>');
});
