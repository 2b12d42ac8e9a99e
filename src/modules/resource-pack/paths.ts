import { resourcesPath } from '#modules/resources/rules';

const ending = '/cle-usb.zip';

/** The pack of what stands at an address. */
export const packOf = (path: string): string => `${path}${ending}`;

/** The address of which this is the pack; null when it is none. */
export const packedAt = (path: string): string | null =>
  path.endsWith(ending) ? path.slice(0, -ending.length) : null;

export const packPath = packOf(resourcesPath);
