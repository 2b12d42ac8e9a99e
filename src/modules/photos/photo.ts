/** A photo of a space, with all that a page needs to show it. */
export interface Photo {
  id: string;
  spaceId: string;
  sha256: string;
  position: number;
  width: number;
  height: number;
  alternative: string;
  credit: string | null;
  /** The widths in which it can be asked, the narrowest first. */
  widths: number[];
}

export type Format = 'webp' | 'jpeg';

/** Why a file is not taken. */
export type PhotoRefusal =
  | 'missing'
  | 'tooBig'
  | 'notImage'
  | 'heic'
  | 'svg'
  | 'gif'
  | 'otherImage'
  | 'animated'
  | 'broken'
  | 'tooManyPixels'
  | 'tooSmall'
  | 'hidesFile'
  | 'already'
  | 'tooMany';

const megabyte = 1_048_576;
export const mostBytes = 10 * megabyte;
export const mostPixels = 50_000_000;
export const leastWidth = 640;
export const leastHeight = 360;
export const mostPhotos = 12;

/** The widths that pages ask for; a photo is never enlarged. */
const pageWidths = [480, 960, 1600];

/** The widths in which a photo of this width is kept. */
export function widthsOf(width: number): number[] {
  const widest = Math.min(width, pageWidths.at(-1) as number);
  return [...pageWidths.filter((each) => each < widest), widest];
}
