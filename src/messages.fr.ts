export const fr = {
  notFoundTitle: 'Cette page n’existe pas',
  notFound: 'L’adresse est peut-être incomplète, ou la page a été retirée.',
  toOwn: (label: string) => `Revenir à « ${label} »`,
  toHome: 'Aller à l’accueil du site',
  notAllowedTitle: 'Cette page est réservée',
  notAllowed:
    'Votre rôle dans le réseau ne vous y donne pas accès. La personne qui coordonne peut vous l’ouvrir.',
  foreignTitle: 'Cette demande vient d’un autre site',
  foreign:
    'Par sécurité, rien n’a été fait. Revenez à la page d’où vous veniez et recommencez depuis ce site.',
  tooSoonTitle: 'Trop d’essais à la suite',
  tooSoon: (wait: string) => `Pour la sécurité des comptes, attendez ${wait}, puis réessayez.`,
  tooLargeTitle: 'Cet envoi est trop lourd',
  tooLarge:
    'Un envoi pèse au plus 25 Mo. Réduisez la photo ou le fichier, puis recommencez. Rien n’a été enregistré.',
  faultTitle: 'Nous n’avons pas pu répondre',
  fault: (id: string) =>
    `Le problème vient de nous et il est noté. Réessayez dans un instant, ou appelez-nous en citant le code ${id}.`,
  expiredTitle: 'Cette page était ouverte depuis longtemps',
  expired: 'Par sécurité, nous vous demandons de confirmer.',
  nothingLost: 'Rien de ce que vous avez écrit n’est perdu.',
  restKept: 'Rien n’a encore été envoyé. Revenez au formulaire : ce que vous avez écrit y sera.',
  typeAgain: 'Un mot de passe ou un code ne se garde pas : vous le taperez de nouveau.',
  chooseAgain: 'Un fichier ne se garde pas d’une page à l’autre : vous le choisirez de nouveau.',
  keptForYou:
    'Votre connexion s’était fermée, et rien n’est encore envoyé. Connectez-vous : ce que vous écriviez vous attend.',
  signedOutTitle: 'Votre connexion s’est fermée',
  nothingSent: 'Votre connexion est fermée : rien n’a été envoyé.',
  signInElsewhere:
    'Connectez-vous dans un autre onglet, puis revenez ici pour envoyer. Cette page seule garde ce que vous avez écrit : copiez-le si vous devez la fermer.',
  signIn: 'Se connecter dans un autre onglet',
  sendAgain: 'Envoyer',
  toForm: 'Revenir au formulaire',
};

export type Messages = typeof fr;
