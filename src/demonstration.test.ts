import { expect, test } from 'vitest';
import { defineModule } from '#platform/module';
import type { openNetworks } from '#platform/networks';
import { freshDatabase } from '#platform/testing/fresh-database';
import { freshFiles } from '#platform/testing/fresh-files';
import { tellDemonstration } from './demonstration.ts';
import { modules } from './modules.ts';

const db = freshDatabase();
const files = freshFiles();
const now = new Date('2026-11-24T09:12:00Z');
const telling = { now, files, print: () => {} };
const isFirst = ({ all }: Awaited<ReturnType<typeof openNetworks>>) => all().length === 0;
const empty = () => db.pool().pg.query('delete from public.network; drop schema if exists lot cascade');
const people = async () => (await db.pool().pg.query('select name from lot.person')).rows;
const silent = modules.map((module) => ({ ...module, tales: [] }));

test('a schema that no start of ours began is left alone', async () => {
  const { pg } = db.pool();
  await pg.query("delete from public.network; insert into lot.person (name) values ('Ada Morel')");
  await expect(tellDemonstration(db.pool(), silent, telling)).rejects.toThrow(/déjà un schéma «\u00a0lot/);
  expect(await people()).toEqual([{ name: 'Ada Morel' }]);
});

test('of two starts that found no network, the second leaves what the first serves', async () => {
  await empty();
  const greeting = defineModule({
    name: 'greeting',
    title: { fr: 'Accueil', en: 'Greeting' },
    needs: [],
    tales: [
      {
        order: 1,
        title: 'Ada',
        tell: async (lot) =>
          void (await lot
            .insertInto('person' as never)
            .values({ name: 'Ada Morel' } as never)
            .execute()),
      },
    ],
  });
  const starts = [1, 2].map(() =>
    tellDemonstration(db.pool(), [...silent, greeting], { ...telling, isWanted: isFirst }),
  );
  await Promise.all(starts);
  expect(await people()).toEqual([{ name: 'Ada Morel' }]);
  await expect(tellDemonstration(db.pool(), silent, telling)).rejects.toThrow(/déjà un schéma/);
});

test('a first start that was cut short is told again from its beginning, and once', async () => {
  await empty();
  const cut = defineModule({
    name: 'cut',
    title: { fr: 'Coupure', en: 'Cut' },
    needs: [],
    tales: [{ order: 40, title: 'Une coupure', tell: () => Promise.reject(new Error('cut')) }],
  });
  await expect(tellDemonstration(db.pool(), [...modules, cut], telling)).rejects.toThrow('cut');

  await tellDemonstration(db.pool(), modules, telling);
  const { rows } = await db
    .pool()
    .pg.query("select count(*) as spaces from lot.space where status = 'published'");
  expect(rows).toEqual([{ spaces: 100 }]);
}, 120_000);
