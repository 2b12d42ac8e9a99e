export const fr = {
  account: {
    title: 'Mon compte',
    name: 'Nom',
    nameHint: 'Tel que vos collègues le lisent.',
    email: 'Adresse de courriel',
    change: 'Changer',
    save: 'Enregistrer',
    nameSaved: 'Votre nom est enregistré.',
    newEmail: 'Nouvelle adresse',
    newEmailHint: 'Un lien y partira : l’adresse change quand vous l’ouvrez.',
    ownPassword: 'Votre mot de passe',
    emailTaken: 'Cette adresse a déjà un compte ici.',
    emailSent: (email: string) =>
      `Un lien vient de partir à ${email}. Votre adresse change quand vous l’ouvrez.`,
    emailSaved: 'Votre nouvelle adresse est enregistrée.',
    confirm: 'Confirmer',
    emailTitle: 'Confirmer votre nouvelle adresse',
    shared: 'Ce compte de démonstration sert à tout le monde : il ne se change pas.',
    wrongPassword: 'Ce n’est pas votre mot de passe.',
    signInAgain:
      'Votre connexion date de plus d’une heure. Déconnectez-vous, reconnectez-vous, puis revenez ici.',
  },
  sessions: {
    title: 'Vos connexions',
    caption: 'Appareils connectés à votre compte',
    device: 'Appareil',
    since: 'Depuis',
    seen: 'Dernière activité',
    end: 'Déconnecter',
    here: 'cet appareil-ci',
    sharedComputer: 'ordinateur partagé',
    ended: 'Cet appareil est déconnecté.',
    everywhere: 'Tout déconnecter',
    unknown: 'Un appareil',
    on: (browser: string, system: string) => `${browser} sur ${system}`,
    allEnded: 'Toutes vos connexions sont fermées. À bientôt.',
  },
  mails: {
    newEmail: {
      subject: 'Confirmer votre nouvelle adresse',
      before:
        'Ouvrez ce lien pour vous connecter désormais avec cette adresse. Il sert une seule fois, pendant une heure.',
      verb: 'Confirmer cette adresse',
      after: 'Si vous n’avez rien demandé, laissez ce courriel de côté : rien ne change.',
    },
    emailChanged: {
      subject: 'Votre adresse a changé',
      before:
        'Votre compte s’ouvre désormais avec une autre adresse : celle-ci ne sert plus. Si ce n’est pas vous, prévenez tout de suite l’équipe du réseau.',
      verb: 'Joindre le réseau',
      after: 'Si c’est vous, il n’y a rien à faire.',
    },
  },
};

export type Messages = typeof fr;
