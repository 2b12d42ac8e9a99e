let last: Promise<unknown> = Promise.resolve();

/** Heavy work, one piece at a time in this process: two booklets at once would take twice the memory. */
export function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  const next = last.then(work, work);
  last = next.catch(() => {});
  return next;
}

/** How long a program outside this process may take over one piece: past that it is ended, and the next has its turn. */
export const endedAfter = (seconds = 180) => ({ timeout: seconds * 1000, killSignal: 'SIGKILL' }) as const;

/** Why a program outside was heard of no more. */
export const stopped = (code: number | null, signal: NodeJS.Signals | null): string =>
  signal === 'SIGKILL' ? 'it took too long, or too much memory' : String(code ?? signal);
