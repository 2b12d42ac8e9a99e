import { draftPath } from '#modules/plan-desk/rules';

/** What groups publish. */
export const plansPath = '/plans';
export const planPath = (slug: string): string => `${plansPath}/${slug}`;

/** For those who work on them. */
export const submitPath = (id: string): string => draftPath(id, 'soumettre');
export const publishPath = (id: string): string => draftPath(id, 'publier');
/** Where a committee answers to a version. */
export const answerPath = (id: string, number: number | string): string =>
  draftPath(id, 'versions', String(number), 'reponse');
export const versionPath = (id: string, number: number | string): string =>
  draftPath(id, 'versions', String(number));
