import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './embedded-binaries.ts';
import type { Owner } from './embedded-owner.ts';

const run = promisify(execFile);

/** Nothing of the caller's own environment reaches the server: PGPORT or LANG=C would change what it does. */
export const serverEnvironment = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' };

/** Makes a new cluster with its own password in a folder that does not exist yet. */
export async function initialise(
  folder: string,
  { owner, binaries }: { owner: Owner; binaries: Binaries },
): Promise<void> {
  await owner.makeFolder(folder);
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  await chown(passwordFile, owner.uid, owner.gid);
  const options = [
    `--pgdata=${join(folder, 'cluster')}`,
    '--username=maillage',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    // Nobody guesses 192 bits drawn by chance: slowing down who tries would slow down each connection.
    '--set=scram_iterations=1',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-instructions',
  ];
  await run(binaries.initdb, options, { ...owner.identity, cwd: '/', env: serverEnvironment }).catch(explain);
}

function explain(error: Error & { stderr?: string }): never {
  throw new Error(`PostgreSQL n’a pas pu préparer sa base de données.\n${error.stderr || error.message}`);
}
