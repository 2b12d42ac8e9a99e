import { formatNumber } from '#platform/i18n';

const s = (count: number): string => (count < 2 ? '' : 's');

export const fr = {
  take: 'Emporter cet album',
  takeMore: (count: number, megabytes: number) =>
    `${formatNumber('fr', count)} photo${s(count)} qui s’ouvre${count < 2 ? '' : 'nt'} sans internet, depuis une clé USB (${formatNumber('fr', megabytes)} Mo).`,
  credit: (name: string) => `Photo : ${name}`,
  until: (day: string) =>
    `À montrer jusqu’au ${day} compris : une personne y a donné son accord jusqu’à ce jour. Effacez ensuite cette copie.`,
  taken: (day: string) => `Copie faite le ${day}. L’album d’aujourd’hui est sur`,
  itIsMe: 'Vous vous reconnaissez ? Sur le site, la page de chaque photo permet de la faire retirer.',
};

export type Messages = typeof fr;
