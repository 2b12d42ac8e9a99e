import type { Format, Photo } from './photo.ts';

const extensions: Record<Format, string> = { webp: 'webp', jpeg: 'jpg' };

/** Where a photo is asked in one width and format: an address that never changes its bytes. */
export const pictureAddress = ({ sha256 }: Pick<Photo, 'sha256'>, width: number, format: Format): string =>
  `/photos/${sha256}/${width}.${extensions[format]}`;

/** The width and format that an address asks for, or null when it asks for nothing of ours. */
export function pictureAsked(name: string): { width: number; format: Format } | null {
  const [, width, extension] = /^([1-9]\d{1,4})\.(webp|jpg)$/.exec(name) ?? [];
  if (width === undefined) return null;
  return { width: Number(width), format: extension === 'webp' ? 'webp' : 'jpeg' };
}
