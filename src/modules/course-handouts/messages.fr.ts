export const fr = {
  print: 'À imprimer',
  sheets: { apprenant: 'La fiche de l’apprenant, en gros caractères', animateur: 'Tout le module' },
  sheet: 'La fiche',
  foot: (authors: string, licence: string) => `${authors}. Licence ${licence}.`,
  duration: 'Durée :',
  minutes: (count: number) => `${count} minutes`,
  level: 'Niveau :',
  equipment: 'Matériel :',
};

export type Messages = typeof fr;
