import { formatNumber } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  title: 'Search',
  home: 'Home',
  field: 'Search the whole site',
  titleFor: (words) => `“${words}”: search`,
  before: 'A space, a workshop, a procedure: write as it comes to you, spelling mistakes do no harm.',
  kinds: 'Where to search',
  everywhere: 'Everywhere',
  found: (count) => `${formatNumber('en', count)} ${count === 1 ? 'result' : 'results'}`,
  foundMore: (count) => `More than ${formatNumber('en', count)} results`,
  order: ', the nearest to what you asked first.',
  corrected: (typed, shown) => `“${typed}” is nowhere to be found: we read “${shown}”.`,
  orElse: 'Did you mean',
  unknown: (typed) => `“${typed}” is nowhere to be found: we looked for the other words.`,
  near: 'Nothing has exactly these words: here is what comes near.',
  some: 'Nothing has all these words at once: here is what has some of them.',
  nothing: (words) => `Nothing answers “${words}”`,
  nothingHere: (kind) => `Nothing in “${kind}”`,
  elsewhere: (count) =>
    `${formatNumber('en', count)} ${count === 1 ? 'result is' : 'results are'} elsewhere on the site.`,
  seeAll: 'Search everywhere',
  onlySmall: 'These words are everywhere: add what you are looking for, or a commune.',
  ideas: 'Try a single word, a more usual one, or the name of a commune. Or browse the site.',
  call: 'Or ask us, somebody answers:',
  perPage: (count) => `${count} per page`,
  records: {
    what: 'Words looked up on the site that found nothing, counted by day',
    purpose: 'Know what people look for and the network does not have',
    legalBasis: 'Public interest',
    kept: 'Thirteen months; only until the next day when fewer than three people looked them up',
    recipients: 'The network’s coordinators',
  },
};
