import { type Content, contentSchema, courseParts, emptyContent, type Kind } from '#modules/resources/rules';
import { whyUnfit } from '#platform/forms/unfit';
import { plainText } from '#platform/rich-text/plain-text';
import { markdownOf } from './html-words.ts';
import type { Block, ResourceRecord } from './record.ts';
import { licenceHere, themeHere } from './vocabulary.ts';

/** What a record says in our words. */
export interface Given {
  kind: Kind;
  content: Content;
  /** Null: it does not say. */
  checkedOn: string | null;
}

export type Unread = 'licence' | 'tooLong' | 'empty' | 'unfit';

/** A record in our words, or why it cannot be. */
export function readRecord(record: ResourceRecord): Given | { unread: Unread } {
  const licence = record.maillage?.licence ?? licenceHere(record.licence);
  if (!licence) return { unread: 'licence' };
  const said = record.maillage ? ours(record, record.maillage) : theirs(record);
  const content = {
    ...emptyContent,
    ...said.content,
    licence,
    title: record.title,
    authors: authorsOf(record),
    themes: record.themes.flatMap((theme) => themeHere(theme) ?? []),
  };
  if (!content.summary || (said.kind === 'text' && !content.body)) return { unread: 'empty' };
  const read = contentSchema.safeParse(content);
  if (!read.success) return { unread: 'tooLong' };
  if (Object.values(content).some((value) => whyUnfit([value ?? ''].flat().join('\n'))))
    return { unread: 'unfit' };
  return { kind: said.kind, content: read.data, checkedOn: record.maillage?.checkedOn ?? null };
}

type Said = Pick<Given, 'kind'> & { content: Record<string, unknown> };

/** What one of our networks wrote. Its file stays there: the resource becomes a link to it. */
function ours(record: ResourceRecord, { kind, checkedOn: _, licence: _licence, ...rest }: Ours): Said {
  const known = [
    'lang',
    'summary',
    'level',
    'competences',
    'durationMinutes',
    'equipment',
    'address',
    'body',
  ];
  const content = Object.fromEntries([...known, ...courseParts].map((field) => [field, rest[field]]));
  if (kind !== 'file') return { kind, content };
  const file = record.contents.find(({ type }) => type === 'File')?.file;
  return { kind: 'link', content: { ...content, address: webAddressIn(file?.url) } };
}

type Ours = NonNullable<ResourceRecord['maillage']>;

const longestSummary = 500;

/** What Les Bases wrote: one link alone is a link, anything else a text. */
function theirs(record: ResourceRecord): Said {
  const description = markdownOf(record.description);
  const plain = plainText(description, 'fr').replace(/\s+/g, ' ').trim();
  const isLong = plain.length > longestSummary;
  const links = record.contents.filter(({ type }) => type === 'Link');
  const isFilled = record.contents.some(({ type }) => type === 'File' || type === 'Image');
  const address = links.length === 1 && !isFilled ? webAddressIn(links[0]?.url) : null;
  const blocks = record.contents.filter(({ type }) => address === null || type !== 'Link');
  const body = [isLong || record.contents.length === 0 ? description : '', ...blocks.map(blockText)];
  return {
    kind: address ? 'link' : 'text',
    content: {
      lang: 'fr',
      summary: isLong ? `${plain.slice(0, longestSummary - 1).trimEnd()}…` : plain,
      address,
      body: body.filter((part) => part !== '').join('\n\n'),
    },
  };
}

function blockText({ type, title, caption, text, url, file }: Block): string {
  const beside = caption ? `\n\n${markdownOf(caption)}` : '';
  if (type === 'SectionTitle') return title ? `## ${title}` : '';
  if (type === 'Text') return markdownOf(text ?? '');
  const address = webAddressIn(url ?? file?.url);
  if (!address) return [title, caption].filter(Boolean).join('\n\n');
  return `[${title || file?.name || address}](${address})${beside}`;
}

/** An address that a reader may follow, or null. */
export const webAddressIn = (url: string | null | undefined): string | null =>
  url && /^https?:\/\/[^\s()<>]+$/.test(url) && URL.canParse(url) ? url : null;

/** Those who wrote it, or else the base that shares it: every licence wants somebody to be named. */
function authorsOf({ contributors, base }: ResourceRecord): string[] {
  const authors = contributors.flatMap(
    ({ name, firstName, lastName }) => name || [firstName, lastName].filter(Boolean).join(' ') || [],
  );
  return authors.length > 0 ? authors : [base?.title ?? ''].filter(Boolean);
}
