let lastMs = 0;

/**
 * A UUID of version 7 (RFC 9562, 5.7), above all that were made here before. A clock that is ahead is set back, and two taps may
 * then stand at one instant: the one with the higher identifier holds, which is the one that came last.
 */
export function nextNoteId(now: number): string {
  lastMs = Math.max(now, lastMs + 1);
  const time = lastMs.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}
