import { expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { cancelSitting } from './index.ts';
import { aSitting } from './testing.ts';

const db = freshDatabase();
const app = testApp(db);

test('a group whose meeting is to come is not archived: the page leads to it, and asks once it is cancelled', async () => {
  const { id, slug, personIds } = await aGroup(db(), {}, [{ name: 'Claire', standing: 'chair' }]);
  const sittingId = await aSitting(db(), id, ['Budget']);
  const claire = app.visitorAs({ personId: personIds[0] ?? '', grants: [] });
  const group = `/extranet/groupes/${slug}`;
  expect((await claire.get(group)).text).toContain(`href="${group}/archiver"`);
  const tied = await claire.get(`${group}/archiver`);
  expect(plain(tied.text)).toContain('Une réunion est encore prévue (mardi 8 décembre 2026, 14 h – 16 h)');
  expect(tied.text).toContain(`href="/extranet/reunions/${sittingId}"`);
  expect(tied.text).not.toContain('value="archive"');
  expect((await claire.post(`${group}/archiver`, { act: 'archive' })).status).toBe(409);
  expect(plain((await claire.get(group)).text)).not.toContain('a terminé ses travaux');
  const now = new Date('2026-11-24T09:12:00Z');
  await cancelSitting(db(), sittingId, { why: 'Le groupe a fini.', now });
  expect(plain((await claire.get(`${group}/archiver`)).text)).toContain('Il peut être rouvert.');
  expect((await claire.post(`${group}/archiver`, { act: 'archive' })).location).toBe(group);
  expect(plain((await claire.get(group)).text)).toContain('Ce groupe a terminé ses travaux');
});
