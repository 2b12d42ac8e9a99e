import type { Findable, FindableKind } from '#platform/findable';
import { plainText } from '#platform/rich-text/plain-text';
import { competenceWords } from './competences.ts';
import { courseParts, type Resource } from './resource.ts';
import { resourcePath } from './search.ts';
import { publishedIds, publishedResources } from './store.ts';
import { themeWords } from './themes.ts';
import { words } from './words.ts';

/** What is published, for the search of the whole site. */
export const findableResources: FindableKind = {
  name: 'ressources',
  label: { fr: 'Ressources', en: 'Resources' },
  order: 40,
  keys: publishedIds,
  read: async (db, keys) => (await publishedResources(db, keys)).map(findableOf),
};

function findableOf(resource: Resource): Findable {
  const { id, slug, title, summary, lang, body, kind, themes, competences, publishedAt } = resource;
  const texts = [body, ...courseParts.map((part) => resource[part])].filter((text) => text !== '');
  const said = [
    ...themes.flatMap((theme) => [themeWords[theme].fr, themeWords[theme].en]),
    ...competences.flatMap((each) => [competenceWords[each].fr, competenceWords[each].en]),
  ];
  return {
    key: id,
    lang,
    path: resourcePath(slug),
    title,
    text: [summary, ...texts.map((text) => plainText(text, lang))].join('\n'),
    sought: [words('fr').kinds[kind], words('en').kinds[kind], ...resource.authors, ...said].join(' '),
    readers: 'everybody',
    date: publishedAt,
  };
}
