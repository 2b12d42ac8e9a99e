// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface ProposalSettingTable {
  onlyLine: Generated<boolean>;
  moderated: Generated<boolean>;
}

export interface SpaceProposalTable {
  id: Generated<string>;
  spaceId: string;
  personId: string;
  personName: string;
  structureId: string | null;
  changes: ColumnType<unknown, string, string>;
  proposedAt: ColumnType<Date, Date | string, Date | string>;
  state: Generated<string>;
  decidedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  decidedBy: string | null;
  reason: string | null;
}

export interface SpaceProposalNoteTable {
  id: Generated<string>;
  proposalId: string;
  at: ColumnType<Date, Date | string, Date | string>;
  authorName: string;
  words: string;
}

declare module '#platform/database/tables' {
  interface Tables {
    proposalSetting: ProposalSettingTable;
    spaceProposal: SpaceProposalTable;
    spaceProposalNote: SpaceProposalNoteTable;
  }
}
