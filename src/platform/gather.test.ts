import { expect, test } from 'vitest';
import { gather } from './gather.ts';

const later = () => new Promise((resolve) => setTimeout(resolve, 1));

test('who comes alone is served at once; those who come meanwhile are served together, each with her own answer', async () => {
  const batches: string[][] = [];
  const ask = gather<string, string>(
    () => 'one',
    async (many) => {
      batches.push([...many]);
      await later();
      return many.map((one) => one.toUpperCase());
    },
  );
  expect(await Promise.all(['a', 'b', 'c'].map(ask))).toEqual(['A', 'B', 'C']);
  expect(await ask('d')).toBe('D');
  expect(batches).toEqual([['a'], ['b', 'c'], ['d']]);
});

test('those of another key do not wait', async () => {
  const batches: string[][] = [];
  const ask = gather<string, number>(
    (one) => one[0] as string,
    async (many) => {
      batches.push([...many]);
      await later();
      return many.map(() => 0);
    },
  );
  await Promise.all(['a1', 'a2', 'b1'].map(ask));
  expect(batches).toEqual([['a1'], ['b1'], ['a2']]);
});

test('a fault is the fault of its own call: the others, who were served with it, are served', async () => {
  const ask = gather<number, number>(
    () => 'one',
    async (many) => {
      await later();
      if (many.includes(3)) throw new Error('three');
      return many.map((one) => one * 2);
    },
  );
  const answers = await Promise.allSettled([1, 2, 3, 4].map(ask));
  expect(answers.map((one) => (one.status === 'fulfilled' ? one.value : 'fault'))).toEqual([
    2,
    4,
    'fault',
    8,
  ]);
});

test('a thousand that come at once are served by the hundred', async () => {
  const sizes: number[] = [];
  const ask = gather<number, number>(
    () => 'one',
    async (many) => {
      sizes.push(many.length);
      await later();
      return many;
    },
  );
  await Promise.all(Array.from({ length: 1000 }, (_, rank) => ask(rank)));
  expect(Math.max(...sizes)).toBe(100);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(1000);
});
