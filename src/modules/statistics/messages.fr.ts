import { formatNumber } from '#platform/i18n';
import type { Coverage } from './store.ts';

const nb = (count: number): string => formatNumber('fr', count);
const signed = (count: number): string => `${count > 0 ? '+' : '−'}\u00a0${nb(Math.abs(count))}`;
const percent = (share: number): string =>
  `${share > 0 ? '+' : share < 0 ? '−' : ''}\u00a0${Math.abs(Math.round(100 * share))}\u00a0%`.trim();

export const fr = {
  open: {
    title: 'Le réseau en chiffres',
    description: (network: string) =>
      `${network} : personnes accueillies, ateliers, territoires, mois par mois, et les tableaux à télécharger.`,
    coverage: ({ spaces, served, communes }: Coverage) =>
      `${nb(spaces)} ${spaces < 2 ? 'espace accueille' : 'espaces accueillent'} le public dans ${nb(served)} ${served < 2 ? 'commune' : 'communes'} sur ${nb(communes)}. Voici ce qu’ils ont fait en douze mois.`,
    months: 'Mois par mois, et comment c’est compté',
  },
  title: 'Statistiques',
  period: (from: string, to: string) => `De ${from} à ${to}`,
  whole: (territory: string) => `Tout le réseau, ${territory}`,
  territory: 'Territoire',
  wholeNetwork: 'Tout le réseau',
  see: 'Afficher',
  inMonth: (month: string) => `En ${month}`,
  inYear: 'En douze mois',
  difference: (difference: number, share: number | null) =>
    difference === 0
      ? 'comme un an avant'
      : [`${signed(difference)} sur un an`, ...(share === null ? [] : [`soit ${percent(share)}`])].join(', '),
  none: 'rien un an avant',
  notKnown: 'rien n’était compté un an avant',
  noYearBefore: 'Mois par mois',
  moreThanBefore: (count: number) =>
    count === 0
      ? 'Aucun mois au-dessus de l’année d’avant'
      : `${nb(count)} mois sur douze au-dessus de l’année d’avant`,
  described: (title: string) => `${title}, par mois`,
  thisYear: 'cette année',
  lastYear: 'un an avant',
  month: 'Mois',
  gap: 'Écart',
  masked: 'masqué',
  inMonthSoFar: (month: string) => `En ${month}, jusqu’ici`,
  gapInYear: (gap: string) => (gap === '0' ? 'comme un an avant' : `${gap} sur un an`),
  tooFew: 'trop peu de personnes pour comparer',
  notEnded: 'le mois n’est pas fini',
  whyRounded: 'Des nombres arrondis, pourquoi ?',
  whyRoundedText:
    'Les nombres de personnes sont arrondis à cinq près, et masqués en dessous de cinq : aucune soustraction ne permet de reconnaître quelqu’un.',
  sameInTable: 'Les mêmes chiffres en tableau',
  map: 'Selon le territoire',
  mapTitle: (title: string) => `${title}, pour cent habitants, par intercommunalité`,
  per100: 'Pour 100\u00a0hab.',
  grouping: 'Intercommunalité',
  count: 'Nombre',
  between: (from: string, to: string) => `${from} à moins de ${to}`,
  from: (value: string) => `${value} et plus`,
  nothing: 'rien',
  share: (share: number) => `${Math.round(100 * share)}\u00a0%`,
  mark: 'Le trait vertical\u00a0: un an avant.',
  download: 'Télécharger (CSV)',
  noKind: 'Sans précision',
  empty: 'Rien n’a été compté pendant ces douze mois.',
  emptyHint: 'Les chiffres viennent d’eux-mêmes, de ce que les équipes notent déjà.',
  lead: 'Ce que le réseau compte, mois par mois, sans que personne ne le saisisse deux fois.',
};
