export const fr = {
  title: 'Blocs-notes',
  none: 'Aucun bloc-notes pour le moment.',
  begin: 'Commencer un bloc-notes',
  changed: (moment: string) => `modifié ${moment}`,
};
