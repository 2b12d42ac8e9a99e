/** What is made of a plan stands under wherever it is read: its draft, a version, its public page. */
export const dossierPath = (path: string): string => `${path}/dossier.pdf`;
export const costsPath = (path: string): string => `${path}/couts.csv`;
