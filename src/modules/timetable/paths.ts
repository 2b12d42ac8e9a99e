import { spacePath } from '#modules/upkeep/rules';

/** Where the hours of a space are looked after, its exceptions, and the one tap of today. */
export const weekPath = (spaceId: string): string => `${spacePath(spaceId)}/horaires`;
export const specialPath = (spaceId: string): string => `${spacePath(spaceId)}/fermetures`;
export const todayPath = (spaceId: string): string => `${specialPath(spaceId)}/aujourdhui`;
export const reopenPath = (spaceId: string): string => `${todayPath(spaceId)}/rouvrir`;
export const removePath = (spaceId: string, id: string): string => `${specialPath(spaceId)}/${id}/retirer`;
