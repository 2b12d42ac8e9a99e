export const fr = {
  provider: {
    with: (name: string) => `Avec ${name}`,
    failed: (name: string) =>
      `${name} n’a pas pu vous connecter ici. Il faut un compte à la même adresse : la coordination peut l’ouvrir.`,
  },
};

export type Messages = typeof fr;
