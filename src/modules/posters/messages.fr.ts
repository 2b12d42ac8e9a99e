export const fr = {
  week: (dates: string) => `Ateliers ${dates}`,
  title: (space: string, dates: string) => `Ateliers ${dates}, ${space}`,
  nothing: 'Pas d’atelier cette semaine. Passez nous voir.',
  call: 'Pour venir, ou poser une question',
  codeAlt: 'Code à photographier pour lire l’agenda de cet espace',
  free: 'gratuit',
  links: {
    title: 'Affiche de la semaine',
    a4: 'Affiche A4',
    a5: 'Tract A5',
    next: 'Semaine suivante, A4',
    weight: 'PDF, moins de 100 Ko',
  },
};

export type Messages = typeof fr;
