import type { z } from 'zod';
import { type Content, contentSchema, courseParts, emptyContent, type Kind } from '#modules/resources/rules';
import { whyUnfit } from '#platform/forms/unfit';
import { plainText } from '#platform/rich-text/plain-text';
import { beginningOf, markdownOf } from './html-words.ts';
import type { Block, ResourceRecord } from './record.ts';
import { licenceHere, themeHere } from './vocabulary.ts';

/** What a record says in our words. */
export interface Given {
  kind: Kind;
  content: Content;
  /** Null: it does not say. */
  checkedOn: string | null;
}

export type Unread = 'licence' | 'tooLong' | 'empty' | 'address' | 'unfit' | 'malformed';

/** A record in our words, or why it cannot be, and where that stands. */
export function readRecord(record: ResourceRecord): Given | { unread: Unread; at?: string } {
  const licence = record.maillage?.licence ?? licenceHere(record.licence);
  if (!licence) return { unread: 'licence' };
  const said = record.maillage ? ours(record, record.maillage) : theirs(record);
  const read = contentSchema.safeParse({
    ...emptyContent,
    ...said.content,
    licence,
    title: record.title,
    authors: authorsOf(record),
    themes: record.themes.flatMap((theme) => themeHere(theme) ?? []),
  });
  if (said.content.summary === '') return { unread: 'empty' };
  if (!read.success) return whyNoContent(read.error);
  const missing = missingIn(said.kind, read.data);
  if (missing) return { unread: missing };
  if (Object.values(read.data).some((value) => whyUnfit([value ?? ''].flat().join('\n'))))
    return { unread: 'unfit' };
  return { kind: said.kind, content: read.data, checkedOn: record.maillage?.checkedOn ?? null };
}

/** What the forms ask too: a link leads somewhere, a text says something, a course has one part at least. */
function missingIn(kind: Kind, content: Content): 'empty' | 'address' | null {
  const { address, body } = content;
  if (address === null ? kind === 'link' : !webAddressIn(address)) return 'address';
  if (kind === 'text') return body === '' ? 'empty' : null;
  return kind === 'course' && courseParts.every((part) => content[part] === '') ? 'empty' : null;
}

/** Too many letters, or something that none of our lists holds: only what we wrote ourselves can be so. */
function whyNoContent({ issues }: z.ZodError): { unread: Unread; at?: string } {
  const [issue] = issues;
  if (issue?.code === 'too_big' && issue.origin === 'string') return { unread: 'tooLong' };
  return { unread: 'malformed', at: `maillage.${issue?.path.map(String).join('.')}` };
}

type Said = Pick<Given, 'kind'> & { content: Record<string, unknown> };

/** What one of our networks wrote. Its file stays there: the resource becomes a link to it. */
function ours(record: ResourceRecord, { kind, checkedOn: _, licence: _licence, ...rest }: Ours): Said {
  const known = ['lang', 'summary', 'level', 'competences', 'durationMinutes', 'address', 'body'];
  const said = Object.fromEntries([...known, ...courseParts].map((field) => [field, rest[field]]));
  const content = { ...said, equipment: linesOf(rest.equipment) };
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
      summary: isLong ? `${beginningOf(plain, longestSummary - 1).trimEnd()}…` : plain,
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
  const inBrackets = address.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
  return `[${title || file?.name || address}](${inBrackets})${beside}`;
}

/** An address that a reader may follow, or null. */
export const webAddressIn = (url: string | null | undefined): string | null =>
  url && /^https?:\/\/[^\s<>]{1,1990}$/.test(url) && URL.canParse(url) ? url : null;

/** Those who wrote it, or else the base that shares it: every licence wants somebody to be named. */
function authorsOf({ contributors, base }: ResourceRecord): string[] {
  const authors = contributors.flatMap(
    ({ name, firstName, lastName }) => name || [firstName, lastName].filter(Boolean).join(' ') || [],
  );
  return linesOf(authors.length > 0 ? authors : [base?.title ?? '']);
}

/** As a form holds several things, each on a line of its own. */
const linesOf = (texts: readonly string[]): string[] =>
  texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
