import { rmSync } from 'node:fs';
import { growAgenda, thousandSpacesWithWorkshops } from './many-meetings.ts';
import { type Bench, moment, openBench, requestFor } from './open-bench.ts';
import { againstItsSql, printGrowth } from './page-speed.ts';
import { lineOf, type SpeedPromise } from './promise.ts';
import { weekInMemory } from './rows-in-memory.tsx';
import { againstBareServer } from './server-speed.ts';

/** The promises of the week page, with a thousand spaces that hold workshops. */
export async function agendaPromises(names: readonly string[]): Promise<SpeedPromise[]> {
  if (names.length > 0 && !names.includes('agenda')) return [];
  const bench = await openBench();
  try {
    await thousandSpacesWithWorkshops(bench.program.parts.pool);
    const promises = [
      await weekInMemory(bench.program, moment),
      ...(await againstItsSql(bench, { name: '/agenda', searches })),
      ...(await againstBareServer(bench, { name: '/agenda asked before', path: '/agenda?ou=Gramat&km=20' })),
    ];
    for (const promise of promises) console.log(lineOf(promise));
    await growth(bench);
    return promises;
  } finally {
    await bench.program.close();
    await bench.database.stop();
    rmSync(bench.folder, { recursive: true, force: true });
  }
}

const places = ['', 'Gramat', 'Figeac', 'Cahors', '46400', 'Souillac', 'Gourdon', 'Cajarc'];
const distances = ['10', '20', '50'];
const choices = ['', 'niveau=debutant', 'theme=demarches', 'libre=1', 'public=seniors'];
const weeks = ['', '2026-12-01', '2026-12-08', '2026-12-15', '2027-01-05'];

/** Every search once; a number that means nothing to the page makes each address new to the cache. */
function searches(round: number): Request[] {
  const all: Request[] = [];
  for (const place of places)
    for (const km of distances)
      for (const choice of choices)
        for (const week of weeks) {
          const query = [
            place && `ou=${place}&km=${km}`,
            choice,
            week && `le=${week}`,
            `n=${round}-${all.length}`,
          ];
          all.push(requestFor(`/agenda?${query.filter(String).join('&')}`));
        }
  return all;
}

/** How the week page grows with the years behind and ahead of it, beside its own statements: it should not. */
const growth = (bench: Bench): Promise<void> =>
  printGrowth(bench, {
    head: 'meetings | the week page',
    sizes: [1000, 10_000, 100_000, 1_000_000],
    grow: (size) => growAgenda(bench.program.parts.pool, size),
    requests: (size) => searches(size).slice(0, 60),
  });
