import type { PlanAction, PlanContent } from './content.ts';

/** Every action with its number, as it is called everywhere: « 2.3 ». */
export const numbered = ({ objectives }: PlanContent): { number: string; action: PlanAction }[] =>
  objectives.flatMap(({ actions }, index) =>
    actions.map((action, rank) => ({ number: `${index + 1}.${rank + 1}`, action })),
  );
