import { beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { aResource } from './testing.ts';

const db = freshDatabase();
const app = testApp(db);
const coordinator = {
  personId: '01900000-0000-7000-8000-000000000001',
  grants: [{ role: 'coordinator' as const, communes: [], epcis: [], spaces: [] }],
};

beforeAll(async () => {
  await aResource(db(), { themes: ['risques-cyber-et-protection'], authors: ['Léa Petit'] });
  await aResource(
    db(),
    {
      title: 'Préparer un voyage',
      summary: 'Un trajet et ses papiers.',
      durationMinutes: 120,
      level: 'beginner',
      competences: ['1.1'],
      themes: ['mobilites'],
      body: '',
      objectives: 'Lire un <b>horaire</b> !',
      answers: 'Exercice 1 : la gare de Gourdon',
    },
    { kind: 'course', now: new Date('2026-11-21T09:00:00Z') },
  );
  await aResource(
    db(),
    { title: 'Pix', summary: 'Mesurer ses compétences.', body: '', address: 'https://pix.fr/', lang: 'en' },
    { kind: 'link', checkedOn: '2024-01-01', now: new Date('2026-11-22T09:00:00Z') },
  );
  await aResource(db(), { title: 'Pas fini', summary: 'Un brouillon.' }, { status: 'draft' });
});

const titlesAt = async (path: string): Promise<string[]> => {
  const { text } = await app.visitor().get(path);
  return [...text.matchAll(/<h3><a[^>]*>([^<]+)</g)].map(([, title]) => title as string);
};

test.each([
  ['', ['Préparer un voyage', 'Le mot de passe', 'Pix']],
  ['?q=horaires', ['Préparer un voyage']],
  ['?q=voyages+papier', ['Préparer un voyage']],
  ['?q=gourd', ['Préparer un voyage']],
  ['?q=lea+petit', ['Le mot de passe']],
  ['?q=mot:*%26!', ['Le mot de passe']],
  ['?q=zzzz', []],
  ['?type=lien', ['Pix']],
  ['?niveau=debutant', ['Préparer un voyage']],
  ['?theme=mobilites&competence=1.1', ['Préparer un voyage']],
  ['?theme=mobilites&type=lien', []],
  ['?theme=n-importe&type=quoi&page=0', ['Préparer un voyage', 'Le mot de passe', 'Pix']],
  ['?page=9', ['Préparer un voyage', 'Le mot de passe', 'Pix']],
])('whoever asks /ressources%s finds what she asked for', async (query, titles) => {
  expect(await titlesAt(`/ressources${query}`)).toEqual(titles);
});

test('each answer of a filter says how many it would leave, and those that would leave none are not offered', async () => {
  const { text } = await app.visitor().get('/ressources?type=module');
  expect(text).toMatch(/<option value="lien">Lien \(1\)<\/option>/);
  expect(text).toContain('Débutant (1)');
  expect(text).not.toContain('Parentalité (');
});

test('a course says how long it takes, for whom, whether it is still true, and what one may do with it', async () => {
  const { text } = await app.visitor().get('/ressources/preparer-un-voyage');
  const words = plain(text);
  for (const said of ['2 h', 'Débutant', 'Toujours valable le 20 novembre 2026', 'CC BY-SA 4.0', 'Objectifs'])
    expect(words).toContain(said);
  expect(text).toContain('Lire un &lt;b&gt;horaire&lt;/b&gt;\u00a0!');
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(text) ?? [];
  expect(JSON.parse(json)).toMatchObject({
    '@type': 'LearningResource',
    timeRequired: 'PT120M',
    license: 'https://creativecommons.org/licenses/by-sa/4.0/',
    teaches: [{ termCode: '1.1' }],
  });
});

test('what nobody read again for a year says so', async () => {
  const { text } = await app.visitor().get('/ressources/pix');
  expect(plain(text)).toContain('à vérifier avant de s’en servir');
  expect(text).toContain('href="https://pix.fr/" rel="nofollow ugc"');
  expect(text).toContain('<h1 lang="en">');
});

test('a draft is seen by those who may write it, and by nobody else', async () => {
  expect((await app.visitor().get('/ressources/pas-fini')).status).toBe(404);
  const hers = await app.visitorAs(coordinator).get('/ressources/pas-fini');
  expect([hers.status, hers.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(hers.text).toContain('Brouillon');
});

test('two resources of one title have two addresses', async () => {
  expect((await aResource(db(), { title: 'Pix' }, { status: 'draft' })).slug).toBe('pix-2');
});

test('the feed has what is published, the latest first', async () => {
  const { text } = await app.visitor().get('/ressources.atom');
  const titles = [...text.matchAll(/<title[^>]*>([^<]+)</g)].map(([, title]) => title).slice(1);
  expect(titles).toEqual(['Pix', 'Préparer un voyage', 'Le mot de passe']);
});
