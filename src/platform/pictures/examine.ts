import { fileTypeFromBuffer } from 'file-type';
import sharp, { type Metadata } from 'sharp';
import { hidesFile } from './hides-file.ts';
import { leastHeight, leastWidth, mostBytes, mostPixels, type PictureRefusal } from './picture.ts';

const taken = new Set(['image/jpeg', 'image/png', 'image/webp']);

const named: Record<string, PictureRefusal> = {
  'image/heic': 'heic',
  'image/heif': 'heic',
  'image/heic-sequence': 'heic',
  'image/heif-sequence': 'heic',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
};

/** Why a file is no photo of ours, from its first bytes and what it says of itself; null when it may be read. */
export async function examine(bytes: Buffer): Promise<PictureRefusal | null> {
  if (bytes.length === 0) return 'missing';
  if (bytes.length > mostBytes) return 'tooBig';
  const wrongKind = await kindRefusal(bytes);
  if (wrongKind) return wrongKind;
  if (hidesFile(bytes)) return 'hidesFile';
  return sharp(bytes, { limitInputPixels: false })
    .metadata()
    .then(measureRefusal, () => 'broken');
}

/** The kind is read from the content: the name and the type that a browser gives prove nothing. */
async function kindRefusal(bytes: Buffer): Promise<PictureRefusal | null> {
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? '';
  if (taken.has(mime)) return null;
  if (named[mime]) return named[mime];
  if (mime.startsWith('image/')) return 'otherImage';
  return /<svg[\s>]/i.test(bytes.subarray(0, 4096).toString('latin1')) ? 'svg' : 'notImage';
}

function measureRefusal({ width, height, pages = 1, orientation = 1 }: Metadata): PictureRefusal | null {
  if (pages > 1) return 'animated';
  if (width * height > mostPixels) return 'tooManyPixels';
  const [across, down] = orientation >= 5 ? [height, width] : [width, height];
  return across < leastWidth || down < leastHeight ? 'tooSmall' : null;
}
