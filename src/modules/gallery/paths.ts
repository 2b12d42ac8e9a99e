import { type Format, pictureName } from '#platform/pictures/picture';
import { slugOf } from '#platform/slug';

export const galleryPath = '/galerie';

/** The page of an album: its number, then its title, for whoever reads addresses. */
export const albumPath = ({ number, title }: { number: number; title: string }): string => {
  const slug = slugOf(title);
  return `${galleryPath}/${slug === '' ? number : `${number}-${slug}`}`;
};

export const photoPath = (number: number | string): string => `${galleryPath}/photos/${number}`;

/** Where somebody asks that a photo be taken down. */
export const takeDownPath = (number: number | string): string => `${photoPath(number)}/retirer`;

/** Where a photo is asked in one width and format. */
export const renditionPath = (sha256: string, width: number, format: Format): string =>
  `${galleryPath}/photos/${sha256}/${pictureName(width, format)}`;

export const deskPath = '/extranet/galerie';
export const deskPhotoPath = (id: string, act?: string): string =>
  `${deskPath}/photos/${id}${act ? `/${act}` : ''}`;
