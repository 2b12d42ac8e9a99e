// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface MessageTable {
  id: Generated<string>;
  authorId: string | null;
  authorName: string;
  title: string;
  body: string;
  roles: string[];
  epcis: Generated<string[]>;
  service: string | null;
  asks: string;
  answerBy: string | null;
  sentAt: ColumnType<Date, Date | string, Date | string>;
}

export interface MessageReadingTable {
  messageId: string;
  personId: string;
  spaceId: string | null;
  readAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  yes: boolean | null;
  words: string | null;
  answeredAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

declare module '#platform/database/tables' {
  interface Tables {
    message: MessageTable;
    messageReading: MessageReadingTable;
  }
}
