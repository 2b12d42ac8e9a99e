import { type Cost, type CostKind, costKinds } from '#modules/plans/rules';

/** What one funder pays of one kind in one scenario, whatever the year. */
export interface Line {
  scenario: number;
  funder: number;
  kind: CostKind;
}

export const isSame = (one: Line, other: Line): boolean =>
  one.scenario === other.scenario && one.funder === other.funder && one.kind === other.kind;

/** Each line once, in the order of its costs. */
export const linesOf = (costs: readonly Cost[]): Line[] =>
  costs.filter((cost, index) => costs.findIndex((each) => isSame(each, cost)) === index);

/** `1-2-running`, as an address says it. */
export const lineQuery = ({ scenario, funder, kind }: Line): string => `${scenario}-${funder}-${kind}`;

/** The one of some lines that an address asks for. */
export function lineAsked(query: string | undefined, lines: readonly Line[]): Line | null {
  const [scenario, funder, kind] = (query ?? '').split('-');
  const known = costKinds.find((each) => each === kind);
  const line = known && { scenario: Number(scenario), funder: Number(funder), kind: known };
  return (line && lines.find((each) => isSame(each, line))) ?? null;
}
