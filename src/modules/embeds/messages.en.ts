import { formatNumber } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

const spaces = (count: number): string => `${formatNumber('en', count)} ${count === 1 ? 'space' : 'spaces'}`;

export const en: Messages = {
  home: 'Home',
  near: (commune) => `Help with digital things near ${commune}`,
  spacesOf: (whole) => `Help with digital things: ${whole}`,
  away: (distance) => `, ${distance} away`,
  fictitious: ' (invented example)',
  nothing: 'No space answers this search for now.',
  all: (count) => (count < 2 ? 'Open the directory' : `See ${spaces(count)} in the directory`),
  map: 'Map of the spaces in the list',
  title: 'Show the directory on your site',
  lead: 'Do you keep the site of a town hall, an association or a public service? Show the spaces near you there, with today’s opening hours. It is free, without an account and without cookies.',
  where: 'Near which commune?',
  whereHint: 'Its name or postal code: the nearest spaces come first. Empty: in alphabetical order.',
  within: 'In which grouping of communes?',
  wholeTerritory: 'The whole territory',
  services: 'What for?',
  servicesHint: 'Without a choice, all spaces. With several, those that offer everything.',
  moreServices: 'Other needs',
  count: 'How many spaces?',
  withMap: 'With a map',
  language: 'Language',
  languages: { fr: 'French', en: 'English' },
  colours: 'The colours of your site',
  coloursHint: 'As in your style guide: a hash and six signs.',
  ground: 'Background',
  text: 'Text',
  link: 'Links',
  contrastTitle: 'Your colours are taken as they are',
  contrast: {
    tiring: (name, ratio) =>
      `${name}: a contrast of ${ratio} is enough for the law (4.5), but tires some readers, who need 7.`,
    unlawful: (name, ratio) =>
      `${name}: a contrast of ${ratio} is not enough for the law, which asks 4.5 of a public site.`,
  },
  shade: (shade) => ` ${shade} would suit everybody.`,
  show: 'See the result and the code',
  preview: 'What your visitors will see',
  previewTitle: 'Preview',
  previewAlone: 'Open the preview alone',
  codeTitle: 'The code to paste',
  element: 'An element of your page',
  elementHelp:
    'To be preferred: it takes your page’s typeface and the height it needs. Without JavaScript it stays a link.',
  frame: 'A frame',
  frameHelp: 'If your site takes no script, the frame does without. Its height follows its width.',
  copy: 'Select the whole text, copy it, paste it into the page of your site.',
  insideLink: 'Find a space where you get help with digital things',
  mended: 'First correct what is pointed out: the code comes next.',
  promises: 'What we promise',
  promise: {
    fresh: 'The list is always up to date: there is nothing to do again.',
    private: 'No cookie, no audience measurement: nothing to add to your banner.',
    light: 'Less than 25 KB, readable with a keyboard and by screen readers.',
    stable: 'The pasted code goes on working: its address bears its version number.',
  },
  api: {
    summary: 'A short list of spaces in words: open or closed now, to be shown on another site',
  },
  errors: {
    colour: 'A colour looks like #0b4f52.',
    unknownPlace: (typed) => `We know no commune “${typed}” here. A postal code will do as well.`,
    severalPlaces: (names) => `Several communes may be meant: ${names}. Write yours.`,
    contrast: (front, ground, ratio) =>
      `${front} on ${ground} can hardly be read: the contrast is ${ratio}, it must be 3 at least.`,
    ground: (ground) =>
      `On ${ground}, neither black nor white reads well enough: choose a lighter or darker background.`,
  },
};
