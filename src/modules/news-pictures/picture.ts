import type { Format } from '#platform/pictures/picture';
import { pictureName } from '#platform/pictures/picture';

/** The picture of an item, with all that a page needs to show it. */
export interface ItemPicture {
  itemId: string;
  sha256: string;
  width: number;
  height: number;
  alternative: string;
  credit: string | null;
  widths: number[];
}

/** Where it is asked in one width and format: an address that never changes its bytes. */
export const pictureAddress = (
  { sha256 }: Pick<ItemPicture, 'sha256'>,
  width: number,
  format: Format,
): string => `/actualites/images/${sha256}/${pictureName(width, format)}`;
