/** What a page says when it knocks: who reads it, and under which number of Yjs it writes. */
export const tokenOf = (personId: string, number: number): string => `${personId} ${number}`;

/** What a token says; null where no page of ours wrote it. */
export function tokenIn(token: string): { personId: string; number: number } | null {
  const [, personId = '', digits] = /^([0-9a-f-]*) (\d{1,10})$/.exec(token) ?? [];
  return digits === undefined ? null : { personId, number: Number(digits) };
}

/** Why a page is not let in, beside that its reader may not be there. */
export type Turned =
  /** Somebody else signed in since it was drawn. */
  | 'another'
  /** Its number is somebody else's: it takes another one by being drawn again. */
  | 'number'
  /** Something failed that has nothing to do with her: the page knocks again. */
  | 'again';

/** Why a connection is ended: she may not be there; or she has to sign in again, and what she wrote leaves then; or something failed. */
export const codes = { shownOut: 4403, signedOut: 4401, again: 1013 } as const;

/** What the program says to a page beside the text: the page has words for it. */
export type Said =
  | { kind: 'closed' }
  | { kind: 'full' }
  /** Somebody who is not connected saved the page without a script. */
  | { kind: 'wrote'; name: string };
