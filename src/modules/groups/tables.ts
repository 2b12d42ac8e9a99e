// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface GroupDocumentTable {
  id: Generated<string>;
  groupId: string;
  title: string;
  fileName: string;
  fileType: string;
  fileBytes: number;
  fileSha256: string;
  isPublic: boolean;
  personId: string | null;
  addedAt: ColumnType<Date, Date | string, Date | string>;
}

export interface GroupMemberTable {
  id: Generated<string>;
  groupId: string;
  personId: string;
  organisation: string;
  standing: string;
  deputyOf: string | null;
  since: string;
  until: string | null;
}

export interface GroupMemberKeyTable {
  memberId: string;
  key: string;
}

export interface WorkingGroupTable {
  id: Generated<string>;
  slug: string;
  kind: string;
  name: string;
  mandate: string;
  mandateUntil: string | null;
  isOpen: boolean;
  isPublic: boolean;
  createdAt: ColumnType<Date, Date | string, Date | string>;
  changedAt: ColumnType<Date, Date | string, Date | string>;
  archivedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

declare module '#platform/database/tables' {
  interface Tables {
    groupDocument: GroupDocumentTable;
    groupMember: GroupMemberTable;
    groupMemberKey: GroupMemberKeyTable;
    workingGroup: WorkingGroupTable;
  }
}
