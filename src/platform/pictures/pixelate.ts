import sharp from 'sharp';

/** A part of a picture, in thousandths of its width and height. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** So few squares across that no face comes back, whatever is tried. */
const squares = 5;

/**
 * The picture with squares in place of some of its parts. It is done in the pixels: what was there is in no file any
 * more. Upright and without what the camera wrote, as it was given.
 */
export async function pixelate(bytes: Buffer, boxes: readonly Box[]): Promise<Buffer> {
  const { width, height } = await sharp(bytes).metadata();
  const regions = boxes.map((box) => regionOf(box, { width, height })).filter((region) => region !== null);
  const patches = await Promise.all(
    regions.map(async (region) => {
      const few = await sharp(bytes)
        .extract(region)
        .resize(squares, squares, { fit: 'fill', kernel: 'cubic' })
        .png()
        .toBuffer();
      const input = await sharp(few)
        .resize(region.width, region.height, { fit: 'fill', kernel: 'nearest' })
        .png()
        .toBuffer();
      return { input, left: region.left, top: region.top };
    }),
  );
  return sharp(bytes).composite(patches).webp({ quality: 92 }).toBuffer();
}

/** In pixels, and inside the picture; null when nothing of it is. */
function regionOf(box: Box, { width, height }: { width: number; height: number }) {
  const left = Math.floor((clamped(box.left) * width) / 1000);
  const top = Math.floor((clamped(box.top) * height) / 1000);
  const right = Math.ceil((clamped(box.left + box.width) * width) / 1000);
  const bottom = Math.ceil((clamped(box.top + box.height) * height) / 1000);
  return right > left && bottom > top ? { left, top, width: right - left, height: bottom - top } : null;
}

const clamped = (thousandths: number): number => Math.min(1000, Math.max(0, thousandths));
