import type { Format } from '#platform/pictures/picture';

export interface Pictured {
  width: number;
  height: number;
  alternative: string;
  /** The widths in which it can be asked, the narrowest first. */
  widths: readonly number[];
}

export interface PictureProps {
  picture: Pictured;
  /** Where it is asked in one width and format. */
  address: (width: number, format: Format) => string;
  /** How wide it is drawn, as in `sizes`. */
  sizes: string;
  /** The picture that is seen first is not left for later. */
  isFirst?: boolean | undefined;
}

/** A picture in the width that the screen needs: WebP, or JPEG where that is not read. */
export function Picture({ picture, address, sizes, isFirst }: PictureProps) {
  const { widths, width, height, alternative } = picture;
  const set = (format: Format): string =>
    widths.map((each) => `${address(each, format)} ${each}w`).join(', ');
  return (
    <picture>
      <source type="image/webp" srcset={set('webp')} sizes={sizes} />
      <img
        src={address(widths[0] as number, 'jpeg')}
        srcset={set('jpeg')}
        sizes={sizes}
        width={width}
        height={height}
        alt={alternative}
        loading={isFirst ? undefined : 'lazy'}
      />
    </picture>
  );
}
