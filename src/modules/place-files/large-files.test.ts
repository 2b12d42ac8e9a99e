import { expect, test } from 'vitest';
import { readPlaces } from './read-places.ts';

const wanted = 100_000;

test('a hundred thousand places are read as they come: the file is never much ahead of its rows', async () => {
  let written = 0;
  let furthest = 0;
  async function* file() {
    yield Buffer.from('nom,commune,code_postal,telephone\n');
    while (written < wanted) {
      const piece = Array.from(
        { length: 500 },
        (_, at) => `Lieu ${written + at},Figeac,46100,05 65 20 38 62\n`,
      );
      written += piece.length;
      yield Buffer.from(piece.join(''));
    }
  }
  const reading = await readPlaces(file());
  if ('refusal' in reading) throw new Error(reading.refusal);
  const beginning = written;
  let read = 0;
  for await (const { line } of reading.rows) {
    read += 1;
    furthest = Math.max(furthest, written - line);
  }
  expect(read).toBe(wanted);
  expect(furthest).toBeLessThanOrEqual(beginning + 1000);
});
