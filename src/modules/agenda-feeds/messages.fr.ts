export const fr = {
  title: (network: string) => `Agenda – ${network}`,
  titleOfSpace: (space: string) => `Agenda – ${space}`,
  titleOfTheme: (theme: string, network: string) => `${theme} – ${network}`,
  description: 'Les ateliers et les événements.',
  cancelled: (title: string) => `Annulé : ${title}`,
  free: 'Gratuit.',
  register: (phone: string) => `Inscription au ${phone}.`,
  more: (url: string) => `Détails et places : ${url}`,
  from: (when: string) => `${when}, puis d’autres dates`,
  add: 'Ajouter à mon calendrier',
  addAll: 'Ajouter toutes les dates',
};

export type Messages = typeof fr;
