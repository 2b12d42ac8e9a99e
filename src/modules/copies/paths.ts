import { editionPath, ofYear, staffPath } from '#modules/printed-directory/rules';

/** Who receives the copies of the edition that is prepared, else of the latest. */
export const copiesPath = `${staffPath}/distribution`;

/** The same of any edition, which is given out long after the next one has begun. */
export const copiesOfYear = `${ofYear}/distribution`;
export const yearPath = (year: number): string => `${editionPath(year)}/distribution`;
