import { spawn } from 'node:child_process';
import { open, readdir, readFile, readlink, rename, rm, stat } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Home } from './embedded-home.ts';
import { serverEnvironment } from './embedded-initialise.ts';
import { type ServerSettings, serverSettings } from './embedded-settings.ts';

export interface Launched {
  hasEnded: () => boolean;
}

/** Starts a server that outlives us and hears no signal of our terminal. */
export async function launch(home: Home, settings: ServerSettings): Promise<Launched> {
  const journal = await openJournal(home);
  const flags = Object.entries({
    ...serverSettings(),
    unix_socket_directories: home.socketFolder,
    ...settings,
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(home.binaries.postgres, ['-D', home.cluster, ...flags], {
    ...home.owner.identity,
    cwd: '/',
    env: serverEnvironment,
    detached: true,
    stdio: ['ignore', journal.fd, journal.fd],
  });
  server.unref();
  server.on('error', () => {});
  await journal.close();
  return {
    hasEnded: () => server.pid === undefined || server.exitCode !== null || server.signalCode !== null,
  };
}

/** The process number of the server that runs on this cluster, if one does. */
export async function livingPostmaster(home: Home): Promise<number | null> {
  const pid = await writtenPid(home);
  return pid !== null && (await worksIn(pid, home.cluster)) ? pid : null;
}

/**
 * Cleans up after a server that died brutally. PostgreSQL forgives its own stale `postmaster.pid`, but not
 * one whose number now belongs to another of our processes, as happens after a restart of a container;
 * and backends that outlive their postmaster hold its memory until they are told.
 */
export async function clearRemains(home: Home): Promise<void> {
  for (let round = 0; ; round++) {
    const remains = await processesIn(home.cluster);
    if (remains.length === 0) break;
    for (const pid of remains) signal(pid, round < 200 ? 'SIGQUIT' : 'SIGKILL');
    await sleep(10);
  }
  const pid = await writtenPid(home);
  if (pid !== null && isAlive(pid)) await rm(join(home.cluster, 'postmaster.pid'), { force: true });
}

/**
 * A watchman who stops the server when we are gone: he waits for the end of a pipe, which the kernel closes
 * whatever kills us. He leaves with the server when it is stopped as it should be.
 */
export async function endWithUs(home: Home): Promise<void> {
  const pid = await livingPostmaster(home);
  const watch = 'cat; [ "$(readlink /proc/$1/cwd)" = "$2" ] && kill -INT "$1"';
  const watchman = spawn('sh', ['-c', watch, 'sh', String(pid), home.cluster], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watchman.on('error', () => {});
  watchman.stdin.on('error', () => {});
  watchman.unref();
  (watchman.stdin as unknown as Socket).unref();
}

/** Stops the server: sessions are ended, everything is written down. */
export async function halt(home: Home): Promise<void> {
  const pid = await livingPostmaster(home);
  if (pid === null) return;
  signal(pid, 'SIGINT');
  while (await worksIn(pid, home.cluster)) await sleep(5);
}

/** The end of the server's journal, to say why it does not start. */
export async function lastWords(home: Home): Promise<string> {
  const text = await readFile(home.journal, 'utf8').catch(() => '');
  return text.trim().split('\n').slice(-5).join('\n');
}

async function writtenPid(home: Home): Promise<number | null> {
  const text = await readFile(join(home.cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  return Number.parseInt(text, 10) || null;
}

/** The postmaster and all its children work in the cluster's folder: a number alone could be anybody's. */
async function worksIn(pid: number, cluster: string): Promise<boolean> {
  try {
    const [cwd, program] = await Promise.all([readlink(`/proc/${pid}/cwd`), readlink(`/proc/${pid}/exe`)]);
    return cwd === cluster && basename(program) === 'postgres';
  } catch {
    return false;
  }
}

async function processesIn(cluster: string): Promise<number[]> {
  const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 0 && pid !== process.pid);
  const working = await Promise.all(pids.map((pid) => worksIn(pid, cluster)));
  return pids.filter((_, index) => working[index]);
}

const isAlive = (pid: number) => signal(pid, 0);

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

const largestJournalBytes = 5_000_000;

async function openJournal(home: Home) {
  const { size } = await stat(home.journal).catch(() => ({ size: 0 }));
  if (size > largestJournalBytes) await rename(home.journal, `${home.journal}.1`);
  return open(home.journal, 'a', 0o600);
}
