import type { Lang } from '#platform/i18n';

/** A notepad, without its text. */
export interface Notepad {
  id: string;
  kind: string;
  holderId: string;
  title: string;
  /** In which it is written, whatever that of the page: its network's. */
  lang: Lang;
  createdAt: Date;
  changedAt: Date;
  closedAt: Date | null;
}

/** What it said after a spell of writing. */
export interface Version {
  seq: number;
  text: string;
  authors: readonly string[];
  at: Date;
}

export const ownPath = '/bloc-notes';
export const newPath = `${ownPath}/nouveau`;
/** Where a notepad of some holder is begun. */
export const newPathFor = (kind: string, holderId: string): string => `${newPath}?pour=${kind}:${holderId}`;
export const notepadPath = (id: string, ...rest: readonly string[]): string =>
  ['/bloc-notes', id, ...rest].join('/');

/** The most that one notepad may say, in letters: some five hundred pages. */
export const mostLetters = 2_000_000;
