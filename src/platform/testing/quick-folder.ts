import { accessSync, chmodSync, constants, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder for the files of a PostgreSQL server, which is another user when we are root. In memory, where it has room for
 * a few clones: a clone has a thousand files, and a disk that just forgot as many takes seconds to name new ones.
 */
export function quickFolder(name: string): string {
  const folder = mkdtempSync(join(hasRoom(memory) ? memory : tmpdir(), `maillage-${name}-`));
  chmodSync(folder, 0o755);
  return folder;
}

const memory = '/dev/shm';

/** Templates, a clone for each worker, and the journal of their writes take half of it. */
const roomForClones = 1024 ** 3;

function hasRoom(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= roomForClones;
  } catch {
    return false;
  }
}
