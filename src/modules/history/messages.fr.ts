export const fr = {
  title: 'Historique',
  latest: 'Derniers changements',
  whole: 'Tout l’historique',
  none: 'Rien n’a changé depuis la création de la fiche.',
  cancel: 'Revenir à la fiche',
  lead: 'Qui a changé quoi, et quand. Un changement de la fiche s’annule ici ; une fermeture, avec les horaires.',
  field: 'Ce qui change',
  announced: (what: string) => `Annoncé : ${what}`,
  takenBack: (what: string) => `Retiré : ${what}`,
  undo: 'Annuler ce changement',
  undoTitle: 'Annuler un changement',
  somebody: 'Une personne de l’équipe',
  undoLead: (name: string, when: string) =>
    `Changement fait par ${name}, ${when}. Voici ce que la fiche dira de nouveau.`,
  willBe: 'Ce qui sera retiré et remis',
  changedSince: 'Une de ces réponses a encore changé depuis. Annuler la remplacera aussi.',
  forAll: (names: readonly string[]) =>
    `Ceci décrit la structure : la fiche changera aussi pour ${names.join(', ')}.`,
  undone: 'Le changement est annulé. Cette annulation est aussi dans l’historique.',
  proposed: 'C’est proposé : la fiche reviendra en arrière quand l’ambassadeur aura donné son accord.',
  refusals: {
    unchanged: 'La fiche dit déjà cela : il n’y a rien à annuler.',
    moved:
      'Depuis ce changement, l’espace est passé à une autre structure : ce qui décrivait la précédente n’est pas remis.',
    conflict:
      'La fiche a changé pendant que vous la lisiez, et rien n’est annulé. Voici ce qu’elle dit maintenant.',
    siretTaken: 'Une autre structure a pris ce SIRET depuis : corrigez d’abord l’une des deux.',
  },
};

export type Messages = typeof fr;
