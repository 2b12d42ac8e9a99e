import type { Period } from './period.ts';

export const evolutionPath = '/annuaire/evolution';

/** The list of what changed, as a file. */
export const filePath = ({ from, to }: Period): string => `${evolutionPath}.csv?du=${from}&au=${to}`;
