interface MailWords {
  network: string;
  address: string;
}

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
    byLink: 'Recevoir un lien par courriel',
    forgotten: 'Mot de passe oublié',
    otherWays: 'Autres façons d’entrer',
    linkHint:
      'Sans mot de passe : indiquez votre adresse, puis demandez un lien. Il arrive par courriel et sert une fois.',
    passkey: 'Utiliser une clé d’accès',
    passkeyHint: 'Le doigt, le visage ou le code de votre appareil suffisent, si vous y avez ajouté une clé.',
    passkeyAbsent: 'Une clé d’accès demande JavaScript, qui est coupé ici, et un navigateur assez récent.',
    provider: (name: string) => `Avec ${name}`,
    already: (name: string) => `Vous êtes là en tant que ${name}.`,
    account: 'Mon compte',
    signOut: 'Se déconnecter',
    signOutHint: 'Sur cet appareil seulement.',
    signedOut: 'La connexion est fermée. À bientôt.',
    wrong: 'Cette adresse et ce mot de passe ne vont pas ensemble.',
    noPasskey:
      'Cette clé d’accès n’ouvre aucun compte ici. Connectez-vous autrement, puis ajoutez-la à votre compte.',
    providerFailed: (name: string) =>
      `${name} n’a pas pu vous connecter ici. Il faut un compte à la même adresse : la coordination peut l’ouvrir.`,
    again: 'Trop de temps a passé. Recommencez : cela prend un instant.',
  },
  demonstration: {
    title: 'Essayer la démonstration',
    intro:
      'Choisissez un rôle. Le mot de passe est « demonstration ». Le code change toutes les 30 secondes.',
    caption: 'Comptes de démonstration',
    role: 'Rôle',
    email: 'Adresse',
    code: 'Code du moment',
    noCode: 'pas de code',
    codeNow: (code: string) => `Démonstration : le code du moment est ${code}.`,
    mails: 'Démonstration : les courriels envoyés se lisent ici',
    shared: 'Ce compte de démonstration sert à tout le monde : il ne se change pas.',
  },
  roles: {
    coordinator: 'Coordination du réseau',
    ambassador: 'Ambassade d’un territoire',
    animator: 'Animation d’espaces',
    partner: 'Partenaire',
    inhabitant: 'Habitante',
  },
  code: {
    title: 'Votre code',
    intro: 'Ouvrez l’application de codes de votre téléphone.',
    label: 'Code à 6 chiffres, ou code de secours',
    submit: 'Continuer',
    lost: 'Je n’ai plus mon téléphone',
    lostHelp: (phone: string) =>
      `Tapez un de vos dix codes de secours : chacun sert une fois. Si vous ne les avez plus, appelez le ${phone} : la coordination remet votre compte en état.`,
    wrong: 'Ce code ne convient pas. Attendez le suivant, puis réessayez.',
    spent: 'Ce code de secours n’existe pas ou a déjà servi.',
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
  forgotten: {
    title: 'Mot de passe oublié',
    intro: 'Indiquez votre adresse : vous recevrez un lien pour en choisir un autre.',
    submit: 'Recevoir le lien',
  },
  password: {
    title: 'Choisir votre mot de passe',
    changeTitle: 'Changer de mot de passe',
    current: 'Mot de passe actuel',
    wanted: 'Nouveau mot de passe',
    hint: '12 caractères ou plus. Quatre mots au hasard font l’affaire ; ni majuscule ni chiffre n’est exigé.',
    submit: 'Enregistrer ce mot de passe',
    saved: 'Votre nouveau mot de passe est enregistré. Les autres appareils ont été déconnectés.',
    chosen: 'Votre mot de passe est enregistré. Connectez-vous avec lui.',
    wrong: 'Ce n’est pas votre mot de passe actuel.',
  },
  errors: {
    tooShort: 'Il faut au moins 12 caractères.',
    tooLong: 'C’est trop long : 200 caractères au plus.',
    common: 'Ce mot de passe est facile à deviner. Ajoutez deux ou trois mots sans rapport.',
  },
  account: {
    title: 'Mon compte',
    name: 'Nom',
    nameHint: 'Tel que vos collègues le lisent.',
    email: 'Adresse de courriel',
    emailHint: 'Celle avec laquelle vous vous connectez.',
    password: 'Mot de passe',
    hasPassword: 'Enregistré',
    noPassword: 'Aucun : vous entrez par un lien ou par une clé',
    secondFactor: 'Code par application',
    secondFactorOn: (left: number) => `Demandé à chaque connexion. Codes de secours restants : ${left}.`,
    secondFactorOff: 'Pas encore. Recommandé à tout le monde.',
    passkeys: 'Clés d’accès',
    change: 'Changer',
    setUp: 'Mettre en place',
    manage: 'Gérer',
    none: 'Aucune',
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
    everywhereHint: 'Sur tous les appareils, celui-ci compris.',
    unknown: 'Un appareil',
    on: (browser: string, system: string) => `${browser} sur ${system}`,
    at: (day: string, time: string) => `${day} à ${time}`,
  },
  secondFactor: {
    title: 'Code par application',
    needed:
      'Votre rôle donne accès à ce qui concerne d’autres personnes. Un mot de passe ne suffit pas : un code le complète.',
    why: 'À chaque connexion, votre téléphone donne un code qui change toutes les 30 secondes. Un mot de passe volé ne sert alors plus à rien.',
    start: 'Commencer',
    scan: 'Scannez ce dessin',
    scanHint:
      'Avec une application de codes : FreeOTP, Aegis, Google Authenticator, Microsoft Authenticator…',
    qr: 'Code QR à scanner avec l’application',
    byHand: 'Ou tapez cette clé dans l’application',
    byHandHint: 'Choisissez « saisir une clé », de type « basé sur le temps ».',
    check: 'Puis tapez le code qu’elle montre',
    code: 'Code à 6 chiffres',
    turnOn: 'Vérifier et terminer',
    wrong:
      'Ce code ne convient pas. Vérifiez l’heure du téléphone, attendez le code suivant, puis réessayez.',
    isOn: 'Un code vous est demandé à chaque connexion.',
    codesTitle: 'Vos codes de secours',
    codesIntro:
      'Si vous perdez votre téléphone, chacun de ces codes ouvre votre compte une fois. Imprimez-les ou recopiez-les : cette page ne se remontre pas.',
    codesDone: 'Je les ai notés',
    renew: 'Faire de nouveaux codes de secours',
    renewHint: 'Les anciens ne serviront plus.',
    turnOff: 'Ne plus demander de code',
    turnedOff: 'Aucun code ne vous sera plus demandé.',
    obliged: 'Votre rôle demande un code : il ne peut pas être retiré.',
  },
  passkeys: {
    title: 'Clés d’accès',
    intro:
      'Une clé remplace le mot de passe et le code : l’appareil vérifie votre doigt, votre visage ou votre code.',
    caption: 'Clés de votre compte',
    name: 'Nom de la clé',
    nameHint: 'Pour la reconnaître, par exemple « Téléphone » ou « Ordinateur du bureau ».',
    add: 'Ajouter une clé sur cet appareil',
    remove: 'Retirer',
    since: 'Ajoutée le',
    added: 'La clé est ajoutée. Elle sert dès la prochaine connexion.',
    removed: 'La clé est retirée. Elle n’ouvre plus votre compte.',
    failed: 'La clé n’a pas été ajoutée. L’appareil doit vérifier votre doigt, votre visage ou votre code.',
    old: 'Votre connexion date de plus d’une heure. Pour ajouter une clé, reconnectez-vous d’abord.',
  },
  mails: {
    link: ({ network, address }: MailWords) => ({
      subject: `Votre lien pour vous connecter – ${network}`,
      text: `Bonjour,

Voici le lien que vous avez demandé pour vous connecter. Il sert une seule fois, pendant 15 minutes :

${address}

Si vous n’avez rien demandé, laissez ce courriel de côté : personne n’entre sans ce lien.

${network}
`,
    }),
    invitation: ({ network, address }: MailWords) => ({
      subject: `Bienvenue – ${network}`,
      text: `Bonjour,

Un compte vous attend sur le site du réseau « ${network} ». Choisissez votre mot de passe avec ce lien, valable une semaine :

${address}

À bientôt,
${network}
`,
    }),
    newPassword: ({ network, address }: MailWords) => ({
      subject: `Choisir un nouveau mot de passe – ${network}`,
      text: `Bonjour,

Voici le lien que vous avez demandé pour choisir un nouveau mot de passe. Il sert une seule fois, pendant une heure :

${address}

Si vous n’avez rien demandé, laissez ce courriel de côté : votre mot de passe n’a pas changé.

${network}
`,
    }),
    newEmail: ({ network, address }: MailWords) => ({
      subject: `Confirmer votre nouvelle adresse – ${network}`,
      text: `Bonjour,

Ouvrez ce lien pour vous connecter désormais avec cette adresse. Il sert une seule fois, pendant une heure :

${address}

Si vous n’avez rien demandé, laissez ce courriel de côté : rien ne change.

${network}
`,
    }),
    passwordChanged: ({ network, address }: MailWords) => ({
      subject: `Votre mot de passe a changé – ${network}`,
      text: `Bonjour,

Le mot de passe de votre compte vient de changer. Si ce n’est pas vous, choisissez-en un autre tout de suite :

${address}

${network}
`,
    }),
  },
};

export type Messages = typeof fr;
