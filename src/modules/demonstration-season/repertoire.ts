import type { Level, NewSeries, Theme } from '#modules/meetings/rules';

/** A workshop that an invented space may hold. */
export interface Piece extends Pick<NewSeries, 'title' | 'summary' | 'description' | 'durationMinutes'> {
  theme: Theme;
  level: Level;
  seats: number | null;
  /** How it comes back: ten times in a row with the same people, each week, every other week, once a month, or once. */
  pace: 'cycle' | 'weekly' | 'fortnightly' | 'monthly' | 'once';
  publics?: readonly string[];
  priceCents?: number;
  laptops?: number;
  conditions?: string;
}

const bring = 'Ordinateur fourni, ou venez avec le vôtre.';

/** Fifteen workshops as spaces hold them; invented, like the spaces that hold them in the demonstration. */
export const repertoire: readonly Piece[] = [
  {
    title: 'Premiers pas sur l’ordinateur',
    summary: 'Allumer, se servir de la souris et du clavier, retrouver ce qu’on a rangé.',
    description:
      'Dix séances en petit groupe, à votre rythme. On reprend au début de chaque séance ce qui a été vu la fois d’avant.\n\nVous n’avez besoin de rien savoir.',
    theme: 'first_steps',
    level: 'beginner',
    pace: 'cycle',
    durationMinutes: 120,
    seats: 8,
    laptops: 6,
    conditions: bring,
  },
  {
    title: 'Créer et ranger sa boîte de courriel',
    summary: 'Écrire, joindre une photo, retrouver un message.',
    description:
      'Savoir tenir une souris suffit. Vous repartez avec une adresse qui marche et un aide-mémoire.',
    theme: 'internet',
    level: 'beginner',
    pace: 'weekly',
    durationMinutes: 120,
    seats: 8,
    conditions: bring,
  },
  {
    title: 'Mes démarches en ligne',
    summary: 'Impôts, retraite, santé : on le fait ensemble, chacun sur son compte.',
    description: 'Apportez vos identifiants si vous en avez, et les papiers de la démarche.',
    theme: 'procedures',
    level: 'any',
    pace: 'weekly',
    durationMinutes: 90,
    seats: 6,
  },
  {
    title: 'Mes photos, du téléphone à l’ordinateur',
    summary: 'Copier, trier, partager un album avec la famille.',
    description:
      'Pensez au câble de votre téléphone. On verra aussi comment faire de la place sans rien perdre.',
    theme: 'pictures',
    level: 'beginner',
    pace: 'fortnightly',
    durationMinutes: 120,
    seats: 8,
  },
  {
    title: 'Reconnaître une arnaque par SMS',
    summary: 'Les messages qui pressent, les faux colis, les faux conseillers : apprendre à ne pas cliquer.',
    description: 'Des exemples vrais, relus ensemble. Vous repartez avec les trois questions à se poser.',
    theme: 'safety',
    level: 'any',
    pace: 'monthly',
    durationMinutes: 90,
    seats: 12,
  },
  {
    title: 'Réparer plutôt que jeter',
    summary: 'On ouvre, on nettoie, on change la pièce, avec des bénévoles.',
    description: 'Venez avec l’appareil et, si vous l’avez, son chargeur. Un café est offert à qui attend.',
    theme: 'repair',
    level: 'any',
    pace: 'monthly',
    durationMinutes: 180,
    seats: null,
    priceCents: 200,
    conditions: 'Deux euros par personne, pour les pièces.',
  },
  {
    title: 'Création de jeux, 10–14 ans',
    summary: 'Inventer un petit jeu et le faire essayer aux autres.',
    description: 'Sans rien savoir au départ. À la fin de chaque séance, on joue aux jeux des autres.',
    theme: 'creation',
    level: 'any',
    pace: 'weekly',
    durationMinutes: 120,
    seats: 10,
    publics: ['Jeunes'],
  },
  {
    title: 'Ma retraite en ligne',
    summary: 'Ouvrir son compte, lire son relevé, faire sa demande.',
    description:
      'Avec une conseillère qui connaît ces sites. Apportez votre carte Vitale et votre dernier relevé.',
    theme: 'procedures',
    level: 'any',
    pace: 'monthly',
    durationMinutes: 120,
    seats: 8,
    publics: ['Seniors'],
  },
  {
    title: 'Le téléphone sans peur',
    summary: 'Appeler, écrire, photographier, et trouver le bon réglage.',
    description:
      'Chacun sur son téléphone, quelle que soit la marque. On agrandit les lettres pour commencer.',
    theme: 'mobile',
    level: 'beginner',
    pace: 'weekly',
    durationMinutes: 90,
    seats: 8,
  },
  {
    title: 'Chercher un emploi en ligne',
    summary: 'Un CV propre, une alerte qui marche, une candidature envoyée.',
    description: 'On travaille sur votre vrai projet ; vous repartez avec une candidature partie.',
    theme: 'job',
    level: 'some',
    pace: 'weekly',
    durationMinutes: 120,
    seats: 6,
  },
  {
    title: 'Écrans en famille',
    summary: 'Parler des écrans sans se fâcher : temps, réglages, jeux à plusieurs.',
    description: 'Parents, grands-parents et enfants ensemble. Goûter à la fin.',
    theme: 'family',
    level: 'any',
    pace: 'monthly',
    durationMinutes: 120,
    seats: 16,
    publics: ['Familles et/ou enfants'],
  },
  {
    title: 'Lettres, tracts et tableaux',
    summary: 'Écrire une lettre qui se tient, compter avec un tableau, imprimer juste.',
    description: 'Avec des logiciels libres, que vous pouvez installer chez vous sans rien payer.',
    theme: 'office',
    level: 'some',
    pace: 'cycle',
    durationMinutes: 120,
    seats: 8,
    laptops: 4,
    conditions: bring,
  },
  {
    title: 'Comment parlent les machines ?',
    summary: 'Les réponses toutes faites, ce qu’elles savent, ce qu’elles inventent.',
    description: 'On essaie ensemble, on vérifie, on en parle. Venez avec vos questions.',
    theme: 'understanding',
    level: 'any',
    pace: 'once',
    durationMinutes: 120,
    seats: 20,
  },
  {
    title: 'Raconter son village en photos',
    summary: 'Prendre, choisir, légender dix photos pour une exposition.',
    description: 'De la promenade à l’accrochage. L’exposition reste un mois dans l’espace.',
    theme: 'pictures',
    level: 'some',
    pace: 'cycle',
    durationMinutes: 120,
    seats: 10,
  },
  {
    title: 'Une vieille machine, un système libre',
    summary: 'Donner dix ans de plus à un ordinateur lent.',
    description: 'Apportez la machine ; vos fichiers sont mis à l’abri d’abord.',
    theme: 'repair',
    level: 'some',
    pace: 'once',
    durationMinutes: 240,
    seats: 8,
  },
];
