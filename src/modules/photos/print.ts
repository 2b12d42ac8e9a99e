import type { Print } from '#platform/print';
import { firstPictures } from './store.ts';

/** Wide enough for forty millimetres at 300 dots per inch, with some to spare. */
const widthWanted = 640;

/** In the printed directory: the first photo of each space. */
export const print: Print = {
  async pictures(db, { spaceIds }) {
    const pictures = await firstPictures(db, spaceIds, widthWanted);
    return new Map(pictures.map(({ spaceId, ...picture }) => [spaceId, picture]));
  },
};
