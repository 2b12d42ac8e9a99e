// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated } from 'kysely';

export interface ResourceTable {
  id: Generated<string>;
  slug: string;
  kind: string;
  status: Generated<string>;
  spaceId: string | null;
  version: Generated<number>;
  adaptedFrom: string | null;
  adaptedVersion: number | null;
  checkedOn: string;
  createdBy: string | null;
  createdAt: ColumnType<Date, Date | string, Date | string>;
  changedAt: ColumnType<Date, Date | string, Date | string>;
  publishedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  words: string;
}

export interface ResourceVersionTable {
  resourceId: string;
  number: number;
  at: ColumnType<Date, Date | string, Date | string>;
  actorId: string | null;
  actorName: string;
  why: string | null;
  lang: string;
  title: string;
  summary: string;
  authors: Generated<string[]>;
  licence: string;
  themes: Generated<string[]>;
  level: string | null;
  competences: Generated<string[]>;
  durationMinutes: number | null;
  equipment: Generated<string[]>;
  address: string | null;
  fileSha256: string | null;
  fileName: string | null;
  fileType: string | null;
  fileBytes: number | null;
  body: Generated<string>;
  objectives: Generated<string>;
  trainer: Generated<string>;
  learner: Generated<string>;
  exercises: Generated<string>;
  answers: Generated<string>;
  obstacles: Generated<string>;
  toPrint: Generated<string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    resource: ResourceTable;
    resourceVersion: ResourceVersionTable;
  }
}
