import { spacePath } from '#modules/space-page/rules';

/** Where a sheet for a space begins, and where it ends; neither address ever says what was typed. */
export const referralPath = (slug: string): string => `${spacePath(slug)}/orienter`;
export const sheetPath = (slug: string): string => `${referralPath(slug)}/fiche`;

/** Where the nearest spaces are compared. */
export const comparePath = '/orienter';
