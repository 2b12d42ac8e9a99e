import { rmSync } from 'node:fs';
import { compose } from '#platform/documents/compose';
import { filesOf } from '#platform/files/files';
import { siteAddress } from '#platform/http/site-address';
import { compositionOf } from '../src/modules/booklet/typeset.ts';
import { unwritten } from '../src/modules/printed-directory/edition.ts';
import { bookNow, draftOf } from '../src/modules/printed-directory/make-edition.ts';
import { type Bench, moment, openBench } from './open-bench.ts';
import { inTurn, lineOf, type SpeedPromise } from './promise.ts';

const rounds = 7;
const dayMs = 86_400_000;

/** The printed directory of the demonstration's hundred spaces, from the register to the PDF that is read. */
export async function bookletPromises(names: readonly string[]): Promise<SpeedPromise[]> {
  if (names.length > 0 && !names.includes('booklet')) return [];
  const bench = await openBench();
  try {
    const promise = await measureBooklet(bench);
    console.log(lineOf(promise));
    return [promise];
  } finally {
    await bench.program.close();
    await bench.database.stop();
    rmSync(bench.folder, { recursive: true, force: true });
  }
}

/** Each round is another day, so that nothing that was kept answers. */
async function measureBooklet({ program: { parts } }: Bench): Promise<SpeedPromise> {
  const db = parts.pool.network('lot');
  const files = filesOf(parts.config);
  const network = parts.networks.byDefault();
  if (!network) throw new Error('no network');
  let day = 0;
  const binding = () => ({
    edition: unwritten(2027),
    network,
    modules: parts.modules,
    absolute: (path: string) => siteAddress(db, path, 'fr'),
    now: new Date(moment.getTime() + dayMs * day++),
  });
  const pictureOf = (file: string) => files.get(network.slug, file);
  const finished = await compositionOf(await bookNow(db, binding()), {
    madeAt: moment,
    use: 'reading',
    pictureOf,
  });
  const measured = await inTurn(
    rounds,
    () => perMinute(() => draftOf(db, files, binding())),
    () => perMinute(() => compose({ ...finished, madeAt: new Date(moment.getTime() - dayMs * day++) })),
  );
  return {
    name: 'the printed directory of 100 spaces',
    reference: 'Typst alone on the same finished source, in its process',
    unit: '/min',
    // At most 1.3 times as long.
    atLeast: 0.77,
    ...measured,
  };
}

async function perMinute(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return 60_000 / (performance.now() - begun);
}
