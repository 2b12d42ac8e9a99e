import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** A picture with something to see in it: a sky, a wall and a door. */
export const aPicture = (width = 1200, height = 800): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#d3e7ea' } }).composite([
    { input: box(width, Math.round(height * 0.6), '#e0d8c4'), top: Math.round(height * 0.4), left: 0 },
    {
      input: box(Math.round(width * 0.1), Math.round(height * 0.3), '#0b4f52'),
      top: Math.round(height * 0.7),
      left: Math.round(width * 0.45),
    },
  ]);

const box = (width: number, height: number, fill: string): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${fill}"/></svg>`,
  );

/** A photo as a telephone takes it: with the place, the owner and the way up written beside the picture. */
export const aPhonePhoto = (): Promise<Buffer> =>
  aPicture(1600, 1200)
    .withMetadata({
      orientation: 6,
      exif: {
        IFD0: { Make: 'Telephone', Artist: 'Nadia Ferrand' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '44/1 46/1 43/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '1/1 43/1 32/1',
        },
      },
    })
    .jpeg()
    .toBuffer();

/** Every kind of file that somebody may send for a photo. */
export const filesOfEveryKind = async (): Promise<Record<string, Buffer>> => {
  const jpeg = await aPicture().jpeg().toBuffer();
  const png = await aPicture().png().toBuffer();
  const webp = await aPicture().webp().toBuffer();
  const zip = Buffer.concat([
    Buffer.from('PK\u0003\u0004 pretend archive '),
    Buffer.from('PK\u0005\u0006'),
    Buffer.alloc(18),
  ]);
  return {
    jpeg,
    png,
    webp,
    nothing: Buffer.alloc(0),
    'a text called photo.jpg': Buffer.from('Bonjour, voici la photo.'),
    'a page called photo.jpg': Buffer.from('<!doctype html><script>alert(1)</script>'),
    'a program': Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000', 'latin1'),
    'a PDF': Buffer.from('%PDF-1.7\n1 0 obj\n'),
    'an archive': zip,
    'an SVG': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    'an SVG with its declaration': Buffer.from(
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"></svg>',
    ),
    'a GIF': await aPicture().gif().toBuffer(),
    'a GIF that says it is 65,000 pixels wide': gifOf(65_000, 65_000),
    'a HEIC of an iPhone': Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from('ftypheic\u0000\u0000\u0000\u0000mif1heic', 'latin1'),
      Buffer.alloc(64),
    ]),
    'an AVIF': Buffer.concat([
      Buffer.from([0, 0, 0, 28]),
      Buffer.from('ftypavif\u0000\u0000\u0000\u0000avifmif1miaf', 'latin1'),
      Buffer.alloc(64),
    ]),
    'a TIFF': await aPicture().tiff().toBuffer(),
    'a BMP': Buffer.concat([Buffer.from('BM'), Buffer.alloc(60)]),
    'a JPEG cut short': jpeg.subarray(0, Math.floor(jpeg.length / 2)),
    'a PNG cut short': png.subarray(0, Math.floor(png.length / 2)),
    'a WebP cut short': webp.subarray(0, Math.floor(webp.length / 2)),
    'only the first bytes of a JPEG': jpeg.subarray(0, 24),
    'a moving WebP': await movingWebp(),
    'a hundred megapixels': pngOf(png, 10_000, 10_000),
    'a PNG bomb': pngOf(png, 60_000, 60_000),
    'fifteen megabytes': Buffer.concat([jpeg, Buffer.alloc(15 * 1_048_576)]),
    'a thumbnail': await aPicture(320, 180).jpeg().toBuffer(),
    'a strip': await aPicture(2000, 200).jpeg().toBuffer(),
    'a photo with an archive behind it': Buffer.concat([jpeg, zip]),
    'a photo with a page behind it': Buffer.concat([png, Buffer.from('<html><body>')]),
    'a photo with a script in its comment': await withComment(jpeg, '<script>alert(1)</script>'),
    'a photo with PHP in its comment': await withComment(jpeg, '<?php system($_GET[0]);'),
  };
};

function gifOf(width: number, height: number): Buffer {
  const header = Buffer.from('GIF89a\u0000\u0000\u0000\u0000\u0080\u0000\u0000', 'latin1');
  header.writeUInt16LE(width, 6);
  header.writeUInt16LE(height, 8);
  return header;
}

/** A PNG that says it is larger than it is: what a bomb does before it is unpacked. */
function pngOf(png: Buffer, width: number, height: number): Buffer {
  const bomb = Buffer.from(png);
  bomb.writeUInt32BE(width, 16);
  bomb.writeUInt32BE(height, 20);
  bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
  return bomb;
}

async function movingWebp(): Promise<Buffer> {
  const frames = await Promise.all(
    ['#f00', '#0f0'].map((background) =>
      sharp({ create: { width: 700, height: 400, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  return sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
}

/** A JPEG comment goes between the first two bytes and the rest. */
async function withComment(jpeg: Buffer, comment: string): Promise<Buffer> {
  const text = Buffer.from(comment);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(text.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe]), length, text, jpeg.subarray(2)]);
}
