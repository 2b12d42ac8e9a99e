import { find } from '../src/modules/agenda/find.ts';
import { AgendaPage } from '../src/modules/agenda/pages/AgendaPage.tsx';
import { readSearch } from '../src/modules/agenda/search.ts';
import { openLines } from '../src/modules/directory/drawn-lines.ts';
import { find as findSpaces } from '../src/modules/directory/find.ts';
import { DirectoryPage } from '../src/modules/directory/pages/DirectoryPage.tsx';
import { readSearch as readSpaces } from '../src/modules/directory/search.ts';
import type { Program } from '../src/server.ts';
import { pageInMemory } from './page-in-memory.ts';
import type { SpeedPromise } from './promise.ts';

const zone = 'Europe/Paris';

/** The directory's list. */
export async function rowsInMemory(program: Program, now: Date): Promise<SpeedPromise> {
  const search = readSpaces(new URLSearchParams('ou=Gramat'));
  const found = await findSpaces(program.parts.pool.network('lot'), search, { now, zone });
  const said = { found, relaxed: null, map: null, tiles: null };
  return pageInMemory(program, {
    path: '/annuaire',
    // Its lines anew each time: it is drawing that is measured, not the memory of what was drawn.
    draw: (page) => (
      <DirectoryPage
        {...{ page, search, parts: [], later: (draw) => draw({ ...said, lines: openLines() }) }}
      />
    ),
  });
}

/** The agenda's week. */
export async function weekInMemory(program: Program, now: Date): Promise<SpeedPromise> {
  const found = await find(program.parts.pool.network('lot'), readSearch(new URLSearchParams()), {
    now,
    zone,
  });
  return pageInMemory(program, {
    path: '/agenda',
    draw: (page) => <AgendaPage page={page} found={found} nextDay={null} />,
  });
}
