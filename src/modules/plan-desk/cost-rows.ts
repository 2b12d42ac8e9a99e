import { z } from 'zod';
import { type Cost, type CostKind, costKinds } from '#modules/plans/rules';
import { choice, optional } from '#platform/forms/fields';
import type { Form } from '#platform/forms/form';
import { amountSlot, amountsForm } from './form.ts';
import { isSame, type Line } from './lines.ts';

/** Several costs that are typed on one form, a row each. */

export const firstRows = 3;
export const moreRows = 3;
export const mostRows = 24;

/** The field of a row, from 1. */
export const rowSlot = (name: string, rank: number): string => (rank === 1 ? name : `${name}-${rank}`);

export interface Asked {
  years: readonly number[];
  scenarios: readonly number[];
  funders: readonly number[];
}

const ranks = Array.from({ length: mostRows }, (_, index) => index + 1);

/** Nothing of a row must be said: a row that says nothing is none. */
export const costRowsForm = ({ years, scenarios, funders }: Asked) =>
  z.object(
    Object.assign(
      {},
      ...ranks.map((rank) => ({
        [rowSlot('scenario', rank)]: optional(choice(scenarios.map(String))),
        [rowSlot('funder', rank)]: optional(choice(funders.map(String))),
        [rowSlot('kind', rank)]: optional(choice(costKinds)),
        ...amountsForm(years, (slot) => rowSlot(slot, rank)),
      })),
    ) as Record<string, z.ZodType<string | number | null>>,
  );

export interface Row {
  rank: number;
  scenario: number | null;
  funder: number | null;
  kind: CostKind | null;
  amounts: readonly Pick<Cost, 'year' | 'amountCents'>[];
}

/** The rows that say something: who pays, or how much. */
export function rowsIn(typed: Readonly<Record<string, unknown>>, years: readonly number[]): Row[] {
  const numberIn = (slot: string): number | null => (typed[slot] ? Number(typed[slot]) : null);
  return ranks
    .map(
      (rank): Row => ({
        rank,
        scenario: numberIn(rowSlot('scenario', rank)),
        funder: numberIn(rowSlot('funder', rank)),
        kind: costKinds.find((kind) => kind === typed[rowSlot('kind', rank)]) ?? null,
        amounts: years.flatMap((year) => {
          const amountCents = typed[rowSlot(amountSlot(year), rank)];
          return typeof amountCents === 'number' ? [{ year, amountCents }] : [];
        }),
      }),
    )
    .filter(({ funder, amounts }) => funder !== null || amounts.length > 0);
}

/** A row that was not touched runs for the usual kind. */
export const withUsual = (form: Form): Form => ({
  ...form,
  values: { ...Object.fromEntries(ranks.map((rank) => [rowSlot('kind', rank), 'running'])), ...form.values },
});

/** Which row a field belongs to. */
export const rankOf = (field: string): number => Number(/-(\d+)$/.exec(field)?.[1] ?? 1);

/** What was typed, without the rows that say nothing: their kind was chosen beforehand. */
export function typedOnly(values: Form['values']): Form['values'] {
  const typed = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  const said = new Set(
    typed.filter(([field]) => /^(?:funder|amount)/.test(field)).map(([field]) => rankOf(field)),
  );
  return Object.fromEntries(typed.filter(([field]) => said.has(rankOf(field))));
}

export type Wrong = 'missing' | 'noAmount' | 'twice';

/** What is wrong with rows, by field. Without any, the first one is waited for. */
export function wrongIn(rows: readonly Row[], years: readonly number[]): Record<string, Wrong> {
  if (rows.length === 0) return { funder: 'missing' };
  return Object.assign({}, ...rows.map((row, index) => wrongWith(row, rows.slice(0, index), years)));
}

function wrongWith(row: Row, before: readonly Row[], years: readonly number[]): Record<string, Wrong> {
  const slot = (name: string): string => rowSlot(name, row.rank);
  const missing = (['scenario', 'funder', 'kind'] as const).filter((name) => row[name] === null);
  const line = lineOf(row);
  return {
    ...Object.fromEntries(missing.map((name) => [slot(name), 'missing' as const])),
    ...(row.amounts.length === 0 ? { [slot(amountSlot(years[0] ?? 0))]: 'noAmount' as const } : {}),
    ...(line && before.some((other) => isSame(line, lineOf(other) ?? { ...line, funder: 0 }))
      ? { [slot('funder')]: 'twice' as const }
      : {}),
  };
}

/** What a row is about, once it says so. */
export const lineOf = ({ scenario, funder, kind }: Row): Line | null =>
  scenario !== null && funder !== null && kind !== null ? { scenario, funder, kind } : null;
