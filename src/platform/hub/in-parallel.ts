/** Works on each, so many at once, and begins none any more once the time is over: the next round goes on. */
export async function inParallel<Item>(
  items: readonly Item[],
  { most, withinMs }: { most: number; withinMs: number },
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const over = AbortSignal.timeout(withinMs);
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) {
      if (over.aborted) return;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: most }, worker));
}
