import type { AccountState } from '#modules/accounts';
import type { Kind } from '#modules/likeness/rules';
import type { Couple } from '#modules/network';
import { type Actor, isSameValue } from '#modules/network/rules';
import type { Target } from '#platform/access';
import type { Database, Transaction } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';

/** One thing that may be known twice, as the page of comparison shows it. */
export interface Thing {
  id: string;
  name: string;
  where: string;
  /** What tells it from another of the same name: its state, how full it is. */
  about: string;
  isGone: boolean;
  /** Where it is, for those who look after one territory only. */
  target: Target;
  answers: readonly Answer[];
  /** How much of it is known, to offer the fuller one as the one that stays. */
  weight: number;
  account: AccountState | null;
}

/** What it says on one subject: its value, and the same in words. */
export interface Answer {
  key: string;
  label: string;
  value: unknown;
  text: string;
}

export interface By {
  actor: Actor;
  now: Date;
}

/** What a kind of things knows of being made one. The transaction holds both rows. */
export interface Subject {
  kind: Kind;
  read(db: Database, id: string, lang: Lang): Promise<Thing | undefined>;
  /** Gives the one that stays what was chosen of the other. */
  take(tx: Transaction, couple: Couple, keys: readonly string[], by: By): Promise<void>;
  /** Makes one the duplicate of the other, once what pointed to it has passed over. */
  unite(tx: Transaction, couple: Couple, by: By): Promise<void>;
  /** Tells those who listen that both are themselves again; `before` is what is to be known before it is so. */
  part(tx: Transaction, couple: Couple, by: By, before: unknown): Promise<void>;
  beforeParting?(tx: Transaction, couple: Couple): Promise<unknown>;
}

/** Two answers to one question. */
export interface Difference {
  key: string;
  one: Answer;
  other: Answer;
}

/** What two things say differently, and each one's answer. */
export const differing = (one: Thing, other: Thing): Difference[] =>
  one.answers.flatMap((answer) => {
    const theirs = other.answers.find(({ key }) => key === answer.key);
    return theirs && !isSameValue(answer.value, theirs.value)
      ? [{ key: answer.key, one: answer, other: theirs }]
      : [];
  });

/** Both answered, and not the same: somebody who knows has to say. */
export const isDisputed = ({ one, other }: Difference): boolean => !isEmpty(one) && !isEmpty(other);

export const isEmpty = ({ value }: Answer): boolean =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value as object).length === 0);
