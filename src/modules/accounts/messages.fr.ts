interface MailWords {
  network: string;
  address: string;
}

export const fr = {
  mails: {
    link: ({ network, address }: MailWords) => ({
      subject: `Votre lien pour vous connecter – ${network}`,
      text: `Bonjour,

Voici le lien que vous avez demandé pour vous connecter. Il sert une seule fois, pendant 15 minutes :

${address}

Si vous n’avez rien demandé, laissez ce courriel de côté : personne n’entre sans ce lien.

${network}
`,
    }),
    invitation: ({ network, address }: MailWords) => ({
      subject: `Bienvenue – ${network}`,
      text: `Bonjour,

Un compte vous attend sur le site du réseau « ${network} ». Choisissez votre mot de passe avec ce lien, valable une semaine :

${address}

À bientôt,
${network}
`,
    }),
    newPassword: ({ network, address }: MailWords) => ({
      subject: `Choisir un nouveau mot de passe – ${network}`,
      text: `Bonjour,

Voici le lien que vous avez demandé pour choisir un nouveau mot de passe. Il sert une seule fois, pendant une heure :

${address}

Si vous n’avez rien demandé, laissez ce courriel de côté : votre mot de passe n’a pas changé.

${network}
`,
    }),
  },
};

export type Messages = typeof fr;
