export const fr = {
  way: {
    hint: 'Sans mot de passe : indiquez votre adresse, puis demandez un lien. Il arrive par courriel et sert une fois.',
    submit: 'Recevoir un lien par courriel',
  },
  link: {
    title: 'Vous y êtes presque',
    intro: 'Ce lien sert une fois.',
    submit: 'Me connecter',
    badTitle: 'Ce lien ne sert plus',
    bad: 'Il a déjà servi, ou il est trop ancien. Demandez-en un autre : il arrive tout de suite.',
    askAgain: 'Demander un autre lien',
    sentTitle: 'Regardez vos courriels',
    sent: (email: string) =>
      `Si un compte existe à l’adresse ${email}, un lien vient d’y partir. Pensez aux courriels indésirables.`,
  },
  errors: {
    emailMissing: 'Indiquez votre adresse de courriel.',
  },
  mail: {
    hello: 'Bonjour,',
    link: {
      subject: 'Votre lien pour vous connecter',
      before:
        'Voici le lien que vous avez demandé pour vous connecter. Il sert une seule fois, pendant 15 minutes.',
      verb: 'Me connecter',
      after: 'Si vous n’avez rien demandé, laissez ce courriel de côté : personne n’entre sans ce lien.',
    },
  },
};

export type Messages = typeof fr;
