export const listPath = '/extranet/verifications';

export const campaignPath = `${listPath}/campagne`;

/** Where an ambassador who has a team on the phone answers for it. */
export const requestPath = (requestId: string): string => `${listPath}/${requestId}`;
