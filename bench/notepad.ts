import { readFileSync, rmSync } from 'node:fs';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { Server } from '@hocuspocus/server';
import * as Y from 'yjs';
import { openBench, startServer } from './open-bench.ts';
import { inTurn, lineOf, type SpeedPromise } from './promise.ts';
import { type SignedIn, signIn } from './signed-in.ts';

const writers = 20;
const keysEach = 40;
/** Somebody who types fast. */
const betweenKeysMs = 100;
const openNotepads = 1000;

/**
 * Twenty people write in one notepad: how long a key takes to each other screen, and whether all of them are there. Beside it,
 * the library's own bare server in this process, which keeps nothing.
 */
export async function notepadPromises(wanted: readonly string[]): Promise<SpeedPromise[]> {
  if (wanted.length > 0 && !wanted.includes('notepad')) return [];
  const bench = await openBench();
  const { pg } = bench.program.parts.pool;
  const server = await startServer(bench);
  const bare = new Server({ quiet: true, port: 0, stopOnSignals: false });
  await bare.listen();
  try {
    const signedIn = await signIn(server.origin, 'coordinator@maillage.example');
    const { rows } = await pg.query("select id from lot.person where email = 'coordinator@maillage.example'");
    const personId: string = rows[0].id;
    const somebody = { ...signedIn, personId };
    const aNotepad = () => insertNotepad(pg, personId);
    const promises = [
      await keysPromise(
        async () => ours(somebody, await aNotepad()),
        () => ({ url: bare.webSocketURL }),
      ),
      await openingPromise(pg, somebody, await aNotepad()),
      await memoryPromise(server.pid, somebody, aNotepad),
    ];
    for (const promise of promises) console.log(lineOf(promise));
    return promises;
  } finally {
    await bare.destroy();
    await server.stop();
    await bench.program.close();
    await bench.database.stop();
    rmSync(bench.folder, { recursive: true, force: true });
  }
}

type Pg = Awaited<ReturnType<typeof openBench>>['program']['parts']['pool']['pg'];

async function insertNotepad(pg: Pg, personId: string): Promise<string> {
  const { rows } = await pg.query(
    `insert into lot.notepad (kind, holder_id, title, created_at, changed_at)
     values ('person', $1, 'Mesure', now(), now()) returning id`,
    [personId],
  );
  return rows[0].id;
}

interface Somebody extends SignedIn {
  personId: string;
}

/** Where one connects, and as whom. */
interface Way {
  url: string;
  room?: string;
  person?: string;
  headers?: Record<string, string>;
}

function ours({ origin, cookie, personId: person }: Somebody, id: string): Way {
  const headers = { cookie: cookie(), origin: 'http://localhost', host: 'localhost' };
  return { url: `${origin.replace('http', 'ws')}/bloc-notes/direct`, room: `lot/${id}`, person, headers };
}

interface Writer {
  shared: Y.Doc;
  provider: HocuspocusProvider;
  close: () => void;
}

async function connectTo({ url, room = 'mesure', person = '', headers = {} }: Way): Promise<Writer> {
  const line = new HocuspocusProviderWebsocket({
    url,
    WebSocketPolyfill: class extends WebSocket {
      constructor(address: string) {
        super(address, { headers } as never);
      }
    },
  });
  const shared = new Y.Doc();
  const provider = new HocuspocusProvider({
    websocketProvider: line,
    name: room,
    document: shared,
    token: `${person} ${shared.clientID}`,
  });
  const synced = new Promise<void>((done) => provider.on('synced', () => done()));
  provider.attach();
  await synced;
  const close = () => {
    provider.destroy();
    line.destroy();
  };
  return { shared, provider, close };
}

async function keysPromise(here: () => Promise<Way>, there: () => Way): Promise<SpeedPromise> {
  const measured = await inTurn(
    3,
    async () => p95Of(await here()),
    async () => p95Of(there()),
  );
  return {
    name: `${writers} writers of one notepad, a key to the other screens (p95), nothing lost`,
    reference: 'the bare server of the library, which keeps nothing',
    unit: 'ms',
    atMost: 100,
    ...measured,
  };
}

async function p95Of(way: Way): Promise<number> {
  const all = await Promise.all(Array.from({ length: writers }, () => connectTo(way)));
  const [first] = all as [Writer];
  const lines = all.map(({ shared }, rank) => lineOfWriter(shared, `w${rank}`));
  await allSee(all, writers, 0);
  const times: number[] = [];
  const sentAt = new Map<string, number>();
  for (const { shared } of all) {
    shared.on('afterTransaction', (transaction: Y.Transaction) => {
      if (transaction.local) return;
      const now = performance.now();
      for (const [client, clock] of transaction.afterState)
        for (let key = transaction.beforeState.get(client) ?? 0; key < clock; key += 1) {
          const sent = sentAt.get(`${client} ${key}`);
          if (sent !== undefined) times.push(now - sent);
        }
    });
  }
  const typing = all.map(async ({ shared }, rank) => {
    for (let key = 0; key < keysEach; key += 1) {
      await new Promise((done) => setTimeout(done, betweenKeysMs * (0.5 + Math.random())));
      sentAt.set(`${shared.clientID} ${Y.getState(shared.store, shared.clientID)}`, performance.now());
      lines[rank]?.insert(lines[rank]?.length ?? 0, 'x');
    }
  });
  await Promise.all(typing);
  const before = (writers - 1) * keysEach * writers;
  await allSee(all, writers, keysEach);
  for (const { close } of all) close();
  if (times.length < before || first.shared.getXmlFragment('text').length === 0)
    throw new Error(`${before - times.length} keys were not seen`);
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length * 0.95)] as number;
}

function lineOfWriter(shared: Y.Doc, name: string): Y.XmlText {
  const block = new Y.XmlElement('paragraph');
  const words = new Y.XmlText(name);
  block.insert(0, [words]);
  shared.getXmlFragment('text').push([block]);
  return words;
}

/** Waits until each screen has the lines of all, with all their keys. */
async function allSee(all: readonly Writer[], lines: number, keys: number): Promise<void> {
  const isSeen = ({ shared }: Writer) => {
    const text = String(shared.getXmlFragment('text'));
    return text.split('<paragraph>').length - 1 >= lines && (text.match(/x/g)?.length ?? 0) >= lines * keys;
  };
  const end = performance.now() + 20_000;
  while (!all.every(isSeen)) {
    if (performance.now() > end) throw new Error('something was lost');
    await new Promise((done) => setTimeout(done, 5));
  }
}

/** Two hundred pages, by a browser that has nothing yet. */
async function openingPromise(pg: Pg, somebody: Somebody, id: string): Promise<SpeedPromise> {
  const writer = await connectTo(ours(somebody, id));
  const paragraphs = Array.from(
    { length: 2000 },
    (_, rank) => `Paragraphe ${rank}. ${'Un compte rendu dit ce qui fut décidé. '.repeat(6)}`,
  );
  for (let at = 0; at < paragraphs.length; at += 100)
    writer.shared.transact(() => {
      for (const words of paragraphs.slice(at, at + 100)) lineOfWriter(writer.shared, words);
    });
  while (writer.provider.hasUnsyncedChanges) await new Promise((done) => setTimeout(done, 20));
  writer.close();
  const { rows } = await pg.query(
    'select sum(octet_length(bytes))::int as bytes from lot.notepad_update where notepad_id = $1',
    [id],
  );
  const measured = await inTurn(
    5,
    () => timed(async () => (await connectTo(ours(somebody, id))).close()),
    () =>
      timed(
        async () => void (await pg.query('select bytes from lot.notepad_update where notepad_id = $1', [id])),
      ),
  );
  return {
    name: `a notepad of 200 pages opens (${Math.round(rows[0].bytes / 1024)} KB)`,
    reference: 'its rows alone, read from the database',
    unit: 'ms',
    atMost: 300,
    ...measured,
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** What each open notepad takes of the process that serves it. */
async function memoryPromise(
  pid: number,
  somebody: Somebody,
  aNotepad: () => Promise<string>,
): Promise<SpeedPromise> {
  const before = residentKilobytes(pid);
  const open: Writer[] = [];
  for (let at = 0; at < openNotepads; at += 50) {
    const ids = await Promise.all(Array.from({ length: 50 }, aNotepad));
    open.push(...(await Promise.all(ids.map((id) => connectTo(ours(somebody, id))))));
  }
  for (const { shared } of open) lineOfWriter(shared, 'Une ligne');
  await new Promise((done) => setTimeout(done, 2000));
  const each = (residentKilobytes(pid) - before) / openNotepads;
  for (const { close } of open) close();
  return {
    name: `${openNotepads} open notepads in one process, each`,
    reference: 'none: the figure is shown',
    unit: 'KB',
    ours: each,
    theirs: each,
  };
}

function residentKilobytes(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes);
}
