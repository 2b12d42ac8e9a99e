export const fr = {
  silent: (day: string) => `Ce lien ne répondait pas le ${day}`,
  desk: {
    title: 'Liens morts',
    intro: 'Deux fois de suite, rien n’a répondu. Corrigez l’adresse, ou ôtez-la du texte.',
    why: (silence: string, day: string) => `${silence}, le ${day}`,
    answered: (code: string) => `réponse ${code}`,
  },
  silences: {
    address: 'adresse mal écrite',
    private: 'adresse à l’intérieur d’un réseau',
    unknown: 'ce site n’existe pas',
    unreachable: 'ce site ne répond pas',
    redirects: 'l’adresse mène de page en page sans fin',
    slow: 'ce site est trop lent',
  } as Record<string, string>,
};

export type Messages = typeof fr;
