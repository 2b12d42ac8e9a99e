import type { Page } from '#platform/page';
import { competenceWords } from './competences.ts';
import type { Licence, Resource } from './resource.ts';
import { resourcePath } from './search.ts';
import { themeWords } from './themes.ts';

/** Where each licence is read. */
const licenceAddresses: Record<Licence, string> = {
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'etalab-2.0': 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  'CC-BY-NC-SA-4.0': 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
};

/** https://schema.org/LearningResource */
export function structuredResource(page: Page, resource: Resource): object {
  const { slug, kind, title, summary, lang, authors, licence, durationMinutes, level } = resource;
  const organization = { '@type': 'Organization', name: resource.spaceName ?? page.network.name };
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: title,
    description: summary,
    url: page.absolute(resourcePath(slug)),
    inLanguage: lang,
    learningResourceType: kind === 'course' ? 'lesson plan' : kind,
    isAccessibleForFree: true,
    license: licenceAddresses[licence],
    author: authors.length > 0 ? authors.map((name) => ({ '@type': 'Person', name })) : organization,
    publisher: organization,
    ...(resource.publishedAt ? { datePublished: resource.publishedAt.toISOString() } : {}),
    dateModified: resource.changedAt.toISOString(),
    ...(durationMinutes ? { timeRequired: `PT${durationMinutes}M` } : {}),
    ...(level ? { educationalLevel: level } : {}),
    keywords: resource.themes.map((theme) => themeWords[theme][lang]),
    teaches: resource.competences.map((each) => ({
      '@type': 'DefinedTerm',
      inDefinedTermSet: 'CRCN',
      termCode: each,
      name: competenceWords[each][lang],
    })),
  };
}
