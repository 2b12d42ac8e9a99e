import { formatNumber } from '#platform/i18n';

export const fr = {
  title: 'Présences',
  counted: (present: number, expected: number) =>
    `${present} ${present < 2 ? 'inscrit présent' : 'inscrits présents'} sur ${expected}`,
  cameBesides: (people: number) => `${people} ${people < 2 ? 'venu' : 'venus'} sans inscription`,
  present: 'Présent',
  absent: 'Absent',
  walkIns: 'Venus sans inscription',
  walkInNamed: 'Nom de la personne',
  walkInNamedHint: 'Laissez vide si vous ne faites que compter.',
  walkInCount: 'Combien de personnes',
  addWalkIn: 'Ajouter',
  someone: (people: number) => (people < 2 ? 'Une personne' : `${people} personnes`),
  gone: 'Une personne qui n’est plus inscrite',
  remove: 'Retirer',
  none: 'Personne n’est inscrit',
  noneWhy: 'Comptez ci-dessous les personnes venues.',
  close: 'La liste est complète',
  closeHint: 'Pas encore notés, donc comptés absents :',
  closed: 'La liste est complète.',
  reopened: 'Vous pouvez encore corriger : chaque correction garde sa trace.',
  opens: (day: string) => `Les présences se notent à partir de la veille de la séance, le ${day}.`,
  notBegun: 'La séance n’a pas commencé : sa liste ne peut pas être complète.',
  noted: 'C’est noté.',
  paper: 'Feuille d’émargement (PDF)',
  open: 'Ouvrir la liste de présence',
  sheet: {
    title: (title: string) => `Feuille d’émargement, ${title}`,
    heading: 'Feuille d’émargement',
    name: 'Nom',
    sign: 'Signature',
    code: 'Code à photographier pour noter les présences',
    codeHint: 'Pour noter les présences sur un téléphone.',
    walkIns: 'Venus sans inscription',
    kept: 'Cette feuille est détruite une fois les présences notées.',
  },
  next: {
    kicker: (when: string) => `À ${when}`,
    registered: (count: number) =>
      count < 2 ? `${count} personne attendue` : `${count} personnes attendues`,
  },
  toClose: {
    title: 'Présences à confirmer',
    verb: 'Confirmer',
    left: (day: string) => `Séance de ${day}`,
    count: (count: number) =>
      count < 2
        ? 'Une séance dont les présences ne sont pas notées'
        : `${formatNumber('fr', count)} séances dont les présences ne sont pas notées`,
    oldest: (day: string, space: string) => `La plus ancienne : ${day}, ${space}.`,
    see: 'Voir',
    lead: 'Des personnes y étaient attendues, ces quinze derniers jours, et personne n’a dit que la liste était complète. Un appel à l’espace suffit souvent.',
    none: 'Toutes les listes sont complètes',
    noneWhy: 'Chaque séance de ces quinze derniers jours où quelqu’un était attendu a sa liste.',
  },
  wrong: { walkIn: 'Indiquez un nom, ou combien de personnes.' },
};

export type Messages = typeof fr;
