import { wordOf } from '#modules/network/rules';
import { type Offer, offerWords } from '#modules/space-page/rules';
import type { Lang } from '#platform/i18n';
import { choiceOf, type FacetKey, facetKeys, groupOf } from './facets.ts';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';
import { valueBehind } from './space-facets.ts';

type Words = Record<FacetKey, string>;

/** What each choice is called: as on a space's page, and as everywhere else where its value is said. */
const wordsIn = (lang: Lang): Words =>
  Object.fromEntries(facetKeys.map((key) => [key, wordIn(lang, key)])) as Words;

function wordIn(lang: Lang, key: FacetKey): string {
  const value = valueBehind[key];
  if (value) return wordOf(lang, value[1]);
  if (groupOf(key) === 'service') return offerWords[lang][choiceOf(key) as Offer];
  return { fr, en }[lang].opening[choiceOf(key) as keyof typeof fr.opening];
}

export const facetWords: Record<Lang, Words> = { fr: wordsIn('fr'), en: wordsIn('en') };
