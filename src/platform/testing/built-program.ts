import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startEmbedded } from '#platform/database/embedded';

const run = promisify(execFile);

/** The program as it is served, built from the tree of now into a folder of its own, for tests that kill it. */
export interface BuiltProgram {
  dataDir: string;
  serve: () => Promise<Served>;
  /** Runs a command of the program and answers what it printed. */
  maillage: (typed: string[], settings?: Record<string, string>) => Promise<string>;
  start: (...typed: string[]) => ChildProcess;
  postmasterPid: () => Promise<number>;
  remove: () => Promise<void>;
}

export interface Served {
  origin: string;
  supervisor: ChildProcess;
  /** The process that answers requests. */
  programPid: () => Promise<number>;
  printed: () => string;
}

export async function buildProgram(port: number, given?: string): Promise<BuiltProgram> {
  const folder = given ?? (await ownFolder());
  await buildInto(folder);
  return programIn(folder, port);
}

/** One that was built, and everything that it has told, once more in a folder of its own. It must not be running. */
export async function copyProgram(built: string, port: number): Promise<BuiltProgram> {
  const folder = await ownFolder();
  // The server's files belong to another user when we are root, and stay hers.
  await run('cp', ['--archive', `${built}/.`, folder]);
  return programIn(folder, port);
}

async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-kill-'));
  await chmod(folder, 0o755);
  return folder;
}

async function buildInto(folder: string): Promise<void> {
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  await cp('bin', join(folder, 'bin'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  for (const mode of ['server', 'browser']) {
    const outDir = join(folder, 'dist', mode);
    await run(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--outDir', outDir],
      // It is no part of the tests: their runner is not read.
      { env: { ...process.env, VITEST: '' } },
    );
  }
}

function programIn(folder: string, port: number): BuiltProgram {
  const dataDir = join(folder, 'var');
  const env = { ...process.env, PORT: String(port), MAILLAGE_DATA: dataDir, MAILLAGE_LOG: 'silent' };
  const command = [join(folder, 'bin', 'maillage.js')];
  const started = new Set<ChildProcess>();

  function start(...typed: string[]): ChildProcess {
    const child = spawn(process.execPath, [...command, ...typed], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    started.add(child.once('exit', () => started.delete(child)));
    return child;
  }

  return {
    dataDir,
    start,
    async serve() {
      return served(start('serve'), `http://localhost:${port}`);
    },
    async maillage(typed, settings = {}) {
      return (
        await run(process.execPath, [...command, ...typed], { cwd: folder, env: { ...env, ...settings } })
      ).stdout;
    },
    async postmasterPid() {
      return Number.parseInt(
        await readFile(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8'),
        10,
      );
    },
    async remove() {
      for (const child of started) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      await (await startEmbedded({ dataDir, log: () => {} })).stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Asks it to stop, and waits until it has: its database too. */
export async function stopServing({ supervisor }: Served): Promise<void> {
  supervisor.kill('SIGTERM');
  if (supervisor.exitCode === null && supervisor.signalCode === null) await once(supervisor, 'exit');
}

const longestStartMs = 240_000;

async function served(supervisor: ChildProcess, origin: string): Promise<Served> {
  let text = '';
  for (const stream of [supervisor.stdout, supervisor.stderr]) stream?.on('data', (chunk) => (text += chunk));
  const begun = performance.now();
  while (!text.includes('Maillage est prêt')) {
    if (supervisor.exitCode !== null || performance.now() - begun > longestStartMs) throw new Error(text);
    await sleep(20);
  }
  return {
    origin,
    supervisor,
    printed: () => text,
    programPid: () => childOf(supervisor.pid ?? 0, 'main.js'),
  };
}

/** The child of a process that runs a script; waits for it when it is just being started again. */
async function childOf(parent: number, script: string): Promise<number> {
  for (;;) {
    const children = (await readFile(`/proc/${parent}/task/${parent}/children`, 'utf8')).trim().split(' ');
    for (const pid of children) {
      const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      if (words.includes(script)) return Number(pid);
    }
    await sleep(10);
  }
}

/** Waits until the program answers without a fault, however often it is refused meanwhile. */
export async function answers(origin: string): Promise<void> {
  for (;;) {
    const status = await fetch(origin).then(
      (response) => response.status,
      () => 0,
    );
    if (status > 0 && status < 500) return;
    await sleep(50);
  }
}
