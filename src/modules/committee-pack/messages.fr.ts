const s = (count: number): string => (count < 2 ? '' : 's');

export const fr = {
  part: {
    title: 'Dossier de réunion',
    read: 'Le lire (PDF)',
    readPack: 'Lire le dossier de réunion (PDF)',
    leaves:
      'Il part à chaque membre la veille de la réunion : ordre du jour, documents, dernier compte rendu.',
    left: (moment: string, readers: number) => `Parti ${moment} à ${readers} personne${s(readers)}.`,
    leftOut: (titles: readonly string[]) => `À lire sur le site : ${titles.join(', ')}.`,
    now: 'L’envoyer maintenant',
    again: 'L’envoyer à nouveau',
  },
  sent: (count: number) => `Le dossier part à ${count} personne${s(count)}.`,
  pdf: {
    fixed: {
      join: 'La page de la réunion',
      business: 'Ordre du jour',
      noBusiness: 'L’ordre du jour n’est pas encore écrit.',
      read: 'À lire :',
      documents: 'Documents',
      members: 'Membres',
    },
    onSite: 'à lire sur le site',
    pages: (count: number) => `${count} page${s(count)}, à la suite`,
    last: (when: string) => `Compte rendu : ${when}`,
    states: { proposed: 'Proposé, pas encore validé', validated: 'Validé', replaced: 'Remplacé' },
  },
  mail: {
    subject: (group: string, when: string) => `Dossier de réunion : ${group}, ${when}`,
    hello: (name: string) => `Bonjour ${name},`,
    lead: (when: string, place: string | null) =>
      place === null ? `La réunion a lieu ${when}.` : `La réunion a lieu ${when}, ${place}.`,
    attached:
      'Le dossier est joint : ordre du jour, documents, dernier compte rendu. Il se lit sur un téléphone.',
    leftOut: (titles: readonly string[]) => `À lire sur le site : ${titles.join(', ')}.`,
    look: 'La page de la réunion',
  },
};
