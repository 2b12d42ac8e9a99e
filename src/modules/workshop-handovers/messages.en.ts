import { formatNumber } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

const inPlace = (name: string | null): string => (name === null ? '' : ` (${name})`);

const toCome = (count: number): string =>
  count === 1 ? '1 meeting to come' : `${formatNumber('en', count)} meetings to come`;

export const en: Messages = {
  charge: ({ title, spaceName, count }) => `Workshop: ${title}${inPlace(spaceName)}, ${toCome(count)}`,
};
