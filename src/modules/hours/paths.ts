/** Where a space is looked after, and there its hours and exceptions. */
export const spacePath = (spaceId: string): string => `/extranet/espaces/${spaceId}`;
export const hoursPath = (spaceId: string): string => `${spacePath(spaceId)}/horaires`;
export const specialPath = (spaceId: string): string => `${spacePath(spaceId)}/fermetures`;
export const todayPath = (spaceId: string): string => `${specialPath(spaceId)}/aujourdhui`;
export const reopenPath = (spaceId: string): string => `${todayPath(spaceId)}/rouvrir`;
export const removePath = (spaceId: string, id: string): string => `${specialPath(spaceId)}/${id}/retirer`;
