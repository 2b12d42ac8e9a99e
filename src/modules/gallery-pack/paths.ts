import { galleryPath } from '#modules/gallery/rules';

export const packPath = (album: number | string): string => `${galleryPath}/${album}/album.zip`;
