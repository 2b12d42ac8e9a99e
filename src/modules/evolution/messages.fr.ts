import { formatNumber, plural } from '#platform/i18n';
import type { MovementKind } from './movement-store.ts';
import type { Wrong } from './period.ts';

const nb = (count: number): string => formatNumber('fr', count);

const kinds: Record<MovementKind, string> = {
  opened: 'Ouvert',
  closed: 'Fermé',
  moved: 'Déménagé',
  renamed: 'Nouveau nom',
  draft: 'Retiré de l’annuaire',
  merged: 'Fusionné avec une autre fiche',
};

const wrong: Record<Wrong, string> = {
  day: 'Écrivez une date qui existe, à partir de 1900.',
  reversed: 'La première date vient après la seconde : échangez-les.',
  future: 'Cette date est à venir : choisissez-en une qui est passée.',
};

export const fr = {
  newSpaces: {
    title: (network: string) => `Nouveaux espaces – ${network}`,
    description: 'Les espaces de l’annuaire, du plus récent au plus ancien.',
  },
  home: 'Accueil',
  title: 'Évolution du réseau',
  lead: (count: number, total: number, when: string) =>
    count === 0
      ? `Aucune des ${nb(total)} communes du territoire n’a d’espace ${when}.`
      : plural('fr', count, {
          one: `Une commune sur ${nb(total)} a un espace ${when}.`,
          other: `${nb(count)} communes sur ${nb(total)} ont un espace ${when}${share(count, total)}.`,
        }),
  today: 'aujourd’hui',
  on: (day: string) => `au ${day}`,
  from: 'Du',
  to: 'Au',
  see: 'Voir',
  unknownBefore: (day: string) => `Nous n’avons pas de données avant le ${day}.`,
  cut: 'La seconde date est à venir : voici où en est le réseau aujourd’hui.',
  wrong,
  figures: {
    communes: (total: number) => `Communes équipées, sur ${nb(total)}`,
    spaces: 'Espaces ouverts',
    inhabitants: 'Habitants d’une commune équipée',
  },
  sinceDay: (change: number, day: string) =>
    change === 0
      ? `comme au ${day}`
      : `${change > 0 ? '+' : '−'}\u202f${nb(Math.abs(change))} depuis le ${day}`,
  map: 'La carte',
  mapTitle: (count: number, day: string) => `Carte des communes qui ont un espace au ${day} : ${nb(count)}.`,
  key: { kept: 'équipée aux deux dates', come: 'équipée depuis la première', gone: 'ne l’est plus' },
  curve: (before: number, after: number) =>
    before === after
      ? `Le nombre de communes équipées est resté à ${nb(after)}`
      : `De ${nb(before)} à ${nb(after)} communes équipées`,
  curveTitle: 'Mois après mois',
  curveDescription: 'Communes qui ont au moins un espace, à la fin de chaque mois montré',
  communes: 'Communes',
  day: 'Date',
  method: 'Une commune compte dès qu’un espace de l’annuaire y est ouvert, tant qu’il l’est.',
  byEpci: 'Par intercommunalité',
  epci: 'Intercommunalité',
  noEpci: 'Sans intercommunalité',
  total: 'Communes',
  share: 'Part',
  percent: (percent: number) => `${nb(percent)} %`,
  movements: 'Ce qui a changé',
  kinds,
  counted: (count: number, kind: MovementKind) => countedInWords[kind](count),
  left: (kind: MovementKind, before: string) =>
    kind === 'renamed' ? `s’appelait « ${before} »` : `était : ${before}`,
  none: 'Rien n’a changé entre ces deux dates',
  noneWhy: 'Aucun espace n’a ouvert, fermé, déménagé ni changé de nom. Essayez une période plus longue.',
  shown: (count: number) => `Les ${nb(count)} plus récents sont montrés ; le fichier les a tous.`,
  file: 'Tout dans un fichier (CSV)',
  csv: {
    at: 'date',
    kind: 'changement',
    name: 'espace',
    commune: 'commune',
    epci: 'intercommunalite',
    before: 'avant',
  },
};

const countedInWords: Record<MovementKind, (count: number) => string> = {
  opened: (count) => plural('fr', count, { one: `${nb(count)} ouvert`, other: `${nb(count)} ouverts` }),
  closed: (count) => plural('fr', count, { one: `${nb(count)} fermé`, other: `${nb(count)} fermés` }),
  moved: (count) => plural('fr', count, { one: `${nb(count)} déménagé`, other: `${nb(count)} déménagés` }),
  renamed: (count) => plural('fr', count, { one: `${nb(count)} renommé`, other: `${nb(count)} renommés` }),
  draft: (count) => plural('fr', count, { one: `${nb(count)} retiré`, other: `${nb(count)} retirés` }),
  merged: (count) => plural('fr', count, { one: `${nb(count)} fusionné`, other: `${nb(count)} fusionnés` }),
};

const numbers = ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/** « soit une sur trois », where a simple share is close enough to be said. */
function share(count: number, total: number): string {
  const each = Math.round(total / count);
  const word = numbers[each];
  return word ? `, soit environ une sur ${word}` : '';
}

export type Messages = typeof fr;
