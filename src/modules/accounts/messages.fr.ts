export const fr = {
  signIn: {
    title: 'Se connecter',
    intro: 'Avec l’adresse de courriel que le réseau connaît.',
    email: 'Adresse de courriel',
    password: 'Mot de passe',
    shared: 'Je suis sur un ordinateur partagé',
    sharedHint:
      'La connexion se ferme après 30 minutes sans activité. Ce que vous écriviez revient quand vous revenez.',
    submit: 'Se connecter',
    forgotten: 'Mot de passe oublié',
    otherWays: 'Autres façons d’entrer',
    already: (name: string) => `Vous êtes là en tant que ${name}.`,
    account: 'Mon compte',
    signOut: 'Se déconnecter',
    signOutHint: 'Sur cet appareil seulement.',
    signedOut: 'La connexion est fermée. À bientôt.',
    wrong: 'Cette adresse et ce mot de passe ne vont pas ensemble.',
  },
  errors: {
    emailMissing: 'Indiquez votre adresse de courriel.',
    passwordMissing: 'Tapez votre mot de passe.',
  },
};

export type Messages = typeof fr;
