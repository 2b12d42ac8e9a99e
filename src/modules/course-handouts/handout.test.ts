import { beforeAll, expect, test } from 'vitest';
import { aResource } from '#modules/resources/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { readPdf } from '#platform/testing/read-pdf';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);

beforeAll(async () => {
  await aResource(
    db(),
    {
      ...{ title: 'Préparer un voyage', body: '', durationMinutes: 120, level: 'beginner' },
      ...{ authors: ['Nadia Ferrand'], equipment: ['un téléphone par personne'] },
      objectives: '- lire un horaire',
      trainer: '### Déroulé\n\n| Minutes | Étape |\n|--:|---|\n| 10 | Accueil |',
      learner: '**Avant de partir**\n\n1. Mon billet\n2. Mes papiers',
      exercises: '### Exercice 1\n\nOù va le train ?',
      answers: '### Exercice 1\n\nÀ Gourdon.',
    },
    { kind: 'course' },
  );
  await aResource(db(), { title: 'Une fiche', body: 'Trois mots.' });
  await aResource(db(), { title: 'Un lien', body: '', address: 'https://pix.fr/' }, { kind: 'link' });
  await aResource(db(), { title: 'Caché' }, { status: 'draft' });
});

const pdfAt = async (path: string) => {
  const { status, bytes, headers } = await app.visitor().get(`/ressources/${path}`);
  return { status, bytes, type: headers.get('content-type'), ...(status === 200 ? readPdf(bytes) : {}) };
};

test('a learner takes home one page in large print, that a screen reader reads', async () => {
  const pdf = await pdfAt('preparer-un-voyage/fiche-apprenant.pdf');
  expect(pdf).toMatchObject({
    ...{ status: 200, type: 'application/pdf', isTagged: true, lang: 'fr', title: 'Préparer un voyage' },
  });
  expect(pdf.pages).toHaveLength(1);
  expect(pdf.words).toContain('Mes papiers');
  expect(pdf.words).toContain('Nadia Ferrand. Licence CC-BY-SA-4.0.');
  expect(pdf.words).not.toContain('Gourdon');
});

test('a trainer has the whole course, what is handed out on pages of its own', async () => {
  const { texts = [] } = await pdfAt('preparer-un-voyage/fiche-animateur.pdf');
  expect(texts[0]).toContain('120 minutes');
  expect(texts[0]).toContain('Accueil');
  expect(texts.map((text) => text.includes('Mes papiers'))).toEqual([false, true, false, false]);
  expect(texts[3]).toContain('Gourdon');
});

test('the same version is the same bytes', async () => {
  const [once, again] = [
    await pdfAt('preparer-un-voyage/fiche-apprenant.pdf'),
    await pdfAt('preparer-un-voyage/fiche-apprenant.pdf'),
  ];
  expect(Buffer.compare(once.bytes, again.bytes)).toBe(0);
});

test.each([
  ['une-fiche/fiche-animateur.pdf', 200],
  ['une-fiche/fiche-apprenant.pdf', 404],
  ['un-lien/fiche-animateur.pdf', 404],
  ['cache/fiche-animateur.pdf', 404],
  ['rien/fiche-animateur.pdf', 404],
])('%s answers %i', async (path, status) => {
  expect((await pdfAt(path)).status).toBe(status);
});
