import { formatNumber } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

export const en: Messages = {
  take: 'Take this album away',
  takeMore: (count, megabytes) =>
    `${formatNumber('en', count)} photo${s(count)} to open without the internet, from a USB stick (${formatNumber('en', megabytes)} MB).`,
  left: (count) =>
    count === 1
      ? 'Another photo stays on the site only: somebody did not agree to its being taken away.'
      : `${formatNumber('en', count)} other photos stay on the site only: people did not agree to their being taken away.`,
  credit: (name) => `Photo: ${name}`,
  until: (day) =>
    `To be shown until ${day} included: somebody agreed to it until that day. Erase this copy afterwards.`,
  taken: (day) => `Copied on ${day}. Today’s album is at`,
  itIsMe: 'Do you recognise yourself? On the site, each photo’s page lets you have it taken down.',
};
