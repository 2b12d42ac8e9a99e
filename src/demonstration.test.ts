import { expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { freshFiles } from '#platform/testing/fresh-files';
import { tellDemonstration } from './demonstration.ts';
import { modules } from './modules.ts';

const db = freshDatabase();
const files = freshFiles();
const now = new Date('2026-11-24T09:12:00Z');

test('a first start that was cut short is told again from its beginning, and once', async () => {
  const { pg } = db.pool();
  await pg.query('delete from public.network');
  const tales = modules.flatMap((module) => module.tales ?? []).sort((a, b) => a.order - b.order);
  for (const tale of tales.slice(0, 3)) await tale.tell(db(), now, files);

  await tellDemonstration(db.pool(), modules, { now, files, print: () => {} });
  const { rows } = await pg.query('select count(*) as spaces from lot.space');
  expect(rows).toEqual([{ spaces: 100 }]);
});
