import type { IsoDate } from '#platform/time';

/** The rule of the first half of a series that is cut in two: it ends on this day at the latest. */
export const ruleUntil = (rule: string, lastDay: IsoDate): string =>
  [...without(rule, ['COUNT', 'UNTIL']), `UNTIL=${lastDay.replaceAll('-', '')}T235959Z`].join(';');

/** The rule of the second half: where it counts its meetings, those of the first half are counted off. */
export function ruleAfter(rule: string, passed: number): string {
  const count = /(?:^|;)COUNT=(\d+)/.exec(rule)?.[1];
  if (count === undefined) return rule;
  return [...without(rule, ['COUNT']), `COUNT=${Math.max(1, Number(count) - passed)}`].join(';');
}

const without = (rule: string, parts: readonly string[]): string[] =>
  rule.split(';').filter((part) => !parts.includes(part.split('=')[0] as string));
