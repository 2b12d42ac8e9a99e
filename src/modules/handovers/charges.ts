import type { By } from '#modules/accounts';
import { defineEvent } from '#platform/events';
import type { Words } from '#platform/module';

/** Something that somebody has in her hands, and that a colleague can take over. The key is its module's own. */
export interface Charge {
  key: string;
  what: Words;
}

/** What does she hold? A module that gives people something to look after listens, and adds it. */
export interface ChargesAsked {
  personId: string;
  now: Date;
  add(charge: Charge): void;
}

export const chargesAsked = defineEvent<ChargesAsked>('handovers.chargesAsked');

/** She leaves: what has one of these keys goes to the colleague, the rest is nobody's any more. */
export interface HandedOver {
  personId: string;
  /** Who takes over, if anybody does. */
  to: { id: string; name: string } | null;
  keys: ReadonlySet<string>;
  by: By;
}

export const handedOver = defineEvent<HandedOver>('handovers.handedOver');
