// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface ResourceCommentTable {
  id: Generated<string>;
  resourceId: string;
  proposalId: string | null;
  kind: string;
  body: string;
  authorId: string | null;
  authorName: string;
  at: ColumnType<Date, Date | string, Date | string>;
}

export interface ResourceProposalTable {
  id: Generated<string>;
  resourceId: string;
  fromId: string;
  fromVersion: number;
  takenVersion: number | null;
  message: string;
  proposedBy: string | null;
  proposerName: string;
  proposedAt: ColumnType<Date, Date | string, Date | string>;
  state: Generated<string>;
  decidedBy: string | null;
  deciderName: string | null;
  decidedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  isOutcomeRead: Generated<boolean>;
}

declare module '#platform/database/tables' {
  interface Tables {
    resourceComment: ResourceCommentTable;
    resourceProposal: ResourceProposalTable;
  }
}
