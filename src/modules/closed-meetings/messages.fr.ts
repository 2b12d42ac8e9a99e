export const fr = {
  title: 'Séances un jour où l’espace est fermé',
  lead: 'Elles étaient annoncées avant la fermeture. Dites ce que devient chacune : les personnes inscrites sont prévenues.',
  none: 'Aucune séance n’attend',
  noneWhy: 'Toutes celles qui tombaient un jour de fermeture ont trouvé leur réponse.',
  plan: 'Voir les ateliers de l’espace',
  count: (count: number) =>
    count === 1
      ? 'Une séance tombe un jour où l’espace est fermé'
      : `${count} séances tombent un jour où l’espace est fermé`,
  decideShort: 'Décider',
  question: 'Que devient-elle ?',
  decide: (count: number): string =>
    count === 1 ? 'Dire ce qu’elle devient' : 'Dire ce qu’elles deviennent',
  closedFor: (reason: string) => `Fermé : ${reason}`,
  people: (count: number) =>
    count === 0 ? 'Personne d’inscrit' : count === 1 ? '1 personne inscrite' : `${count} personnes inscrites`,
  choices: {
    later: 'Je verrai plus tard',
    keep: 'Elle a lieu quand même',
    cancel: 'Elle est annulée',
    move: 'Elle est déplacée',
  },
  day: 'Nouveau jour',
  from: 'De',
  to: 'À',
  ifMoved: 'Si elle est déplacée',
  reason: 'Motif',
  reasonHint: 'Ce que lisent le public et les personnes inscrites, pour ce qui est annulé ou déplacé.',
  save: 'Enregistrer',
  unsure: 'L’espace a annoncé une fermeture à ce moment-là',
  unsureWhy: 'L’équipe dira bientôt si cet atelier a lieu. Si vous êtes inscrit, vous serez prévenu.',
  errors: {
    endsBefore: 'La fin doit venir après le début.',
    time: 'Écrivez l’heure ainsi : 14:30.',
  },
  refusals: {
    over: 'Cette séance est passée, ou le nouveau jour l’est.',
    gone: 'Cette séance n’existe plus.',
    cancelled: 'Cette séance est annulée.',
    in_the_way:
      'À ce moment-là, une autre séance de cet atelier, ou de la même personne, a déjà lieu : choisissez-en un autre.',
    seats_taken: 'Plus de personnes sont inscrites que de places.',
  } as Record<string, string>,
  settled: (kept: number, cancelled: number, moved: number) =>
    [
      kept > 0 ? (kept === 1 ? '1 séance a lieu quand même' : `${kept} séances ont lieu quand même`) : '',
      cancelled > 0 ? (cancelled === 1 ? '1 séance est annulée' : `${cancelled} séances sont annulées`) : '',
      moved > 0 ? (moved === 1 ? '1 séance est déplacée' : `${moved} séances sont déplacées`) : '',
    ]
      .filter(Boolean)
      .join(', ') || 'Rien n’a changé',
};

export type Messages = typeof fr;
