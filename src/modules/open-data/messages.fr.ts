export const fr = {
  list: {
    label: 'Télécharger cette liste :',
    csv: 'fichier CSV',
    json: 'fichier JSON',
  },
};

export type Messages = typeof fr;
