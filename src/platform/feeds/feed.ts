import type { FeedEntry } from './list.ts';

/** A list as feeds say it, whatever their format. */
export interface Feed {
  title: string;
  description: string;
  /** Its own address, the page that says the same, and who tells of its changes. */
  self: string;
  page: string;
  hub: string;
  author: string;
  entries: readonly FeedEntry[];
  absolute: (path: string) => string;
}

/** Content is in its authors' language, whatever the page around it speaks. */
export const contentLang = 'fr';

/** When it last changed; a list that never had anything has not since the beginning of the clock. */
export const changedLast = ({ entries }: Feed): Date =>
  new Date(Math.max(0, ...entries.map(({ changedAt }) => changedAt.getTime())));

export const idOf = ({ id }: FeedEntry): string => `urn:uuid:${id}`;
