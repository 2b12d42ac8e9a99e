import type { Timing } from '#modules/meetings/rules';

/** What is written of an event here, whenever it takes place. */
export interface RemoteWords {
  title: string;
  description: string | null;
  place: string | null;
}

/** One date that is otherwise than the rule has it. */
export interface OddDate {
  /** When the rule puts it, as an instant in ISO 8601. */
  plannedAt: string;
  startsAt: string;
  endsAt: string;
  title: string | null;
  place: string | null;
  isCancelled: boolean;
}

/** What a calendar has here of one event. */
export interface Wrote {
  words: RemoteWords;
  timing: Timing;
  odd: readonly OddDate[];
}

/** An event as it would be announced here. */
export interface RemoteEvent extends Wrote {
  /** The same each time that its calendar is read. */
  key: string;
  sequence: number;
  isCancelled: boolean;
  /** Its first date that is on and not over, if any is left. */
  next: Date | null;
}

/** Why an event does not come. */
export type WhyLeft = 'unreadable' | 'untitled' | 'private' | 'own' | 'too_long' | 'too_often' | 'too_many';

export interface LeftOut {
  title: string;
  why: WhyLeft;
}
