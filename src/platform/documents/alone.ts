let last: Promise<unknown> = Promise.resolve();

/** Heavy work, one piece at a time in this process: two booklets at once would take twice the memory. */
export function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  const next = last.then(work, work);
  last = next.catch(() => {});
  return next;
}
