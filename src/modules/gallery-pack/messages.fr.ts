import { formatNumber } from '#platform/i18n';

const s = (count: number): string => (count < 2 ? '' : 's');

export const fr = {
  take: 'Emporter cet album',
  takeMore: (count: number, megabytes: number) =>
    `${formatNumber('fr', count)} photo${s(count)} qui s’ouvre${count < 2 ? '' : 'nt'} sans internet, depuis une clé USB (${formatNumber('fr', megabytes)} Mo).`,
  left: (count: number) =>
    count < 2
      ? 'Une autre photo reste sur le site seulement\u00a0: une personne n’a pas accepté qu’on l’emporte.'
      : `${formatNumber('fr', count)} autres photos restent sur le site seulement\u00a0: des personnes n’ont pas accepté qu’on les emporte.`,
  credit: (name: string) => `Photo : ${name}`,
  until: (day: string) =>
    `À montrer jusqu’au ${day} compris : une personne y a donné son accord jusqu’à ce jour. Effacez ensuite cette copie.`,
  taken: (day: string) => `Copie faite le ${day}. L’album d’aujourd’hui est sur`,
  itIsMe: 'Vous vous reconnaissez ? Sur le site, la page de chaque photo permet de la faire retirer.',
};

export type Messages = typeof fr;
