export const fr = {
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
    used: 'Ce code a déjà servi. Recommencez, puis donnez le suivant.',
    again: 'Trop de temps a passé. Recommencez : cela prend un instant.',
  },
  errors: {
    codeMissing: 'Tapez le code.',
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
    renewHint: 'Perdus, ou presque tous utilisés ? Faites-en de nouveaux. Les anciens ne serviront plus.',
    turnOff: 'Ne plus demander de code',
    turnedOff: 'Aucun code ne vous sera plus demandé.',
    obliged: 'Votre rôle demande un code : il ne peut pas être retiré.',
    on: (left: number) => `Demandé à chaque connexion. Codes de secours restants : ${left}.`,
    off: 'Pas encore. Recommandé à tout le monde.',
    setUp: 'Mettre en place',
    manage: 'Gérer',
  },
};

export type Messages = typeof fr;
