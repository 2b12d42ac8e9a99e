import { groupPath } from '#modules/groups/rules';

export const pollsPath = (slug: string): string => groupPath(slug, 'sondages');
export const newPollPath = (slug: string): string => groupPath(slug, 'sondages', 'nouveau');
export const pollPath = (slug: string, id: string): string => groupPath(slug, 'sondages', id);

/** Where whoever holds a link answers: her own, or the one that is handed around. */
export const answerPath = (token: string): string => `/sondages/${token}`;
