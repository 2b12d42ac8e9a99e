import { resourcePath } from '#modules/resources/rules';

/** What is printed: what a learner takes home, or all that its trainer needs. */
export const sheets = ['apprenant', 'animateur'] as const;
export type Sheet = (typeof sheets)[number];

export const handoutPath = (slug: string, sheet: Sheet): string => `${resourcePath(slug)}/fiche-${sheet}.pdf`;
