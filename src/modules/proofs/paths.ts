import { staffPath } from '#modules/printed-directory/rules';

/** Where a coordinator follows the proofs of the edition that is prepared. */
export const proofsPath = `${staffPath}/epreuves`;
