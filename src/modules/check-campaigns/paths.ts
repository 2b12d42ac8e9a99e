import { spacePath } from '#modules/upkeep/rules';

export const listPath = '/extranet/verifications';

export const campaignPath = `${listPath}/campagne`;

/** Where an ambassador who has a team on the phone answers for it. */
export const requestPath = (requestId: string): string => `${listPath}/${requestId}`;

/** Where those who look after a space say that its page is true, without a letter. */
export const ownCheckPath = (spaceId: string): string => `${spacePath(spaceId)}/verification`;
