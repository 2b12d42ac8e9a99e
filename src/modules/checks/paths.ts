import { spacePath } from '#modules/upkeep/rules';

/** Where those who look after a space say that its page is true, without a letter. */
export const ownCheckPath = (spaceId: string): string => `${spacePath(spaceId)}/verification`;
