import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  home: 'Home',
  title: 'News',
  titleAround: (place) => `News around ${place}`,
  description: (network) => `What is going on in the spaces: the news of ${network}.`,
  lead: 'What opens, what changes, what is coming up in the spaces.',
  leadAround: (epci) => `The spaces and communes of ${epci}.`,
  leadCommune: (commune) => `The spaces of ${commune}.`,
  monthOf: (month) => `Published in ${month}.`,
  filter: {
    label: 'Choose news',
    place: 'Your commune or postal code',
    month: 'Month',
    anyMonth: 'Any date',
    submit: 'Show',
  },
  unknownPlace: (typed) => `We know of no commune “${typed}” here.`,
  unknownPlaceHelp: 'All news are shown. A postal code will do as well.',
  severalPlaces: 'Several communes are possible. Which one is yours?',
  older: 'Older',
  newest: 'Back to the latest',
  nothing: {
    title: 'No news yet',
    text: 'The spaces have announced nothing so far. What’s on tells what takes place this week.',
    narrowed: 'Nothing here at that time',
    narrowedText: 'Try another month, or the whole network.',
    all: 'All news',
  },
  network: 'The whole network',
  published: (day) => `Published on ${day}`,
  changed: (day) => `Changed on ${day}`,
  until: (day) => `Valid until ${day}`,
  others: 'Read also',
  gone: {
    title: 'This item of news is no longer online',
    over: 'It is over, or it was taken off.',
    all: 'The latest news',
  },
  onHome: {
    title: 'News of the network',
    all: 'All news',
  },
  inSpace: {
    title: 'News of this space',
    all: 'All news',
  },
  feed: {
    title: (network) => `News – ${network}`,
    titleOf: (place, network) => `News of ${place} – ${network}`,
    description: 'What opens, what changes, what is coming up.',
  },
};
