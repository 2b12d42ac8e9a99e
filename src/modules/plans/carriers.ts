import type { PlanAction, PlanContent } from './content.ts';
import { words } from './words.ts';

/** « Nadia Ferrand, Région » */
export const memberInWords = (name: string, organisation: string): string =>
  [name, organisation].filter(Boolean).join(', ');

/** A plan without the names of the members who carry its actions: each is known by her seat, and for whom she sat there. */
export const withoutNames = (content: PlanContent): PlanContent =>
  changeCarriers(content, (seat) => seat.organisation);

/** The same with the names of the seats that are still known; of others, whom they spoke for is left. */
export const withNames = (content: PlanContent, names: ReadonlyMap<string, string>): PlanContent =>
  changeCarriers(
    content,
    ({ id, organisation }) =>
      memberInWords(names.get(id) ?? '', organisation) || words(content.lang).someMember,
  );

export const seatsIn = ({ objectives }: PlanContent): string[] =>
  objectives.flatMap(({ actions }) => actions.flatMap(({ seat }) => seat?.id ?? []));

const changeCarriers = (
  content: PlanContent,
  carrierOf: (seat: NonNullable<PlanAction['seat']>) => string,
): PlanContent => ({
  ...content,
  objectives: content.objectives.map((objective) => ({
    ...objective,
    actions: objective.actions.map((action) =>
      action.seat ? { ...action, carrier: carrierOf(action.seat) } : action,
    ),
  })),
});
