import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { addPerson } from '#modules/network';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { liveScene } from './testing.ts';

const db = freshDatabase();
const { aProcess, aWriter, aNotepad, says } = liveScene(db, testApp(db));
const writers = 20;
const linesEach = 5;
const betweenLinesMs = 200;

const closing: (() => unknown)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

/** The same chances at each run. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const wayMs = 300;
/** What is lost is sent again, and all that follows waits for it. */
const stallMs = 600;
const cutEach = 150;

/** A line of 600 ms there and back, on which one packet in twenty is lost, and that is cut now and then. */
async function badLineTo(port: number): Promise<{ port: number; cuts: () => number }> {
  const chance = chances(port);
  let [packets, cuts] = [0, 0];
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    const cut = () => [near, far].map((socket) => socket.destroy());
    for (const socket of [near, far]) socket.on('error', cut).on('close', cut);
    const count = () => {
      packets += 1;
      if (packets % cutEach > 0) return;
      cuts += 1;
      cut();
    };
    carry({ from: near, to: far, chance, count });
    carry({ from: far, to: near, chance, count });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  return { port: (server.address() as AddressInfo).port, cuts: () => cuts };
}

interface Way {
  from: Socket;
  to: Socket;
  chance: () => number;
  count: () => void;
}

/** In their order, each after its time. */
function carry({ from, to, chance, count }: Way): void {
  let last = Promise.resolve();
  let free = 0;
  from.on('data', (packet) => {
    count();
    const now = performance.now();
    free = Math.max(free, now + wayMs + (chance() < 0.05 ? stallMs * (1 + chance()) : 0));
    const due = new Promise<void>((done) => setTimeout(done, free - now));
    last = Promise.all([last, due]).then(() => void (to.destroyed || to.write(packet)));
  });
}

/** A process that one reaches by such a line only. */
async function overBadLine() {
  const served = await aProcess();
  return { ...served, ...(await badLineTo(served.port)) };
}

test('twenty who write on bad lines, some of them cut, lose nothing, and all end with one text', async () => {
  const id = await aNotepad();
  const served = [await overBadLine(), await overBadLine()] as const;
  const people = await Promise.all(
    Array.from({ length: writers }, (_, rank) => addPerson(db(), { name: `Personne ${rank}` })),
  );
  const all = people.map((who, rank) => aWriter(served[rank % 2 === 0 ? 0 : 1], { id, who }));
  await expect.poll(() => all.every((one) => one.says().includes('Présents')), wait).toBe(true);
  await Promise.all(
    all.map(async (one, rank) => {
      for (let line = 0; line < linesEach; line += 1) {
        one.write(`${rank} écrit ${line}`);
        await new Promise((done) => setTimeout(done, betweenLinesMs));
      }
    }),
  );
  const expected = people
    .flatMap((_, rank) => Array.from({ length: linesEach }, (__, line) => `${rank} écrit ${line}`))
    .concat('Présents')
    .sort();
  await expect
    .poll(() => all.filter((one) => !one.isKept() || one.says().length < expected.length).length, wait)
    .toBe(0);
  for (const one of all) expect(one.says()).toEqual(expected);
  expect(await says(id)).toEqual(expected);
  const [first, ...others] = all.map(({ shared }) => String(shared.getXmlFragment('text')));
  expect(new Set(others)).toEqual(new Set([first]));
  expect(served.every(({ cuts }) => cuts() > 0)).toBe(true);
}, 120_000);

const wait = { timeout: 90_000 };
