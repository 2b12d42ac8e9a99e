export const statisticsPath = '/extranet/statistiques';
export const indicatorPath = (name: string): string => `${statisticsPath}/${name}`;
/** What anybody may read of them. */
export const publicPath = '/chiffres';
export const publicFilePath = (name: string, table: TableName): string =>
  `${publicPath}/${name}/${table}.csv`;
/** The tables of an indicator, as files. */
export const tables = ['mois', 'territoires', 'details'] as const;
export type TableName = (typeof tables)[number];
