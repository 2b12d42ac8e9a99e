import { formatNumber } from '#platform/i18n';
import { ofCommune } from '#platform/of-commune';

const spaces = (count: number): string => `${formatNumber('fr', count)} ${count < 2 ? 'espace' : 'espaces'}`;

export const fr = {
  question: 'Votre commune ou votre code postal',
  find: 'Trouver',
  several: 'Plusieurs communes peuvent convenir. Laquelle est la vôtre ?',
  unknownPlace: (typed: string) => `Nous ne connaissons pas de commune « ${typed} » ici.`,
  now: 'En ce moment',
  picture: (network: string) => `${network} : chaque espace, relié à ses voisins.`,
  at: ([day, time]: readonly [string, string]) => `Ce ${day} à ${time}`,
  open: (count: number) => `${count} ${count < 2 ? 'ouvert' : 'ouverts'}`,
  appointment: (count: number) => `${count} sur rendez-vous`,
  closed: (count: number) => `${count} ${count < 2 ? 'fermé' : 'fermés'}`,
  nearestTo: (commune: string) => `L’espace le plus proche ${ofCommune(commune)}`,
  away: (distance: string) => `à ${distance}`,
  opensFirst: 'Le premier à ouvrir près de là\u00a0:',
  openNow: 'Ouvert en ce moment :',
  near: (count: number, km: number) => `Voir ${spaces(count)} à ${km} km au plus`,
  spaces: 'Les espaces',
  openCount: (count: number) => `${spaces(count)} ${count < 2 ? 'ouvert' : 'ouverts'} en ce moment`,
  allCount: (count: number) => `${spaces(count)} pour vous accueillir`,
  saysWhich: 'Dites où vous habitez : le plus proche s’affiche ici.',
  noneOpen: 'Tous sont fermés à cette heure. Dites où vous habitez : vous saurez quand ouvre le plus proche.',
  how: 'Ou cherchez par besoin, par horaire, par public.',
};

export type Messages = typeof fr;
