import { buildProgram, type Served, stopServing } from '#platform/testing/built-program';
import { lineOf, median, type SpeedPromise } from './promise.ts';

const rounds = 3;
const port = 3109;

/** The command that a newcomer types, until it says the address to open: the first time, and every time after. */
export async function startPromises(): Promise<SpeedPromise[]> {
  const program = await buildProgram(port);
  try {
    const first = await secondsToStart(program.serve);
    const next: number[] = [];
    while (next.length < rounds) next.push(await secondsToStart(program.serve));
    const promise: SpeedPromise = {
      name: 'a second start, until it says that it is ready',
      reference: 'the first start: an empty folder, the demonstration told',
      unit: 's',
      atMost: 3,
      ours: median(next),
      theirs: first,
    };
    console.log(lineOf(promise));
    return [promise];
  } finally {
    await program.remove();
  }
}

async function secondsToStart(serve: () => Promise<Served>): Promise<number> {
  const begun = performance.now();
  const served = await serve();
  const seconds = (performance.now() - begun) / 1000;
  await stopServing(served);
  return seconds;
}
