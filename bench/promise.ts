/** A promise of speed: ours beside its reference in the same run, so that a noisy machine disturbs both. */
export interface SpeedPromise {
  name: string;
  /** What the reference is, by its code path: never a rigged one. */
  reference: string;
  unit: string;
  /** The least ratio of ours to the reference; absent where nothing is promised and the figure is only shown. */
  atLeast?: number;
  /** The most, or the least, that ours may be, in the unit. */
  atMost?: number;
  leastOurs?: number;
  ours: number;
  theirs: number;
}

/**
 * Rounds of ours and theirs in turn, after a fifth of them unmeasured while the engine compiles: the round whose ratio is the
 * median. A machine that is slow for a minute is slow for both of a round.
 */
export async function inTurn(
  rounds: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<Round> {
  const measured: Round[] = [];
  const unmeasured = Math.ceil(rounds / 5);
  for (let round = -unmeasured; round < rounds; round += 1) {
    const rates = { ours: await ours(), theirs: await theirs() };
    if (round >= 0) measured.push(rates);
  }
  measured.sort((a, b) => a.ours / a.theirs - b.ours / b.theirs);
  return measured[Math.floor(rounds / 2)] as Round;
}

interface Round {
  ours: number;
  theirs: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
};

export const isKept = (promise: SpeedPromise): boolean =>
  (promise.atLeast === undefined || promise.ours / promise.theirs >= promise.atLeast) &&
  (promise.atMost === undefined || promise.ours <= promise.atMost) &&
  (promise.leastOurs === undefined || promise.ours >= promise.leastOurs);

/** How often a piece of work is done per second, with so many at once, for so long. */
export async function perSecond(
  work: () => Promise<unknown> | unknown,
  { atOnce, seconds }: { atOnce: number; seconds: number },
): Promise<number> {
  const begun = performance.now();
  const end = begun + seconds * 1000;
  let done = 0;
  const worker = async () => {
    while (performance.now() < end) {
      await work();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return (done * 1000) / (performance.now() - begun);
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

export function lineOf(promise: SpeedPromise): string {
  const { name, ours, theirs, unit, reference } = promise;
  const figures = [ours, theirs].map((value) => `${number.format(value)} ${unit}`);
  const kept = isKept(promise) ? 'kept' : 'BROKEN';
  return `| ${[name, ...figures, number.format(ours / theirs), askedOf(promise), kept, reference].join(' | ')} |`;
}

function askedOf({ atLeast, atMost, leastOurs, unit }: SpeedPromise): string {
  if (leastOurs !== undefined) return `≥ ${leastOurs} ${unit}`;
  if (atLeast !== undefined) return `≥ ${atLeast}`;
  return atMost === undefined ? 'shown' : `≤ ${atMost} ${unit}`;
}
