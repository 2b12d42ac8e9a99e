import { expect, test } from 'vitest';
import { openMemory } from './memory.ts';

test('what a network shows everywhere is read once, and again when the network changes', async () => {
  let revision = 1;
  let readings = 0;
  const remember = openMemory(() => revision)('lot');
  const read = async () => ++readings;

  expect([await remember('menu', read), await remember('menu', read)]).toEqual([1, 1]);
  revision = 2;
  expect(await remember('menu', read)).toBe(2);
});

test('what could not be read is read again the next time', async () => {
  const remember = openMemory(() => 1)('lot');
  await expect(remember('menu', () => Promise.reject(new Error('cut')))).rejects.toThrow('cut');
  expect(await remember('menu', async () => 'menu')).toBe('menu');
});

test('one network knows nothing of what another one remembers', async () => {
  const memory = openMemory(() => 1);
  await memory('lot')('menu', async () => 'lot');
  expect(await memory('tarn')('menu', async () => 'tarn')).toBe('tarn');
});

test('a reading that was begun before a change and fails after it takes nothing of what was read since', async () => {
  let [revision, readings] = [1, 0];
  let fail = (_fault: Error) => {};
  const remember = openMemory(() => revision)('lot');
  const read = async () => ++readings;
  const old = remember('menu', () => new Promise((_done, failed) => (fail = failed)));
  revision = 2;
  await remember('menu', read);

  fail(new Error('cut'));
  await expect(old).rejects.toThrow('cut');
  expect(await remember('menu', read)).toBe(1);
});
