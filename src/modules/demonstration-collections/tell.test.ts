import { expect, test } from 'vitest';
import { tellCourses } from '#modules/demonstration-courses/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { tellCollections } from './tell.ts';

const db = freshDatabase();
const app = testApp(db);
const now = new Date('2026-11-24T09:00:00Z');

test('each of the twenty courses is in one collection, and says which courses come before it', async () => {
  await tellCourses(db(), now);
  await tellCollections(db(), now);
  const { text } = await app.visitor().get('/ressources/collections');
  const counts = [...plain(text).matchAll(/(\d+) ressources/g)].map(([, count]) => Number(count));
  expect(counts).toHaveLength(5);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
  const course = plain(
    (await app.visitor().get('/ressources/chercher-un-emploi-et-repondre-a-une-offre')).text,
  );
  expect(course).toMatch(/À suivre après : Communiquer avec ses proches , Écrire un CV/);
  expect(course).toContain('Dans ces collections Emploi et formation');
});
