import type { IsoDate } from '#platform/time';

export const audiences = ['animator', 'ambassador'] as const;
export type Audience = (typeof audiences)[number];

export const asked = ['nothing', 'yes_no', 'words'] as const;
export type Asks = (typeof asked)[number];

export const longestTitle = 120;
export const longestBody = 10_000;
export const longestWords = 2000;

/** What is said, and to whom it is meant. */
export interface Written {
  title: string;
  body: string;
  roles: readonly Audience[];
  epcis: readonly string[];
  service: string | null;
  asks: Asks;
  answerBy: IsoDate | null;
}

export interface Message extends Written {
  id: string;
  authorId: string | null;
  authorName: string;
  sentAt: Date;
}

/** What somebody answers: yes or no, words, or both. */
export interface Answer {
  yes: boolean | null;
  words: string | null;
}

/** A person's own copy. */
export interface Reading extends Answer {
  readAt: Date | null;
  answeredAt: Date | null;
}

/** Until the end of the day on which it is wanted. */
export const mayAnswer = ({ asks, answerBy }: Pick<Message, 'asks' | 'answerBy'>, today: IsoDate): boolean =>
  asks !== 'nothing' && (answerBy === null || today <= answerBy);
