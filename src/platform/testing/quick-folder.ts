import { accessSync, chmodSync, constants, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder for the files of a PostgreSQL server, which is another user when we are root. In memory, where it has room for
 * a few clones: a clone has a thousand files, and a disk that just forgot as many takes seconds to name new ones.
 */
export function quickFolder(name: string): string {
  const parent = hasRoom(memory) ? memory : tmpdir();
  forgetDead(parent);
  const folder = mkdtempSync(join(parent, `maillage-${name}-${process.pid}-`));
  chmodSync(folder, 0o755);
  return folder;
}

/** What a run that was killed left behind would stay in memory until the machine starts again. */
function forgetDead(parent: string): void {
  for (const name of readdirSync(parent)) {
    const [, pid] = /^maillage-[a-z]+-(\d+)-\w{6}$/.exec(name) ?? [];
    if (pid && !isAlive(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const memory = '/dev/shm';

/** Templates, a clone for each worker, and the journal of their writes take half of it. */
const roomForClones = 1024 ** 3;

function hasRoom(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    // What it may hold is a quota: the machine must have as much, and browsers beside it.
    return bavail * bsize >= roomForClones && freemem() >= 2 * roomForClones;
  } catch {
    return false;
  }
}
