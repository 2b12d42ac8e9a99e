export const fr = {
  take: 'Imprimer, emporter',
  dossier: 'Le dossier',
  costs: 'Les coûts, pour un tableur',
  contents: 'Sommaire',
  introduction: 'Présentation',
  objective: (number: number) => `Objectif ${number}`,
  action: (number: string) => `Action ${number}`,
  draft: (day: string) => `Document de travail du ${day}, non validé`,
  states: {
    submitted: (number: number, committee: string, day: string) =>
      `Version ${number}, soumise à « ${committee} » le ${day}`,
    validated: (number: number, committee: string, day: string) =>
      `Version ${number}, validée par « ${committee} » le ${day}`,
    returned: (number: number, committee: string, day: string) =>
      `Version ${number}, renvoyée par « ${committee} » le ${day}`,
  },
  scenario: 'Scénario',
  number: 'N°',
  kind: 'Nature',
  amount: 'Montant en euros',
};

export type Messages = typeof fr;
