/** Where editions are prepared. */
export const staffPath = '/extranet/annuaire-imprime';

export const ofYear = `${staffPath}/:year{2[01]\\d\\d}`;
export const editionPath = (year: number): string => `${staffPath}/${year}`;

/** Where the public reads the frozen ones. */
export const publicPath = '/annuaire-imprime';
export const filePath = (year: number): string => `${publicPath}/annuaire-${year}.pdf`;
