const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** For how long a mail is tried: what RFC 5321 (4.5.4.1) asks for, four to five days. */
const triedForMs = 5 * dayMs;

/** The longest wait between two tries: of a mail that is put off, and while the server itself is away. */
const longestWaitMinutes = { later: 6 * 60, away: 15 };

/**
 * When a mail that could not leave is tried again: after a minute, two, four, and so on; null when it has been tried
 * for five days. A server that is back is found again within a quarter of an hour.
 */
export function nextTry(
  { attempts, firstTriedAt }: { attempts: number; firstTriedAt: Date },
  kind: 'later' | 'away',
  now: Date,
): Date | null {
  const minutes = Math.min(2 ** attempts, longestWaitMinutes[kind]);
  const next = new Date(now.getTime() + minutes * minuteMs);
  return next.getTime() - firstTriedAt.getTime() > triedForMs ? null : next;
}
