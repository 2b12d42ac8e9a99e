import { examples as ofSittings } from '#modules/sittings';

/** For the walk of all pages: what a code leads to is open on one day only. */
export const examples = { sitting: ofSittings.sitting, token: async () => null };
