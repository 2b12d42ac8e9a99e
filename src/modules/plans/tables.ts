// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

export interface ObjectiveTable {
  id: Generated<string>;
  planId: string;
  rank: number;
  title: string;
  text: string;
}

export interface PlanTable {
  id: Generated<string>;
  groupId: string;
  slug: string;
  lang: string;
  title: string;
  summary: string;
  isPublic: Generated<boolean>;
  createdAt: ColumnType<Date, Date | string, Date | string>;
  changedAt: ColumnType<Date, Date | string, Date | string>;
}

export interface PlanActionTable {
  id: Generated<string>;
  planId: string;
  objectiveId: string;
  rank: number;
  title: string;
  text: string;
  carrierId: string | null;
  carrier: string;
  startsOn: string | null;
  endsOn: string | null;
  startsIn: GeneratedAlways<number | null>;
  endsIn: GeneratedAlways<number | null>;
  state: string;
}

export interface PlanActionScenarioTable {
  planId: string;
  actionId: string;
  scenario: number;
}

export interface PlanCostTable {
  planId: string;
  actionId: string;
  scenario: number;
  funder: number;
  kind: string;
  year: number;
  amountCents: number;
}

export interface PlanFigureTable {
  planId: string;
  indicatorId: string;
  year: number;
  target: string | null;
  measured: string | null;
}

export interface PlanFunderTable {
  planId: string;
  funder: number;
  name: string;
}

export interface PlanIndicatorTable {
  id: Generated<string>;
  planId: string;
  actionId: string;
  rank: number;
  name: string;
  unit: string;
  baseline: string | null;
  measure: string | null;
}

export interface PlanScenarioTable {
  planId: string;
  scenario: number;
  name: string;
}

export interface PlanYearTable {
  planId: string;
  year: number;
}

declare module '#platform/database/tables' {
  interface Tables {
    objective: ObjectiveTable;
    plan: PlanTable;
    planAction: PlanActionTable;
    planActionScenario: PlanActionScenarioTable;
    planCost: PlanCostTable;
    planFigure: PlanFigureTable;
    planFunder: PlanFunderTable;
    planIndicator: PlanIndicatorTable;
    planScenario: PlanScenarioTable;
    planYear: PlanYearTable;
  }
}
