import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pixelate } from '#platform/pictures/pixelate';
import { plain } from '#platform/testing/plain';
import { boxesIn } from './boxes.ts';
import { aFile, aGalleryDesk } from './testing.ts';

const desk = aGalleryDesk();
const { animator, send, photos, photoPath, stored } = desk;

/** A picture of thin lines: where it is blurred, none of them is left. */
const lined = async (): Promise<Buffer> => {
  const lines = Array.from(
    { length: 80 },
    (_, rank) => `<path d="M${rank * 12} 0v640" stroke="#000" stroke-width="4"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="640"><rect width="960" height="640" fill="#fff"/>${lines.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
};
const contrast = async (bytes: Buffer, left: number): Promise<number> => {
  const region = await sharp(bytes).extract({ left, top: 100, width: 60, height: 60 }).png().toBuffer();
  return (await sharp(region).greyscale().stats()).channels[0]?.stdev ?? 0;
};

test('what is blurred is so in the file, and what is beside it stays as it was', async () => {
  const blurred = await pixelate(await lined(), [{ left: 0, top: 0, width: 500, height: 1000 }]);
  expect(await contrast(blurred, 100)).toBeLessThan(30);
  expect(await contrast(blurred, 700)).toBeGreaterThan(80);
});

test('a box that leaves the picture is cut at its edge, one outside does nothing', async () => {
  const boxes = [
    { left: 900, top: 900, width: 900, height: 900 },
    { left: 1000, top: 1000, width: 50, height: 50 },
  ];
  const { width, height } = await sharp(await pixelate(await lined(), boxes)).metadata();
  expect([width, height]).toEqual([960, 640]);
});

test.each([
  ['a square', ['0-0'], '[]', [{ left: 0, top: 0, width: 83, height: 125 }]],
  ['a box', [], '[[1,2,3,4]]', [{ left: 1, top: 2, width: 3, height: 4 }]],
  ['what is no square', ['12-0', '0-8', 'x', '-1-0'], '[]', []],
  ['what is no JSON', [], '[[1,2', []],
  ['what is no box', [], '[[1,2,3,4000]]', []],
])('%s is read', (_what, squares, drawn, boxes) => {
  expect(boxesIn(squares, drawn)).toEqual(boxes);
});

describe('a photo', () => {
  test('is blurred before it is shown: what it was is in no file any more', async () => {
    await send(animator(), [await aFile()]);
    const [before] = await photos();
    const answer = await animator().post(await photoPath('/flou'), { square: ['3-2', '4-2'] });
    const [after] = await photos();
    expect([answer.status, after?.draftSha256 === before?.draftSha256]).toEqual([303, false]);
    expect(stored()).toContain(after?.draftSha256);
    expect(stored()).not.toContain(before?.draftSha256);
  });

  test('is blurred while it is shown: its sizes are made again, the old ones go', async () => {
    await send(animator(), [await aFile()]);
    await animator().post(await photoPath(), { alternative: 'Une porte.', people: 'nobody' });
    const [before] = await photos();
    await animator().post(await photoPath('/flou'), { drawn: '[[100,100,300,300]]' });
    const [after] = await photos();
    expect(after?.sha256).not.toBe(before?.sha256);
    expect(stored()).not.toContain(before?.sha256);
    const asked = (sha: string | null | undefined) =>
      desk.app.visitor().get(`/galerie/photos/${sha}/480.jpg`);
    expect([(await asked(before?.sha256)).status, (await asked(after?.sha256)).status]).toEqual([404, 200]);
  });

  test('of which nothing was chosen stays as it is', async () => {
    await send(animator(), [await aFile()]);
    const answer = await animator().post(await photoPath('/flou'), { drawn: '[]' });
    expect([answer.status, plain(answer.text).includes('Choisissez ce qu’il faut flouter.')]).toEqual([
      422,
      true,
    ]);
  });
});
