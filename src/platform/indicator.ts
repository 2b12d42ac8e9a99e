import type { Database } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import type { IsoDate } from '#platform/time';

/** How much of it there was in a month, in a territory, of a kind. */
export interface Counted {
  /** Its first day. */
  month: IsoDate;
  /** The grouping of communes; null for what is nowhere, or outside of all. */
  epciCode: string | null;
  /** In the module's own words; null for what has no kind. */
  kind: string | null;
  count: number;
}

/** Something that a network counts month by month. The page of statistics draws it, and knows none by name. */
export interface Indicator {
  /** In its address. */
  name: string;
  order: number;
  /** « Personnes accueillies ». */
  title: Record<Lang, string>;
  /** How it is counted, in a sentence. */
  method: Record<Lang, string>;
  /** A count of people below this could tell of somebody, and is not shown; 0 where nobody is counted. */
  leastShown: number;
  /** Anybody may read it, masked and rounded as it is for the team. */
  isPublic?: boolean;
  /** It is counted by territory: it has a map. */
  isPlaced: boolean;
  /** What its kinds are, and how one is called. Without it there is one kind. */
  kinds?: { title: Record<Lang, string>; name: (lang: Lang, kind: string) => string };
  /** From the first month to the last, of rows that are kept by increments: no scan that grows with history. */
  counts: (db: Database, span: { from: IsoDate; to: IsoDate }) => Promise<readonly Counted[]>;
}
