import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import autocannon from 'autocannon';

export interface Child {
  origin: string;
  pid: number;
  stop(): Promise<void>;
}

/** Starts a server in a process of its own, and waits until it listens. */
export async function startChild(
  file: string,
  args: string[],
  environment: Record<string, string> = {},
): Promise<Child> {
  // With room to spare V8 collects late, and a program that is flat seems to grow: a small server's heap.
  const execArgv = ['--max-old-space-size=256'];
  const child = fork(file, args, { env: { ...process.env, ...environment }, execArgv });
  const port = await portOf(child);
  return {
    origin: `http://localhost:${port}`,
    pid: child.pid as number,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function portOf(child: ChildProcess): Promise<number> {
  for (;;) {
    const [message] = (await once(child, 'message')) as [{ ready?: boolean; address?: { port: number } }];
    if (message.ready && message.address) return message.address.port;
  }
}

export interface Load {
  perSecond: number;
  p97Milliseconds: number;
  errors: number;
}

/** Sends requests for some seconds, or so many of them, always to this machine. */
export async function load(
  url: string,
  {
    connections,
    seconds,
    amount,
    paths,
    headers = {},
  }: {
    connections: number;
    seconds?: number;
    amount?: number;
    paths?: string[];
    headers?: Record<string, string>;
  },
): Promise<Load> {
  const result = await autocannon({
    url,
    connections,
    ...(amount === undefined ? { duration: seconds ?? 5 } : { amount }),
    headers: { 'accept-encoding': 'gzip', host: 'localhost', ...headers },
    ...(paths ? { requests: paths.map((path) => ({ path })) } : {}),
  });
  return {
    perSecond: result.requests.average,
    p97Milliseconds: result.latency.p97_5,
    errors: result.errors + result['4xx'] + result['5xx'],
  };
}
