export const fr = {
  title: 'Présences',
  list: {
    saved: 'Enregistré',
    waiting: 'En attente d’envoi',
    corrected: 'Corrigé depuis, ailleurs',
    refused: 'Non enregistré : notez de nouveau',
    offline: 'Hors connexion : continuez.',
    alone: 'Hors connexion.',
    notKept:
      'Cette liste n’est pas dans ce téléphone : elle est déjà complète, ou n’y a pas été ouverte avant. Elle revient d’elle-même avec le réseau.',
    tryAgain: 'Essayer de nouveau',
    offlineWhy:
      'Tout est gardé dans ce téléphone, et partira au retour du réseau dès qu’une page de l’espace professionnel y est ouverte.',
    noRoom:
      'Ce téléphone n’a pas pu garder ce que vous venez de noter : réessayez quand il y aura du réseau.',
    unsayable: 'Indiquez un nom, ou combien de personnes : un nombre de 1 à 500.',
    closeLater: 'Les présences notées partent d’abord : la liste pourra être terminée au retour du réseau.',
  },
  waiting: {
    toSend: 'en attente d’envoi',
    send: 'Envoyer',
    lost: 'Des présences n’ont pas pu être enregistrées : notez-les de nouveau, si la séance existe encore.',
    reload: 'L’envoi n’a pas abouti : rechargez la page, et reconnectez-vous si on vous le demande.',
    title: 'Des présences ne sont pas encore envoyées',
    why: 'Elles ne sont que dans ce téléphone : se déconnecter les efface.',
    stay: 'Rester connecté',
    leave: 'Se déconnecter et les effacer',
  },
};

export type Messages = typeof fr;
