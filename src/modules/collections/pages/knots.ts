import type { Status } from '#modules/resources/rules';
import type { Knot } from '#ui/State';

/** The knot of each state; the word beside it is in the messages. */
export const knots: Record<Status, Knot> = { draft: 'half', published: 'full', withdrawn: 'crossed' };
