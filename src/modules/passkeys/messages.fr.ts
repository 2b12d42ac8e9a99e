export const fr = {
  signIn: {
    hint: 'Le doigt, le visage ou le code de votre appareil suffisent, si vous y avez ajouté une clé.',
    submit: 'Utiliser une clé d’accès',
    absent: 'Une clé d’accès demande JavaScript, qui est coupé ici, et un navigateur assez récent.',
    unknown:
      'Cette clé d’accès n’ouvre aucun compte ici. Connectez-vous autrement, puis ajoutez-la à votre compte.',
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
    manage: 'Gérer',
    none: 'Aucune',
  },
};

export type Messages = typeof fr;
