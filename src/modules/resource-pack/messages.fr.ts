export const fr = {
  title: (network: string) => `Ressources : ${network}`,
  intro: 'Tout se lit ici sans internet. La dernière version est sur',
  back: 'Toutes les ressources',
  file: 'Ouvrir le fichier',
  foot: (authors: string, licence: string) => `${authors}. Licence ${licence}.`,
  take: 'Tout emporter sur une clé USB',
  takeSet: 'Emporter cette collection sur une clé USB',
  takeMore: 'Une archive de pages qui s’ouvrent sans internet.',
};

export type Messages = typeof fr;
