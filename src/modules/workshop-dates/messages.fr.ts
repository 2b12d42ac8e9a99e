export const fr = {
  title: 'Salles et matériel',
  lead: 'Ce qu’une seule séance peut utiliser à la fois.',
  caption: 'Salles et matériel de l’espace',
  kind: 'C’est',
  kinds: { room: 'Une salle', equipment: 'Du matériel' },
  name: 'Nom',
  nameHint: 'Par exemple : salle du haut, vidéoprojecteur.',
  quantity: 'Combien',
  add: 'Ajouter',
  remove: 'Retirer',
  none: 'Rien n’est encore noté',
  known: 'Ce nom existe déjà.',
  added: 'C’est ajouté.',
  removed: 'C’est retiré.',
};

export type Messages = typeof fr;
