import sharp from 'sharp';
import { examine } from '#platform/pictures/examine';
import { render, renderDraft } from '#platform/pictures/render';
import { inTurn, lineOf, type SpeedPromise } from './promise.ts';

const rounds = 7;
const [width, height] = [4000, 3000];
const widths = [480, 960, 1600];

/** A photo of twelve megapixels as a telephone takes it: examined, worked on, shown in three widths and two formats. */
export async function photoPromises(names: readonly string[]): Promise<SpeedPromise[]> {
  if (names.length > 0 && !names.includes('photo')) return [];
  const photo = await aPhoto();
  const measured = await inTurn(
    rounds,
    () => perMinute(() => ours(photo)),
    () => perMinute(() => sharpAlone(photo)),
  );
  const promise: SpeedPromise = {
    name: 'a photo of 12 Mpx, from the file that was sent to its six sizes',
    reference:
      'sharp alone: read and made upright once, then the same six files from its pixels, one after the other',
    unit: '/min',
    // At most 1.2 times as long.
    atLeast: 0.83,
    ...measured,
  };
  console.log(lineOf(promise));
  return [promise];
}

async function ours(photo: Buffer): Promise<void> {
  const refusal = await examine(photo);
  const draft = refusal === null ? await renderDraft(photo) : null;
  const sizes = draft && (await render(draft.bytes, { wide: false }));
  if (sizes?.length !== widths.length * 2) throw new Error('this is no photo of ours');
}

async function sharpAlone(photo: Buffer): Promise<void> {
  const { data, info } = await sharp(photo, { autoOrient: true })
    .resize({ width: Math.max(...widths) })
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (const each of widths) {
    const pixels = () => sharp(data, { raw: info }).resize({ width: each });
    await pixels().webp({ quality: 78 }).toBuffer();
    await pixels().jpeg({ quality: 80, mozjpeg: true }).toBuffer();
  }
}

/** Of noise and of slopes, so that encoders have what they have with a real one. */
async function aPhoto(): Promise<Buffer> {
  const noise = await sharp({
    create: {
      width: width / 4,
      height: height / 4,
      channels: 3,
      background: '#8899aa',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .blur(3)
    .png()
    .toBuffer();
  return sharp(noise).resize(width, height).jpeg({ quality: 88 }).toBuffer();
}

async function perMinute(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return 60_000 / (performance.now() - begun);
}
