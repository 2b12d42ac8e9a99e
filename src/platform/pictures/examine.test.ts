import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { aPhonePhoto, aPicture, filesOfEveryKind } from '#platform/testing/pictures';
import { examine } from './examine.ts';
import { render, renderDraft } from './render.ts';

let files: Record<string, Buffer>;
beforeAll(async () => {
  files = await filesOfEveryKind();
});

const refusalOf = async (name: string) => {
  const bytes = files[name] as Buffer;
  const refusal = await examine(bytes);
  if (refusal) return refusal;
  return (await render(bytes, { wide: false })) === null ? 'broken' : null;
};

test.each([
  ['jpeg', null],
  ['png', null],
  ['webp', null],
  ['nothing', 'missing'],
  ['a text called photo.jpg', 'notImage'],
  ['a page called photo.jpg', 'notImage'],
  ['a program', 'notImage'],
  ['a PDF', 'notImage'],
  ['an archive', 'notImage'],
  ['an SVG', 'svg'],
  ['an SVG with its declaration', 'svg'],
  ['a GIF', 'gif'],
  ['a GIF that says it is 65,000 pixels wide', 'gif'],
  ['a HEIC of an iPhone', 'heic'],
  ['an AVIF', 'otherImage'],
  ['a TIFF', 'otherImage'],
  ['a BMP', 'otherImage'],
  ['a JPEG cut short', 'broken'],
  ['a PNG cut short', 'broken'],
  ['a WebP cut short', 'broken'],
  ['only the first bytes of a JPEG', 'broken'],
  ['a moving WebP', 'animated'],
  ['a hundred megapixels', 'tooManyPixels'],
  ['a PNG bomb', 'tooManyPixels'],
  ['fifteen megabytes', 'tooBig'],
  ['a thumbnail', 'tooSmall'],
  ['a strip', 'tooSmall'],
  ['a photo with an archive behind it', 'hidesFile'],
  ['a photo with a page behind it', 'hidesFile'],
  ['a photo with a script in its comment', 'hidesFile'],
  ['a photo with PHP in its comment', 'hidesFile'],
])('%s: %s', async (name, refusal) => {
  expect(await refusalOf(name)).toBe(refusal);
});

describe('a photo as pages show it', () => {
  test('is upright, in three widths and two formats, never wider than it was', async () => {
    const rendered = (await render(await aPhonePhoto(), { wide: false })) ?? [];
    expect(rendered.map(({ width, height, format }) => [width, height, format])).toEqual([
      [480, 640, 'webp'],
      [480, 640, 'jpeg'],
      [960, 1280, 'webp'],
      [960, 1280, 'jpeg'],
      [1200, 1600, 'webp'],
      [1200, 1600, 'jpeg'],
    ]);
  });

  test('tells neither where it was taken, nor when, nor by whom', async () => {
    const original = await sharp(await aPhonePhoto()).metadata();
    expect(original.exif?.toString('latin1')).toContain('Nadia Ferrand');
    for (const { bytes } of (await render(await aPhonePhoto(), { wide: true })) ?? []) {
      const { exif, xmp, iptc } = await sharp(bytes).metadata();
      expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
    }
  });

  test('forgets the names that a program gave to the faces in it, drafts included', async () => {
    const regions = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/" mwg-rs:Name="Nadia Ferrand"/></rdf:RDF></x:xmpmeta>`;
    const named = await aPicture(1600, 1200).jpeg().withXmp(regions).toBuffer();
    expect((await sharp(named).metadata()).xmp?.toString()).toContain('Nadia Ferrand');
    const draft = (await renderDraft(named))?.bytes as Buffer;
    for (const bytes of [
      draft,
      ...((await render(draft, { wide: false })) ?? []).map((each) => each.bytes),
    ]) {
      const { exif, xmp, iptc } = await sharp(bytes).metadata();
      expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
      expect(bytes.includes('Nadia Ferrand')).toBe(false);
    }
  });

  test('is cut to 16:9 when that is wanted', async () => {
    const rendered = (await render(await aPicture(2400, 2400).jpeg().toBuffer(), { wide: true })) ?? [];
    expect(rendered.map(({ width, height }) => (width / height).toFixed(2))).toEqual(Array(6).fill('1.78'));
  });

  test('is the same file each time, so that the same photo is recognised', async () => {
    const photo = await aPhonePhoto();
    const twice = await Promise.all(
      [1, 2].map(async () => (await render(photo, { wide: true }))?.at(-1)?.bytes),
    );
    expect(twice[0]?.equals(twice[1] as Buffer)).toBe(true);
  });

  test('with transparent parts has a white ground where the format has none', async () => {
    const logo = await sharp({ create: { width: 700, height: 400, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    const jpeg = (await render(logo, { wide: false }))?.find(({ format }) => format === 'jpeg');
    const { data } = await sharp(jpeg?.bytes).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
  });
});
