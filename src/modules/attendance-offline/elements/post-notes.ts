import type { KeptNote, WaitingNote } from './kept-notes.ts';

/** What the server says of what was sent, and of everybody on the list. */
export interface Answer {
  kept: string[];
  /** It cannot read them, and will not tomorrow. */
  refused: string[];
  holds: { subjectId: string; state: KeptNote['state'] }[];
  isClosed: boolean;
}

const patienceMs = 30_000;

/** `later`: the network or the server is away. `never`: this page cannot send them, and another one may. */
export async function postNotes(
  address: string,
  { token, notes }: { token: string; notes: readonly WaitingNote[] },
): Promise<Answer | 'later' | 'never'> {
  const body = new FormData();
  body.set('_token', token);
  body.set('notes', JSON.stringify(notes.map(({ meeting: _, ...note }) => note)));
  const signal = AbortSignal.timeout(patienceMs);
  const answer = await fetch(address, { method: 'POST', body, signal }).catch(() => null);
  if (!answer || answer.status >= 500 || answer.status === 408 || answer.status === 429) return 'later';
  // The meeting is gone: nothing of it can be sent any more.
  if (answer.status === 404)
    return { kept: [], refused: notes.map(({ id }) => id), holds: [], isClosed: true };
  // Whoever was signed out meanwhile signs in again: what was noted waits on the device.
  if (!answer.ok || answer.redirected) return 'never';
  return answer.json().catch(() => 'later') as Promise<Answer | 'later'>;
}
