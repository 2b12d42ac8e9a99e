import type { Database } from '#platform/database/deed';
import {
  type ActionRow,
  actionRows,
  costRows,
  figureRows,
  type IndicatorRow,
  indicatorRows,
  objectivesOf,
  scenarioRows,
} from './actions-store.ts';
import { memberInWords } from './carriers.ts';
import type { Cost, Figure, Plan, PlanAction, PlanContent, PlanIndicator } from './content.ts';
import { fundersOf, scenariosOf, yearsOf } from './store.ts';

/** All that a plan says today. */
export async function draftOf(db: Database, { id, lang, title, summary }: Plan): Promise<PlanContent> {
  const objectives = await objectivesOf(db, id);
  const actions = Map.groupBy(await actionsNow(db, id), ({ objectiveId }) => objectiveId);
  return {
    ...{ lang, title, summary },
    years: await yearsOf(db, id),
    scenarios: await scenariosOf(db, id),
    funders: await fundersOf(db, id),
    objectives: objectives.map((objective) => ({
      id: objective.id,
      title: objective.title,
      text: objective.text,
      actions: (actions.get(objective.id) ?? []).map(({ action }) => action),
    })),
  };
}

async function actionsNow(
  db: Database,
  planId: string,
): Promise<{ objectiveId: string; action: PlanAction }[]> {
  const rows = await actionRows(db, planId);
  const scenarios = Map.groupBy(await scenarioRows(db, planId), ({ actionId }) => actionId);
  const costs = Map.groupBy(await costRows(db, planId), ({ actionId }) => actionId);
  const indicators = await indicatorsNow(db, planId);
  return rows.map((row) => ({
    objectiveId: row.objectiveId,
    action: {
      id: row.id,
      title: row.title,
      text: row.text,
      ...carriedBy(row),
      startsOn: row.startsOn?.slice(0, 7) ?? null,
      endsOn: row.endsOn?.slice(0, 7) ?? null,
      state: row.state,
      scenarios: (scenarios.get(row.id) ?? []).map(({ scenario }) => scenario),
      costs: (costs.get(row.id) ?? []).map(costOf),
      indicators: indicators.get(row.id) ?? [],
    },
  }));
}

function carriedBy({ carrierId, memberName, organisation, carrier }: ActionRow) {
  if (carrierId === null || memberName === null) return { carrier };
  const seat = { id: carrierId, organisation: organisation ?? '' };
  return { carrier: memberInWords(memberName, seat.organisation), seat };
}

const costOf = ({ scenario, funder, kind, year, amountCents }: Cost): Cost => ({
  scenario,
  funder,
  kind,
  year,
  amountCents,
});

async function indicatorsNow(db: Database, planId: string): Promise<Map<string, PlanIndicator[]>> {
  const figures = Map.groupBy(await figureRows(db, planId), ({ indicatorId }) => indicatorId);
  const rows = Map.groupBy(await indicatorRows(db, planId), ({ actionId }) => actionId);
  const said = ({ id, name, unit, baseline, measure }: IndicatorRow): PlanIndicator => ({
    ...{ id, name, unit, baseline, measure },
    figures: (figures.get(id) ?? []).map(figureOf),
  });
  return new Map([...rows].map(([actionId, those]) => [actionId, those.map(said)]));
}

const figureOf = ({ year, target, measured }: Figure): Figure => ({ year, target, measured });
