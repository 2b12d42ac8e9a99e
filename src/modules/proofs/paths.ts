import { editionPath, ofYear, staffPath } from '#modules/printed-directory/rules';

/** Where a coordinator follows the proofs of the edition that is prepared. */
export const proofsPath = `${staffPath}/epreuves`;

/** Where she reads what was signed, once an edition is frozen. */
export const signedOfYear = `${ofYear}/epreuves`;
export const signedPath = (year: number): string => `${editionPath(year)}/epreuves`;
