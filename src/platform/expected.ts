/** Somebody who is expected at a meeting, as its list names her. */
export interface Expected {
  /** Stable: what is noted of her is noted under it. */
  id: string;
  name: string;
  /** What whoever holds the meeting should know, in a few words. */
  detail: string | null;
}
