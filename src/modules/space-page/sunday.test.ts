import { expect, test } from 'vitest';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const sunday = new Date('2026-11-29T09:00:00Z');
const app = testApp(db, () => sunday);

test('on a Sunday the days that come are shown, and not the week that ends', async () => {
  await tellTerritory(db());
  const space = aSpace({ hours: 'Mo 14:00-18:00' });
  const { slug } = await addSpace(db(), space, { actor: { id: null, name: 'Nadia' }, now: sunday });
  const { text } = await app.visitor().get(`/annuaire/${slug}`);
  expect(text.replaceAll('\u00a0', ' ')).toContain('<caption>Du 29 novembre au 5 décembre.</caption>');
  const days = [...text.matchAll(/<th scope="row">([^<]*)/g)].map(([, day]) => day);
  expect(days.slice(0, 2)).toEqual(['Dimanche', 'Lundi']);
});
