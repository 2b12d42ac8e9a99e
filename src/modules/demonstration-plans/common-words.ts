/** What the four plans have in common: their years, two scenarios, and who pays. */
export const years = [2009, 2010, 2011, 2012] as const;

export const least = 'A minima';
export const most = 'Ambitieux';

export const funders = {
  state: 'État',
  region: 'Région',
  department: 'Département',
  europe: 'Union européenne (FEDER)',
  chambers: 'Chambres consulaires',
  communes: 'Communes et communautés de communes',
  caf: 'Caisse d’allocations familiales',
  tourism: 'Comité du tourisme',
} as const;

/** Thousands of euros, year by year, in cents. */
export const thousands = (...amounts: readonly number[]): number[] =>
  amounts.map((amount) => Math.round(amount * 100_000));
