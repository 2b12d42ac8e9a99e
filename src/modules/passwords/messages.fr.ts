export const fr = {
  forgotten: {
    title: 'Mot de passe oublié',
    intro: 'Indiquez votre adresse : vous recevrez un lien pour en choisir un autre.',
    submit: 'Recevoir le lien',
    email: 'Adresse de courriel',
  },
  password: {
    title: 'Choisir votre mot de passe',
    changeTitle: 'Changer de mot de passe',
    current: 'Mot de passe actuel',
    wanted: 'Nouveau mot de passe',
    hint: '12 caractères ou plus. Quatre mots au hasard font l’affaire ; ni majuscule ni chiffre n’est exigé.',
    submit: 'Enregistrer ce mot de passe',
    saved: 'Votre nouveau mot de passe est enregistré. Les autres appareils ont été déconnectés.',
    firstSaved: 'Votre mot de passe est enregistré. Il vous servira dès la prochaine connexion.',
    chosen: 'Bienvenue. Votre mot de passe est enregistré : connectez-vous avec lui.',
    changed: 'Votre nouveau mot de passe est enregistré. Connectez-vous avec lui.',
    name: 'Mot de passe',
    has: 'Enregistré',
    none: 'Aucun : vous entrez par un lien ou par une clé',
    change: 'Changer',
    choose: 'Choisir',
  },
  errors: {
    emailMissing: 'Indiquez votre adresse de courriel.',
    passwordMissing: 'Tapez votre mot de passe.',
    tooShort: 'Il faut au moins 12 caractères.',
    tooLong: 'C’est trop long : 200 caractères au plus.',
    common: 'Ce mot de passe est facile à deviner. Ajoutez deux ou trois mots sans rapport.',
  },
  mails: {
    newPassword: {
      subject: 'Choisir un nouveau mot de passe',
      before:
        'Voici le lien que vous avez demandé pour choisir un mot de passe. Il sert une seule fois, pendant une heure.',
      verb: 'Choisir un mot de passe',
      after: 'Si vous n’avez rien demandé, laissez ce courriel de côté : votre mot de passe n’a pas changé.',
    },
    firstPassword: {
      subject: 'Votre compte a maintenant un mot de passe',
      before:
        'Un mot de passe vient d’être choisi pour votre compte, qui n’en avait pas. Si ce n’est pas vous, choisissez-en un autre tout de suite.',
      verb: 'Choisir un autre mot de passe',
      after: 'Si c’est vous, il n’y a rien à faire.',
    },
    passwordChanged: {
      subject: 'Votre mot de passe a changé',
      before:
        'Le mot de passe de votre compte vient de changer. Si ce n’est pas vous, choisissez-en un autre tout de suite.',
      verb: 'Choisir un autre mot de passe',
      after: 'Si c’est vous, il n’y a rien à faire.',
    },
  },
};

export type Messages = typeof fr;
