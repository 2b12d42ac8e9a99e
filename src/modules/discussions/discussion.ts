export const longestTitle = 120;
export const longestText = 20_000;
/** By mail, of one person in one discussion, within an hour: two machines that answer each other stop there. */
export const mostMailsAnHour = 12;

export interface Discussion {
  id: string;
  groupId: string;
  title: string;
  openedAt: Date;
  lastPostAt: Date;
  closedAt: Date | null;
}

export interface Post {
  id: string;
  discussionId: string;
  personId: string | null;
  authorName: string;
  text: string;
  files: readonly string[];
  postedAt: Date;
  /** Whoever steers took its words away. */
  removedAt: Date | null;
  /** What its mail was known by; null when it was written on the page. */
  messageId: string | null;
  answersId: string | null;
}

/** Why what came by mail is not taken in. */
export type MailRefusal = 'closed' | 'archived' | 'notMember' | 'empty' | 'tooLong' | 'tooMany';

/** A post as mail programs know it: those who wrote it by mail know its own identifier, the others ours. */
export const namesOf = ({ id, messageId }: Pick<Post, 'id' | 'messageId'>): string[] =>
  messageId === null ? [id] : [messageId, id];

const mostBefore = 20;

/** What came before a post, as its mail says it: how the discussion began, and the latest. */
export const namesBefore = (before: readonly Pick<Post, 'id' | 'messageId'>[]): string[] =>
  [...before.slice(0, 1), ...before.slice(1).slice(-mostBefore)].flatMap(namesOf);
