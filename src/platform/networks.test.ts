import { expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { openNetworks } from './networks.ts';

const db = freshDatabase();

test('of two readings of the list that overlap, the later one has the last word', async () => {
  const { pg } = db.pool();
  const answers: (() => void)[] = [];
  const slow = Object.create(pg, {
    query: {
      async value(text: string) {
        const rows = await pg.query(text);
        if (isSlow) await new Promise<void>((go) => answers.push(go));
        return rows;
      },
    },
  });
  let isSlow = false;
  const networks = await openNetworks(slow);

  isSlow = true;
  const older = networks.reload();
  await expect.poll(() => answers.length).toBe(1);
  isSlow = false;
  await pg.query("update public.network set name = 'Espaces du Lot, ensemble'");
  const newer = networks.reload();
  await Promise.race([newer, new Promise((go) => setTimeout(go, 100))]);
  answers[0]?.();
  await Promise.all([older, newer]);
  expect(networks.bySlug('lot')?.name).toBe('Espaces du Lot, ensemble');
});
