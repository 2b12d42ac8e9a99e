import type { Page } from '#platform/page';
import { Picture } from '#ui/Picture';
import { type ItemPicture, pictureAddress } from '../picture.ts';
import { words } from '../words.ts';

interface ViewProps {
  page: Page;
  picture: ItemPicture;
  sizes: string;
  isFirst?: boolean;
}

/** A picture with whoever made it; it has one address whatever the language. */
export const ItemPictureView = ({ page, picture, sizes, isFirst }: ViewProps) => (
  <figure>
    <Picture
      picture={picture}
      address={(width, format) => page.href(pictureAddress(picture, width, format), 'fr')}
      sizes={sizes}
      isFirst={isFirst}
    />
    {picture.credit && <figcaption class="meta">{words(page.lang).credit(picture.credit)}</figcaption>}
  </figure>
);
