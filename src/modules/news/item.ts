import type { Target } from '#platform/access';
import type { Lang } from '#platform/i18n';

/** Whom an item concerns: one space, one commune, one grouping of communes; nothing said, the whole network. */
export interface Concern {
  spaceId: string | null;
  communeCode: string | null;
  epciCode: string | null;
}

export type NewsState = 'draft' | 'published' | 'withdrawn';

/** Where an item stands today, as its team reads it. */
export const phases = ['draft', 'waiting', 'online', 'over', 'withdrawn'] as const;
export type Phase = (typeof phases)[number];

export interface NewsItem extends Concern {
  id: string;
  number: number;
  title: string;
  /** Markdown. */
  body: string;
  summary: string;
  lang: Lang;
  state: NewsState;
  publishAt: Date | null;
  expiresAt: Date | null;
  featuredAt: Date | null;
  featuredBy: string | null;
  readAt: Date | null;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  withdrawnWhy: string | null;
  authorId: string | null;
  authorName: string;
  createdAt: Date;
  changedAt: Date;
}

/** An item with the names of what it concerns, and where that is. */
export interface PlacedItem extends NewsItem {
  spaceName: string | null;
  spaceSlug: string | null;
  spaceStatus: string | null;
  communeName: string | null;
  epciName: string | null;
  /** The commune and the grouping around it, whatever it concerns. */
  inCommune: string | null;
  inEpci: string | null;
}

export const longestTitle = 120;
export const longestBody = 20_000;
const longestSummary = 180;
const shortestSentences = 80;

export function phaseOf(
  { state, publishAt, expiresAt }: Pick<NewsItem, 'state' | 'publishAt' | 'expiresAt'>,
  now: Date,
): Phase {
  if (state !== 'published' || publishAt === null) return state === 'withdrawn' ? 'withdrawn' : 'draft';
  if (publishAt > now) return 'waiting';
  return expiresAt !== null && expiresAt <= now ? 'over' : 'online';
}

/** Whether the public may read it: it is online, and of no space whose page is not public. */
export const isShown = (item: PlacedItem, now: Date): boolean =>
  phaseOf(item, now) === 'online' &&
  (item.spaceId === null || item.spaceStatus === 'published' || item.spaceStatus === 'closed');

/** What a permission is asked about, for an item. The network's own is in nobody's territory. */
export const targetOf = ({
  spaceId,
  inCommune,
  inEpci,
}: Pick<PlacedItem, 'spaceId' | 'inCommune' | 'inEpci'>): Target => ({
  ...(spaceId === null ? {} : { spaceId }),
  ...(inCommune === null ? {} : { communeCode: inCommune }),
  epciCode: inEpci,
});

/** Where a line ends without a full stop, as titles and items of a list do, something else than a space parts it from the next. */
const inOneLine = (plain: string): string =>
  plain
    .trim()
    .replace(/(?<![.!?…:;,\s])\s*\n\s*/g, ' · ')
    .replace(/[ \n\t]+/g, ' ');

/** The beginning of a text in plain words: whole sentences if they are long enough, else cut between two words. */
export function summaryOf(plain: string): string {
  const text = inOneLine(plain);
  if (text.length <= longestSummary) return text;
  const cut = text.slice(0, longestSummary);
  const [sentences = ''] = /^.*[.!?…](?= )/.exec(cut) ?? [];
  if (sentences.length >= shortestSentences) return sentences;
  const last = cut.lastIndexOf(' ');
  const whole = last > shortestSentences ? cut.slice(0, last) : cut;
  return `${whole.replace(/[\s,;:.·–]+$/, '')}…`;
}
