import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  title: (network) => `Resources: ${network}`,
  intro: 'All of it is read here without the internet. The latest version is at',
  back: 'All resources',
  file: 'Open the file',
  foot: (authors, licence) => `${authors}. Licence ${licence}.`,
  take: 'Take it all away on a USB stick',
  takeSet: 'Take this collection away on a USB stick',
  takeMore: 'An archive of pages that open without the internet.',
};
