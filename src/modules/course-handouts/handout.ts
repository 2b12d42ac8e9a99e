import {
  type CoursePart,
  courseParts,
  type Resource,
  resourcePath,
  resourceWords,
} from '#modules/resources/rules';
import { compose } from '#platform/documents/compose';
import type { Page } from '#platform/page';
import { blocksOf, type TextBlock } from '#platform/rich-text/blocks';
import { richTextTypst } from '#platform/rich-text/typst';
import source from './pages/handout.typ?raw';
import type { Sheet } from './paths.ts';
import { words } from './words.ts';

interface PrintedPart {
  title: string | null;
  blocks: TextBlock[];
  isNewPage: boolean;
}

/** What stands on each sheet: a learner takes home her own sheet, a trainer has all of it. */
const partsOn: Record<Sheet, readonly CoursePart[]> = { apprenant: ['learner'], animateur: courseParts };

/** Whether there is anything to print for them. */
export const isPrinted = (resource: Resource, sheet: Sheet): boolean =>
  partsOn[sheet].some((part) => resource[part] !== '') || (sheet === 'animateur' && resource.body !== '');

/** A resource as PDF/UA-1, in the language in which it was written. Same version, same bytes. */
export function handout(page: Page, resource: Resource, sheet: Sheet): Promise<Uint8Array> {
  const { lang, title, summary, slug, authors, licence, changedAt, kind } = resource;
  const isLarge = sheet === 'apprenant';
  const t = words(lang);
  const url = page.absolute(resourcePath(slug), lang);
  return compose({
    sources: { 'main.typ': source, ...richTextTypst },
    data: {
      lang,
      title,
      isLarge,
      network: page.network.name,
      kicker: isLarge ? page.network.name : `${page.network.name} · ${resourceWords(lang).kinds[kind]}`,
      summary: isLarge ? null : summary,
      facts: isLarge ? [] : factsOf(resource),
      parts: printed(page, resource, sheet),
      foot: t.foot(authors.join(', ') || (resource.spaceName ?? page.network.name), licence),
      web: url.replace(/^https?:\/\//, ''),
    },
    madeAt: changedAt,
    use: 'reading',
  });
}

function printed({ absolute }: Page, resource: Resource, sheet: Sheet): PrintedPart[] {
  const { lang, body } = resource;
  const href = (path: string): string => absolute(path, lang);
  const titles = resourceWords(lang).parts;
  const parts = partsOn[sheet].filter((part) => resource[part] !== '');
  return [
    ...(sheet === 'animateur' && body !== ''
      ? [{ title: null, blocks: blocksOf(body, { lang, href }), isNewPage: false }]
      : []),
    ...parts.map((part) => ({
      title: parts.length > 1 ? titles[part] : null,
      blocks: blocksOf(resource[part], { lang, href }),
      // What is handed out is on sheets of its own.
      isNewPage: parts.length > 1 && (part === 'learner' || part === 'exercises' || part === 'answers'),
    })),
  ];
}

function factsOf({ lang, durationMinutes, level, equipment }: Resource): [string, string][] {
  const t = words(lang);
  const facts: [string, string | null][] = [
    [t.duration, durationMinutes === null ? null : t.minutes(durationMinutes)],
    [t.level, level && resourceWords(lang).levels[level]],
    [t.equipment, equipment.join(', ') || null],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value] satisfies [string, string]]));
}
