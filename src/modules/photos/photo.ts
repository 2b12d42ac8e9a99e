import type { PictureRefusal } from '#platform/pictures/picture';

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

/** Why a photo is not added. */
export type PhotoRefusal = PictureRefusal | 'already' | 'tooMany';

export const mostPhotos = 12;
