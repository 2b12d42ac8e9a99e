import { deskItemPath } from '#modules/news-desk/rules';

/** Where the picture of an item is chosen. */
export const picturePath = (id: string): string => `${deskItemPath(id)}/image`;
