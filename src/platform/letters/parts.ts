import type { Lang } from '#platform/i18n';

/** Where to go, with what one does there. */
export interface Way {
  label: string;
  address: string;
}

/** A piece of a letter: a paragraph, one in which nothing is followed, a heading, a list, or a way to somewhere. */
export type Part = string | { plain: string } | { title: string } | { list: readonly string[] } | Way;

export const isWay = (part: Part): part is Way => typeof part !== 'string' && 'address' in part;

/** The parts of a text that was written as one: nothing is a heading or a button, addresses can be followed. */
export const partsOf = (text: string): Part[] =>
  text
    .trim()
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph !== '');

/** The letter as plain text. Addresses stand alone on their line, so that no program cuts them. */
export const textOf = (parts: readonly Part[], lang: Lang): string =>
  parts.map((part) => textOfPart(part, lang)).join('\n\n');

function textOfPart(part: Part, lang: Lang): string {
  if (typeof part === 'string') return part;
  if ('plain' in part) return part.plain;
  if ('title' in part) return `${part.title}\n${'-'.repeat(Math.min(part.title.length, 60))}`;
  if ('list' in part) return part.list.map((line) => `- ${line}`).join('\n');
  return `${part.label}${lang === 'fr' ? '\u00a0:' : ':'}\n${part.address}`;
}

/** A paragraph cut at its addresses: every second piece is one. */
export const cutAtAddresses = (text: string): string[] => text.split(/(https?:\/\/[^\s<>]*[^\s<>.,;:!?)»])/);
