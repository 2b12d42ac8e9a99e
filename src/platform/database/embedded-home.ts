import { createHash, randomBytes } from 'node:crypto';
import { lstat, mkdir, readFile, realpath, rename, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Binaries, openBinaries } from './embedded-binaries.ts';
import { initialise } from './embedded-initialise.ts';
import { canReach, type Owner, serverOwner } from './embedded-owner.ts';

/** Where one server lives: its cluster, its password, its journal and its socket. */
export interface Home {
  folder: string;
  cluster: string;
  journal: string;
  socketFolder: string;
  owner: Owner;
  binaries: Binaries;
  connectionString: string;
}

/** Where a server goes when the program's own folder is closed to the user that runs it. */
const systemFolder = '/var/lib/maillage';

/** Finds the server's home inside a data folder, or makes it, whole or not at all. */
export async function prepareHome(dataDir: string, log: (sentence: string) => void): Promise<Home> {
  const door = join(await realpath(dataDir), 'postgres');
  const owner = await serverOwner(door);
  const binaries = await openBinaries(owner, systemFolder);
  if (!(await exists(door))) await makeHome(door, { owner, binaries, log });

  const folder = await followDoor(door);
  const password = await readPassword(folder);
  await refuseOtherVersion(folder, binaries);
  const socketFolder = await socketFolderOf(folder, owner);
  return {
    folder,
    cluster: join(folder, 'cluster'),
    journal: join(folder, 'server.log'),
    socketFolder,
    owner,
    binaries,
    connectionString: `postgresql://maillage:${password}@localhost/maillage?host=${encodeURIComponent(socketFolder)}&sslmode=disable`,
  };
}

type Making = { owner: Owner; binaries: Binaries; log: (sentence: string) => void };

/** A power cut in the middle leaves a folder that ends with `.part`, which the next start throws away. */
async function makeHome(door: string, { owner, binaries, log }: Making): Promise<void> {
  log('Première mise en place de la base de données…');
  const isClosed = !canReach(join(door, '..'), owner);
  const folder = isClosed ? join(systemFolder, randomBytes(6).toString('hex')) : door;
  if (isClosed) {
    await mkdir(systemFolder, { recursive: true, mode: 0o755 });
    log(
      `Le dossier ${join(door, '..')} est fermé à l’utilisateur « postgres » : la base de données est rangée dans ${folder}, et le lien ${door} y mène.`,
    );
  }
  await rm(`${folder}.part`, { recursive: true, force: true });
  await initialise(`${folder}.part`, { owner, binaries });
  await rename(`${folder}.part`, folder);
  if (isClosed) await symlink(folder, door);
}

/** The door may be a link to a folder that somebody moved or deleted. */
function followDoor(door: string): Promise<string> {
  return realpath(door).catch(() => {
    throw new Error(
      `Le lien ${door} ne mène plus à rien : remettez la base de données où elle était, ou retirez le lien.`,
    );
  });
}

async function readPassword(folder: string): Promise<string> {
  try {
    return (await readFile(join(folder, 'password'), 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error;
    throw new Error(
      `La base de données de ${folder} appartient à un autre utilisateur : lancez Maillage avec le compte qui l’a créée.`,
    );
  }
}

async function refuseOtherVersion(folder: string, binaries: Binaries): Promise<void> {
  const found = (await readFile(join(folder, 'cluster', 'PG_VERSION'), 'utf8')).trim();
  if (found === binaries.major) return;
  throw new Error(
    `La base de données de ${folder} est de PostgreSQL ${found}, et ce programme apporte PostgreSQL ${binaries.major} : sauvegardez avec l’ancien programme (maillage backup), puis restaurez avec celui-ci dans un dossier vide.`,
  );
}

/** The longest path that Linux takes for a socket, its closing zero byte apart. */
const longestSocketPath = 107;

async function socketFolderOf(folder: string, owner: Owner): Promise<string> {
  if (Buffer.byteLength(join(folder, '.s.PGSQL.5432')) <= longestSocketPath) return folder;
  const short = join(tmpdir(), `maillage-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`);
  await owner.makeFolder(short);
  if ((await stat(short)).uid !== owner.uid) {
    throw new Error(`Le dossier ${short} appartient à un autre utilisateur : retirez-le.`);
  }
  return short;
}

const exists = (path: string) =>
  lstat(path).then(
    () => true,
    () => false,
  );
