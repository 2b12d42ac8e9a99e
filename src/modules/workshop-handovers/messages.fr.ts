import { formatNumber } from '#platform/i18n';

interface Led {
  title: string;
  spaceName: string | null;
  count: number;
}

const inPlace = (name: string | null): string => (name === null ? '' : ` (${name})`);

const toCome = (count: number): string =>
  count === 1 ? '1 séance à venir' : `${formatNumber('fr', count)} séances à venir`;

export const fr = {
  charge: ({ title, spaceName, count }: Led) => `Atelier : ${title}${inPlace(spaceName)}, ${toCome(count)}`,
};

export type Messages = typeof fr;
