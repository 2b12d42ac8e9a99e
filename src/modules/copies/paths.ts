import { staffPath } from '#modules/printed-directory/rules';

/** Who receives the copies of the edition that is prepared, or of the latest. */
export const copiesPath = `${staffPath}/distribution`;
