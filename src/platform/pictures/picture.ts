export type Format = 'webp' | 'jpeg';

/** Why a file is not taken as a picture. */
export type PictureRefusal =
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
  | 'hidesFile';

const megabyte = 1_048_576;
export const mostBytes = 10 * megabyte;
export const mostPixels = 50_000_000;
export const leastWidth = 640;
export const leastHeight = 360;

/** The widths that pages ask for; a picture is never enlarged. */
const pageWidths = [480, 960, 1600];

/** The widths in which a picture of this width is kept. */
export function widthsOf(width: number): number[] {
  const widest = Math.min(width, pageWidths.at(-1) as number);
  return [...pageWidths.filter((each) => each < widest), widest];
}

const extensions: Record<Format, string> = { webp: 'webp', jpeg: 'jpg' };

/** « 960.webp »: the end of the address of a picture in one width and format. */
export const pictureName = (width: number, format: Format): string => `${width}.${extensions[format]}`;

/** The width and format that an address asks for, or null when it asks for nothing of ours. */
export function pictureAsked(name: string): { width: number; format: Format } | null {
  const [, width, extension] = /^([1-9]\d{1,4})\.(webp|jpg)$/.exec(name) ?? [];
  if (width === undefined) return null;
  return { width: Number(width), format: extension === 'webp' ? 'webp' : 'jpeg' };
}

export const pictureTypes: Record<Format, string> = { webp: 'image/webp', jpeg: 'image/jpeg' };
