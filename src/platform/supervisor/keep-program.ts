import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { restartDelayMs } from './restart.ts';

export interface ProgramWanted {
  /** The script that serves; it says `{ ready: true }` by message, and `{ progress: '…' }` before. */
  file: string;
  folder: string;
  environment: NodeJS.ProcessEnv;
  /** Waited for before each new start: what the program cannot do without. */
  needs?: () => Promise<unknown>;
  print: (line: string) => void;
}

export interface KeptProgram {
  /** The port it listens on, or null when it never came to listen: the reason is in its own output. */
  ready: Promise<number | null>;
  stop: () => Promise<void>;
}

type Message = { ready?: boolean; progress?: string; address?: { port?: number } };

/** The program itself gives up after 18 s. */
const patienceMs = 20_000;
const longLifeMs = 10_000;

/** Runs the program and starts it again whenever it ends by itself; gives up when it never worked at all. */
export function keepProgram({ file, folder, environment, needs, print }: ProgramWanted): KeptProgram {
  const ready = Promise.withResolvers<number | null>();
  const stopAsked = Promise.withResolvers<void>();
  let hasWorked = false;
  let stopping = false;
  let child: ChildProcess | undefined;

  async function live(failures: number): Promise<void> {
    // Detached, so that Ctrl-C in the terminal reaches us only: we say when it stops.
    child = fork(file, { cwd: folder, env: environment, execArgv: [], detached: true });
    child.on('message', hear);
    const bornMs = performance.now();
    const [code, signal] = await once(child, 'exit');
    if (stopping) return;
    if (!hasWorked) return ready.resolve(null);

    print(`Le programme s’est arrêté (${signal ?? `code ${code}`})\u00a0: il est relancé.`);
    const next = performance.now() - bornMs > longLifeMs ? 0 : failures + 1;
    await Promise.race([sleep(restartDelayMs(failures)).then(needs), stopAsked.promise]);
    if (!stopping) return live(next);
  }

  function hear(message: Message): void {
    if (message.progress) print(message.progress);
    if (!message.ready) return;
    hasWorked = true;
    ready.resolve(message.address?.port ?? null);
  }

  const lived = live(0);
  return {
    ready: ready.promise,
    async stop() {
      stopping = true;
      stopAsked.resolve();
      child?.kill('SIGTERM');
      const impatience = setTimeout(() => child?.kill('SIGKILL'), patienceMs);
      await lived;
      clearTimeout(impatience);
    },
  };
}
