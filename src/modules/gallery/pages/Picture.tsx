import type { Page } from '#platform/page';
import { Picture as AnyPicture } from '#ui/Picture';
import { renditionPath } from '../paths.ts';
import type { ShownPhoto } from '../public-store.ts';

/** A photo of the gallery, which has one address whatever the language. */
export const Picture = ({
  page,
  photo,
  sizes,
  isFirst,
}: {
  page: Page;
  photo: ShownPhoto;
  sizes: string;
  isFirst?: boolean;
}) => (
  <AnyPicture
    picture={photo}
    address={(width, format) => page.href(renditionPath(photo.sha256, width, format), 'fr')}
    sizes={sizes}
    isFirst={isFirst}
  />
);
