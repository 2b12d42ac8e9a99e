import { type Format, pictureName } from '#platform/pictures/picture';
import type { Photo } from './photo.ts';

/** Where a photo is asked in one width and format: an address that never changes its bytes. */
export const pictureAddress = ({ sha256 }: Pick<Photo, 'sha256'>, width: number, format: Format): string =>
  `/photos/${sha256}/${pictureName(width, format)}`;
