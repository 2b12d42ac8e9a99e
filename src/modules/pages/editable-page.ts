import type { Lang } from '#platform/i18n';

/** Where a page is found: a menu, nowhere but at its address, or nowhere at all. */
export const places = ['public', 'footer', 'nowhere', 'withdrawn'] as const;
export type Place = (typeof places)[number];

export interface PageText {
  lang: Lang;
  title: string;
  /** Markdown, with the names of the network between double braces. */
  body: string;
}

/** A page as its network has it now. */
export interface EditablePage {
  slug: string;
  place: Place;
  position: number;
  /** Null for a page that nobody changed since it shipped. */
  changedAt: Date | null;
  texts: readonly PageText[];
}

/** A text that was saved, by whom and when. */
export interface Version extends PageText {
  id: string;
  at: Date;
  actorName: string;
}

/** The text for a reader: in her language when there is one, else in the other, which says so. */
export const textFor = (page: EditablePage, lang: Lang): PageText | undefined =>
  page.texts.find((text) => text.lang === lang) ?? page.texts[0];
