export const fr = {
  outbox: {
    title: 'Courriels',
    intro: 'À qui le site a écrit, et si c’est parti.',
    demonstration: 'C’est une démonstration : aucun courriel ne part.',
    shown: 'Vous lisez ici ce que chacun recevrait.',
    noServer: 'Aucun serveur de courriel n’est réglé : ce que le site écrit reste ici, et rien ne part.',
    kept: 'Ne part pas',
    read: 'Lire ce que chacun recevrait',
    none: 'Aucun courriel',
    noneYet: 'Le site n’a encore écrit à personne.',
    sent: 'Parti',
    waiting: 'En attente d’envoi',
    failed: (why: string) => `Pas encore parti : ${why}`,
    link: 'Démonstration : les courriels ne partent pas, ils se lisent ici',
  },
};

export type Messages = typeof fr;
