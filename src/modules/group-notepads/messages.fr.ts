export const fr = {
  title: 'Blocs-notes',
  none: 'Aucun bloc-notes pour le moment.',
  all: (count: number) => `Tous les blocs-notes (${count})`,
  begin: 'Commencer un bloc-notes',
  changed: (moment: string) => `modifié ${moment}`,
};

export type Messages = typeof fr;
