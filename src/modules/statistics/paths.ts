export const statisticsPath = '/extranet/statistiques';
export const indicatorPath = (name: string): string => `${statisticsPath}/${name}`;
/** The tables of an indicator, as files. */
export const tables = ['mois', 'territoires', 'details'] as const;
export type TableName = (typeof tables)[number];
