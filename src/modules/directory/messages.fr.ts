export const fr = {
  title: 'Trouver un espace',
};

export type Messages = typeof fr;
