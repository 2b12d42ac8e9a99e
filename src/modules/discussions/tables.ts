// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface DiscussionTable {
  id: Generated<string>;
  groupId: string;
  title: string;
  openedAt: ColumnType<Date, Date | string, Date | string>;
  lastPostAt: ColumnType<Date, Date | string, Date | string>;
  closedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

export interface DiscussionAddressTable {
  token: string;
  discussionId: string;
  personId: string;
}

export interface DiscussionPostTable {
  id: Generated<string>;
  discussionId: string;
  personId: string | null;
  authorName: string;
  text: string;
  removedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  files: Generated<string[]>;
  postedAt: ColumnType<Date, Date | string, Date | string>;
  messageId: string | null;
  answersId: string | null;
}

declare module '#platform/database/tables' {
  interface Tables {
    discussion: DiscussionTable;
    discussionAddress: DiscussionAddressTable;
    discussionPost: DiscussionPostTable;
  }
}
