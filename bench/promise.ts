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

interface Rates {
  ours: number;
  theirs: number;
}

type Measure = () => Promise<number>;

/** Rounds of ours and theirs in turn, after a fifth of them unmeasured while the engine compiles; the median of each. */
export async function inTurn(rounds: number, ours: Measure, theirs: Measure): Promise<Rates> {
  const rates = await ratesInTurn(rounds, ours, theirs);
  return {
    ours: median(rates.map((round) => round.ours)),
    theirs: median(rates.map((round) => round.theirs)),
  };
}

/**
 * Many short rounds, and the mean of each: what the machine does for a minute falls on both, and what happens once in a while,
 * as the collection of what was left behind, counts as often as it happens.
 */
export async function inShortTurns(rounds: number, ours: Measure, theirs: Measure): Promise<Rates> {
  const rates = await ratesInTurn(rounds, ours, theirs);
  return { ours: mean(rates.map((round) => round.ours)), theirs: mean(rates.map((round) => round.theirs)) };
}

/** Each begins every second round, so that neither always follows the other. */
async function ratesInTurn(rounds: number, ours: Measure, theirs: Measure): Promise<Rates[]> {
  const measured: Rates[] = [];
  const unmeasured = Math.ceil(rounds / 5);
  for (let round = -unmeasured; round < rounds; round += 1) {
    const rates = round % 2 === 0 ? await oursFirst(ours, theirs) : await theirsFirst(ours, theirs);
    if (round >= 0) measured.push(rates);
  }
  return measured;
}

const oursFirst = async (ours: Measure, theirs: Measure): Promise<Rates> => ({
  ours: await ours(),
  theirs: await theirs(),
});

async function theirsFirst(ours: Measure, theirs: Measure): Promise<Rates> {
  const rate = await theirs();
  return { ours: await ours(), theirs: rate };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

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
