import type { Page } from '#platform/page';
import { Picture as AnyPicture } from '#ui/Picture';
import type { Photo } from '../photo.ts';
import { pictureAddress } from '../picture-address.ts';

export interface PictureProps {
  page: Page;
  photo: Photo;
  sizes: string;
  isFirst?: boolean;
}

/** A photo of a space, which has one address whatever the language. */
export const Picture = ({ page, photo, sizes, isFirst }: PictureProps) => (
  <AnyPicture
    picture={photo}
    address={(width, format) => page.href(pictureAddress(photo, width, format), 'fr')}
    sizes={sizes}
    isFirst={isFirst}
  />
);
