export const fr = {
  published: (day: string) => `Publié le ${day}`,
  until: (day: string) => `Valable jusqu’au ${day}`,
  call: 'Une question ? Appelez, ou passez nous voir',
  read: 'À lire aussi sur',
  codeAlt: 'Code à photographier pour lire cette actualité',
  print: 'Imprimer l’affichette (A4)',
  weight: 'PDF, moins de 100 Ko',
  staff: {
    title: 'Sur papier',
    text: 'Une feuille A4 à accrocher, avec un code à photographier qui mène à cette page.',
  },
};

export type Messages = typeof fr;
