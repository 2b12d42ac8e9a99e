import { execFile, spawnSync } from 'node:child_process';
import { chown, mkdir, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The system user that runs the server: ourselves, or another one when we are root. */
export interface Owner {
  uid: number;
  gid: number;
  /** What `spawn` needs to become that user; nothing when it is ourselves. */
  identity: { uid?: number; gid?: number };
  /** Makes a folder that only this user opens; one that is there already is left as it is. */
  makeFolder: (path: string) => Promise<void>;
}

/** PostgreSQL refuses to run as root: the user that owns the cluster runs it, or `postgres` for a new one. */
export async function serverOwner(door: string): Promise<Owner> {
  const self = userInfo();
  if (self.uid !== 0) return ownerOf(self.uid, self.gid, {});

  const { uid, gid } = await stat(door).catch(() => postgresUser());
  return ownerOf(uid, gid, { uid, gid });
}

function ownerOf(uid: number, gid: number, identity: Owner['identity']): Owner {
  return {
    uid,
    gid,
    identity,
    async makeFolder(path) {
      await mkdir(path, { mode: 0o700 }).then(
        () => chown(path, uid, gid),
        (error: NodeJS.ErrnoException) => {
          if (error.code !== 'EEXIST') throw error;
        },
      );
    },
  };
}

async function postgresUser(): Promise<{ uid: number; gid: number }> {
  try {
    return await findUser('postgres');
  } catch {
    await run('groupadd', ['--force', '--system', 'postgres']);
    await run('useradd', [
      '--system',
      '--gid',
      'postgres',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ]);
    return findUser('postgres');
  }
}

async function findUser(name: string): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** Asks the system itself, since the answer depends on every parent folder. */
export function canReach(path: string, { identity }: Owner): boolean {
  return spawnSync('test', ['-x', path], { ...identity, cwd: '/' }).status === 0;
}
