import sharp from 'sharp';
import { type Format, mostPixels, widthsOf } from './picture.ts';

export interface Rendered {
  width: number;
  height: number;
  format: Format;
  bytes: Buffer;
}

const formats: readonly Format[] = ['webp', 'jpeg'];
const reading = { limitInputPixels: mostPixels, failOn: 'error', autoOrient: true } as const;

/**
 * A photo as pages show it, in each width and format: upright, in the web's colours, without place, date nor
 * camera. `wide` cuts it to 16:9 where there is most to see. Null when the picture is broken or cut short.
 */
export async function render(bytes: Buffer, { wide }: { wide: boolean }): Promise<Rendered[] | null> {
  const widths = widthsOf(await uprightWidth(bytes));
  const rendered: Rendered[] = [];
  try {
    const widest = await pixelsOf(bytes, { width: Math.max(...widths), wide });
    for (const width of widths)
      rendered.push(...(await Promise.all(formats.map((format) => encode(widest, { width, format })))));
    return rendered;
  } catch (fault) {
    if (isPictureFault(fault)) return null;
    throw fault;
  }
}

/** A picture upright, at most as wide as pages ask and without what the camera wrote: what is worked on before it is shown. */
export async function renderDraft(bytes: Buffer): Promise<Rendered | null> {
  try {
    const { data, info } = await sharp(bytes, reading)
      .resize({ width: Math.max(...widthsOf(await uprightWidth(bytes))), withoutEnlargement: true })
      // It is looked at by its team only, and for a day: what counts is how soon it is there.
      .webp({ quality: 92, effort: 0 })
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, format: 'webp', bytes: data };
  } catch (fault) {
    if (isPictureFault(fault)) return null;
    throw fault;
  }
}

async function uprightWidth(bytes: Buffer): Promise<number> {
  const { width, height, orientation = 1 } = await sharp(bytes).metadata();
  return orientation >= 5 ? height : width;
}

interface Pixels {
  data: Buffer;
  raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

/** The picture at its widest, read once: the smaller ones are made from its pixels, cut in the same place. */
async function pixelsOf(bytes: Buffer, { width, wide }: { width: number; wide: boolean }): Promise<Pixels> {
  const size = wide
    ? {
        width,
        height: Math.round((width * 9) / 16),
        fit: 'cover' as const,
        position: sharp.strategy.attention,
      }
    : { width, withoutEnlargement: true };
  const { data, info } = await sharp(bytes, reading).resize(size).raw().toBuffer({ resolveWithObject: true });
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
}

async function encode(
  { data: pixels, raw }: Pixels,
  { width, format }: { width: number; format: Format },
): Promise<Rendered> {
  const picture = sharp(pixels, { raw }).resize({ width, withoutEnlargement: true });
  const encoded =
    format === 'webp'
      ? picture.webp({ quality: 78 })
      : picture.flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: true });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, format, bytes: data };
}

/** What libvips says of pictures that it cannot read to their end. */
const isPictureFault = (fault: unknown): boolean => fault instanceof Error && !('code' in fault);
