import type { Viewer } from '#platform/access';
import type { Lang } from '#platform/i18n';
import type { StaffPart } from '#platform/page-parts';

/** One line of a menu, already filtered for the viewer and worded in her language. */
export interface MenuLine {
  path: string;
  label: string;
  group?: string;
  count?: number;
  isAct?: boolean;
}

/** What the public face of a network says of itself on every page. */
export interface NetworkFace {
  slug: string;
  name: string;
  /** A line under the name; in English it may be missing. */
  tagline: Record<Lang, string>;
  territory: string;
  phone: string;
  /** When somebody answers, in OSM syntax, and as people read it. */
  phoneHours: string;
  phoneHoursInWords: Record<Lang, string>;
  zone: string;
  /** In what its people write together, whatever the language of the page. */
  lang: Lang;
}

/** A list that a page shows and that programs can follow. */
export interface FollowedList {
  label: Record<Lang, string>;
  /** Its forms are there, each under its own ending: `.ics`, `.atom`. */
  path: string;
  query: string;
  isCalendar: boolean;
}

/** A form that looks words up: where it leads, what its field is called, and where pages are proposed while one types. */
export interface SearchPlace {
  path: string;
  field: string;
  label: Record<Lang, string>;
  suggestions?: string;
}

/** What every page is given: who reads, where, in which language, and how to write an address. */
export interface Page {
  lang: Lang;
  network: NetworkFace;
  viewer: Viewer;
  now: Date;
  /** The path asked, without the network's root and the language. */
  path: string;
  /** The query string, with its question mark, or nothing. */
  query: string;
  /** An address inside this network and language. */
  href(path: string, lang?: Lang): string;
  /** The same, with the origin: for feeds, vCards and QR codes. */
  absolute(path: string, lang?: Lang): string;
  /** The hashed address of a script, style or font, by its source path. */
  asset(source: string): string;
  /** The token that every form carries against cross-site forgery. */
  token(): string;
  publicMenu: MenuLine[];
  staffMenu: MenuLine[];
  /** At the end of the staff's bar: her own account, and the way out. */
  barMenu: MenuLine[];
  footerMenu: MenuLine[];
  /** What modules put at the end of every page of hers, once she is signed in. */
  staffParts: readonly StaffPart[];
  lists: readonly FollowedList[];
  /** Where words are looked up in the whole site, when a module does. */
  search: SearchPlace | null;
  /** A sentence to show once at the top, after a redirection. */
  notice: { kind: 'success' | 'warning'; sentence: string } | null;
  demonstration: boolean;
}
