import { courseParts, type Resource, resourcePath, resourceWords } from '#modules/resources/rules';
import { richTextHtml } from '#platform/rich-text/html';
import { paragraph } from './html-words.ts';
import { readRecord } from './read-record.ts';
import { type Raw, ResourceRecord } from './record.ts';
import { licenceThere, themeHere, themeThere, typesThere } from './vocabulary.ts';

/** What a record is written with: the whole address of a path, and who shares what no space does. */
export interface Around {
  absolute: (path: string) => string;
  networkName: string;
}

/** What came in, and the version that was made of it. */
export interface Kept {
  record: Raw;
  version: number;
  at: Date;
}

/**
 * A resource as the file says it. Of one that came from elsewhere, each key that says today what it said then is written
 * as it came; so is all that we have no words for.
 */
export function writeRecord(resource: Resource, kept: Kept | null, around: Around): Raw {
  const written = freshRecord(resource, around);
  return kept ? since(kept.record, asItCame(resource, kept, around), written) : written;
}

/** The keys that were changed here since a record came, and all others as they came. */
export function since(record: Raw, before: Raw, after: Raw): Raw {
  const changed = Object.keys(after).filter((key) => !isSame(before[key], after[key]));
  return { ...record, ...Object.fromEntries(changed.map((key) => [key, withUnknown(key, record, after)])) };
}

/** Themes of which we know nothing stay among those that were chosen here. */
function withUnknown(key: string, record: Raw, after: Raw): unknown {
  if (key !== 'themes' || !Array.isArray(record.themes) || !Array.isArray(after.themes)) return after[key];
  return [...after.themes, ...record.themes.filter((theme) => isUnknown(theme))];
}

const isUnknown = (theme: unknown): boolean => typeof theme !== 'string' || themeHere(theme) === null;

/** What would have been written of it on the day when it came. */
function asItCame(resource: Resource, { record, version }: Kept, around: Around): Raw {
  const read = ResourceRecord.safeParse(record);
  const given = read.success ? readRecord(read.data) : { unread: 'empty' as const };
  if ('unread' in given) return {};
  const { kind, content, checkedOn } = given;
  const changedAt = resource.version === version ? resource.changedAt : new Date(0);
  const then = { ...resource, ...content, kind, changedAt, checkedOn: checkedOn ?? resource.checkedOn };
  return freshRecord(then, around);
}

export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function freshRecord(resource: Resource, around: Around): Raw {
  const { id, slug, title, summary, licence, themes, kind, authors, spaceName } = resource;
  return {
    id,
    slug,
    url: around.absolute(resourcePath(slug)),
    title,
    description: paragraph(summary),
    isPublic: true,
    licence: licenceThere(licence),
    themes: themes.map(themeThere),
    resourceTypes: typesThere(kind),
    beneficiaries: [],
    professionalSectors: [],
    base: { title: spaceName ?? around.networkName },
    contributors: authors.map((name) => ({ name })),
    published: resource.publishedAt?.toISOString() ?? null,
    updated: resource.changedAt.toISOString(),
    contents: blocksOf(resource, around),
    maillage: oursOf(resource),
  };
}

function oursOf(resource: Resource): Raw {
  const { kind, lang, licence, summary, level, competences, durationMinutes, equipment } = resource;
  const texts = (['body', ...courseParts] as const).filter((part) => resource[part] !== '');
  return {
    ...{ kind, lang, licence, summary, level, competences, durationMinutes, equipment },
    checkedOn: resource.checkedOn,
    address: resource.address,
    ...Object.fromEntries(texts.map((part) => [part, resource[part]])),
  };
}

/** The same as its readers see it there: titles, texts, a link or a file. */
function blocksOf(resource: Resource, around: Around): Raw[] {
  const { lang, address, body, title, slug, fileName, fileType, fileBytes } = resource;
  const html = (source: string) => richTextHtml(source, { lang, href: around.absolute, headingLevel: 3 });
  const file = { name: fileName, mimeType: fileType, size: fileBytes };
  return [
    ...(address ? [{ type: 'Link', title, url: address }] : []),
    ...(fileName
      ? [
          {
            type: 'File',
            title: fileName,
            file: { ...file, url: around.absolute(`${resourcePath(slug)}/fichier`) },
          },
        ]
      : []),
    ...(body ? [{ type: 'Text', text: html(body) }] : []),
    ...courseParts
      .filter((part) => resource[part] !== '')
      .flatMap((part) => [
        { type: 'SectionTitle', title: resourceWords(lang).parts[part] },
        { type: 'Text', text: html(resource[part]) },
      ]),
  ];
}
