import type { Page } from '#platform/page';
import type { Format, Photo } from '../photo.ts';
import { pictureAddress } from '../picture-address.ts';

export interface PictureProps {
  page: Page;
  photo: Photo;
  /** How wide it is drawn, as in `sizes`. */
  sizes: string;
  /** The picture that is seen first is not left for later. */
  isFirst?: boolean;
}

/** A photo in the width that the screen needs: WebP, or JPEG where that is not read. */
export function Picture({ page, photo, sizes, isFirst }: PictureProps) {
  const set = (format: Format): string =>
    photo.widths
      .map((width) => `${page.href(pictureAddress(photo, width, format), 'fr')} ${width}w`)
      .join(', ');
  const narrow = photo.widths[0] as number;
  return (
    <picture>
      <source type="image/webp" srcset={set('webp')} sizes={sizes} />
      <img
        src={page.href(pictureAddress(photo, narrow, 'jpeg'), 'fr')}
        srcset={set('jpeg')}
        sizes={sizes}
        width={photo.width}
        height={photo.height}
        alt={photo.alternative}
        loading={isFirst ? undefined : 'lazy'}
      />
    </picture>
  );
}
