import { formatNumber } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

export const en: Messages = {
  home: 'Home',
  title: 'Gallery',
  description: (network: string) => `The spaces in pictures: the albums of ${network}.`,
  lead: 'Workshops, celebrations, places: what happened in the spaces.',
  count: (count: number) => `${formatNumber('en', count)} photo${s(count)}`,
  older: 'Older albums',
  newest: 'Back to the latest',
  nothing: {
    title: 'No album yet',
    text: 'The spaces have shown nothing so far. What’s on says what takes place this week.',
  },
  inSpace: 'In pictures',
  onHome: { title: 'The spaces in pictures', all: 'The whole gallery' },
  added: (day: string) => `added on ${day}`,
  photo: (rank: number, count: number) => `Photo ${rank} of ${count}`,
  before: 'Previous photo',
  after: 'Next photo',
  credit: (name: string) => `Photo: ${name}`,
  sizes: 'Take this photo away',
  size: (width: number, height: number, format: string, weight: string) =>
    `${format}, ${formatNumber('en', width)} × ${formatNumber('en', height)} (${weight})`,
  kilobytes: (count: number) => `${formatNumber('en', count)} KB`,
  itIsMe: 'This is me, take it down',
  takeDown: {
    title: 'Take this photo down',
    lead: 'You recognise yourself, or your child: the photo leaves the site as soon as you send this. The team of the space is told. You need not say why.',
    word: 'A word for the team',
    wordHint: 'If you like. Write nothing about your health.',
    submit: 'Take the photo down now',
    back: 'Leave the photo',
    done: 'Done: the photo is no longer on the site. The team is told.',
    tooMany: (wait: string) =>
      `Many photos were just taken down from this device. Try again in ${wait}, or call the space.`,
  },
  feed: {
    title: (network: string) => `Gallery – ${network}`,
    description: 'The new albums of the spaces.',
  },
  mails: {
    line: (alternative: string, album: string) => (alternative ? `${alternative} (${album})` : album),
    waited: {
      subject: (count: number) =>
        count === 1
          ? 'A photo that was waiting has been erased'
          : `${formatNumber('en', count)} photos that were waiting have been erased`,
      said: (count: number) =>
        count === 1
          ? 'For thirty days nobody had described this photo, or decided of its take-down. It is erased, in the album:'
          : 'For thirty days nobody had described these photos, or decided of their take-down. They are erased, in the albums:',
      next: 'Nothing is left for you to do.',
    },
    back: {
      subject: (count: number) =>
        count === 1
          ? 'A photo that had been taken down was back in the gallery'
          : `${formatNumber('en', count)} photos that had been taken down were back in the gallery`,
      said: (count: number) =>
        count === 1
          ? 'A backup brought back a photo that had been taken down. It is taken down again, its files are erased:'
          : 'A backup brought back photos that had been taken down. They are taken down again, their files are erased:',
      next: 'Nothing is left for you to do. If this was not meant, add the photo with a signed consent.',
    },
    over: {
      subject: (count: number) =>
        count === 1
          ? 'A photo of the gallery was taken down'
          : `${formatNumber('en', count)} photos of the gallery were taken down`,
      said: (count: number) =>
        count === 1
          ? 'A consent has come to its end. This photo was taken down, its files are erased:'
          : 'Consents have come to their end. These photos were taken down, their files are erased:',
      next: 'Nothing is left for you to do. To show a photo again, a new consent is needed.',
    },
    asked: {
      subject: (album: string) => `Somebody asks for a photo to be taken down: ${album}`,
      said: (alternative: string, album: string) =>
        `Somebody recognises herself in a photo of the album “${album}”: ${alternative}`,
      word: 'She added:',
      next: 'The photo is hidden already. Erase it for good, or show it again if this is a mistake. Without a decision it is erased after thirty days.',
      open: 'See the photo',
    },
  },
};
