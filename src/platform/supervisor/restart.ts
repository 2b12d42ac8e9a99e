const longestDelayMs = 10_000;

/** How long to wait before starting again what failed so many times in a row: at once, then longer and longer. */
export const restartDelayMs = (failures: number): number =>
  failures === 0 ? 0 : Math.min(longestDelayMs, 100 * 2 ** (failures - 1));
