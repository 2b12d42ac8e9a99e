import { createHash } from 'node:crypto';
import { chmod, mkdir, stat } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Lock {
  release: () => void;
}

/** Somebody else has the lock, and who. */
export class Locked extends Error {
  readonly holderPid: number;
  constructor(holderPid: number) {
    super(`Locked by process ${holderPid}.`);
    this.holderPid = holderPid;
  }
}

/**
 * The name of a lock on a data folder, made from the folder's identity on its disk,
 * so that two ways of writing its path are one lock.
 */
export async function lockOf(dataDir: string, purpose: 'cluster' | 'program'): Promise<string> {
  await makeOpenFolder(resolve(dataDir));
  const { dev, ino } = await stat(dataDir);
  return createHash('sha256').update(`${dev} ${ino} ${purpose}`).digest('hex').slice(0, 24);
}

/**
 * Others may pass through the folders that we make, whatever our umask says, since as root the server
 * is another user; what is inside is closed to them.
 */
async function makeOpenFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (!first) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await chmod(made, 0o711);
}

const patienceMs = 20;

/** Waits for the lock as long as its holder lives. */
export async function takeLock(name: string): Promise<Lock> {
  for (;;) {
    try {
      return await tryLock(name);
    } catch (error) {
      if (!(error instanceof Locked)) throw error;
      await sleep(patienceMs);
    }
  }
}

/**
 * Takes the lock or throws `Locked`. It is an abstract socket of Linux: the kernel gives it to one process
 * only and takes it back when that process dies, however it dies. Nothing is left to clean.
 */
export function tryLock(name: string): Promise<Lock> {
  const server = createServer((asker) => asker.on('error', () => {}).end(String(process.pid)));
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') reject(error);
      else askHolder(name).then((pid) => reject(new Locked(pid)));
    });
    server.listen(addressOf(name), () => {
      server.unref();
      resolve({ release: () => server.close() });
    });
  });
}

const addressOf = (name: string) => `\0maillage-${name}`;

/** The holder's process number, or 0 when it left in the meantime. */
function askHolder(name: string): Promise<number> {
  return new Promise((resolve) => {
    let answer = '';
    const question = createConnection({ path: addressOf(name), timeout: 1000 });
    question.on('data', (chunk) => {
      answer += chunk;
    });
    question.on('timeout', () => question.destroy());
    question.on('error', () => resolve(0));
    question.on('close', () => resolve(Number(answer) || 0));
  });
}
