import type { CalendarEvent } from '#platform/calendars/calendar';
import type { Database } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import type { Words } from '#platform/module';

/** What a list is asked with, by a reader's program or by a round that nobody asked for. */
export interface ListAsked {
  db: Database;
  network: { name: string; slug: string; zone: string };
  lang: Lang;
  now: Date;
  /** What stands in the place of each `:name` of its path. */
  named: Readonly<Record<string, string>>;
  query: URLSearchParams;
  absolute: (path: string) => string;
}

/** Something new on a list. */
export interface FeedEntry {
  /** A UUID: it stays the same whatever is reworded. */
  id: string;
  title: string;
  /** A path of the site. */
  path: string;
  /** Plain text; an empty line begins another paragraph. */
  text: string;
  publishedAt: Date;
  changedAt: Date;
  author?: string;
  categories?: readonly string[];
}

/** A list as it is for one question. */
export interface OpenList {
  title: string;
  description: string;
  /** The page that shows the same, with its question. */
  path: string;
  /** The question, always said in the same way: nothing, or from its question mark on. */
  query: string;
  /** When it changes by itself, without anybody who saves something. */
  until?: Date | null;
  /** The newest first. */
  entries: () => Promise<readonly FeedEntry[]>;
  events?: () => Promise<readonly CalendarEvent[]>;
}

/** A public list that programs can follow: feeds at its path and `.atom`, `.rss`, `.json`; `.ics` where it is a calendar. */
export interface PublicList {
  /** `/agenda`, `/annuaire/:slug/agenda` */
  path: string;
  isCalendar?: boolean;
  label: Words;
  /** What one gets by following it, in a sentence. */
  about: Words;
  /** The pages whose head says where it is, by the names in their path: `/annuaire/:slug`. */
  shownOn: readonly string[];
  /** The page's question, as the list is asked it. */
  queryOn?: (query: URLSearchParams) => string;
  /** Null when there is no such list. */
  open: (asked: ListAsked) => Promise<OpenList | null>;
}
