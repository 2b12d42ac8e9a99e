import { randomUUID } from 'node:crypto';
import { type Connection, type Document, Hocuspocus } from '@hocuspocus/server';
import * as Y from 'yjs';
import { type Change, writtenIn } from '#modules/notepads';
import type { AroundSockets, Guest, OpenSockets, Visit } from '#platform/http/sockets';
import { requireFit } from './fit-update.ts';
import { mayEnter, type Seat, seatOf } from './guests.ts';
import { Closed, Room } from './room.ts';
import { codes, type Said, type Turned, tokenIn } from './rules.ts';
import { namesOf } from './store.ts';
import { isHers } from './whose-number.ts';
import { claimNumber } from './writer-store.ts';

/** Yjs says so in its messages: the answer to a question about what is missing, and a change. */
const carriesChange = (type: number): boolean => type === 1 || type === 2;

const sweepMs = 5000;
/** Who does nothing is asked for less often. */
const idleMs = 20_000;
/** The most that one notepad may weigh, its past included. */
const mostBytes = 48 * 1024 * 1024;
const mostPresenceLetters = 4000;

interface Knock {
  seat: Seat;
  config: { readOnly: boolean };
  token: string;
}

/** Notepads that several write at once, in this process and in others: what one says is kept, then goes to all. */
export class Live implements OpenSockets {
  readonly #around: AroundSockets;
  readonly #process = randomUUID();
  readonly #rooms = new Map<string, Room>();
  readonly #weights = new Map<string, number>();
  readonly #library: Hocuspocus<Seat>;
  readonly #sweep: NodeJS.Timeout;

  constructor(around: AroundSockets) {
    this.#around = around;
    this.#library = new Hocuspocus<Seat>({
      quiet: true,
      // Versions are ours to write; what is kept is kept before it is said.
      debounce: 0,
      onAuthenticate: ({ documentName, context, connectionConfig, token }) =>
        this.#orAgain(this.#enter(documentName, { seat: context, config: connectionConfig, token })),
      onLoadDocument: ({ documentName, document }) => this.#orAgain(this.#load(documentName, document)),
      beforeSync: ({ connection, document, type, payload }) =>
        carriesChange(type) ? this.#keep(connection, document, payload) : Promise.resolve(),
      beforeHandleAwareness: async ({ connection, states }) => introduce(connection?.context, states),
      onAwarenessUpdate: async ({ document, connection }) => {
        if (connection) this.#sharePresence(document);
      },
      onDisconnect: async ({ document }) => this.#sharePresence(document),
      afterUnloadDocument: ({ documentName }) => this.#unload(documentName),
    });
    this.#sweep = setInterval(() => void this.#lookAgain(), sweepMs).unref();
  }

  greet = (visit: Visit): Guest => {
    const client = this.#library.handleConnection(
      visit.socket,
      new Request('http://localhost'),
      seatOf(visit),
    );
    return { said: (bytes) => client.handleMessage(bytes), left: () => client.handleClose() };
  };

  told = (words?: string): void => {
    if (words === undefined) {
      for (const room of this.#rooms.values()) void room.hear();
      return;
    }
    const [schema, id, what = ''] = words.split(' ');
    const name = `${schema}/${id}`;
    const room = this.#rooms.get(name);
    if (!room) return;
    if (!/^\d+$/.test(what)) void room.readPresence().catch(this.#fault);
    else if (what === '0') void this.#lookAgain(name);
    else void room.hear(Number(what));
  };

  async close(): Promise<void> {
    clearInterval(this.#sweep);
    this.#library.closeConnections();
    await Promise.all([...this.#rooms.keys()].map((name) => this.#unload(name)));
  }

  async #enter(name: string, { seat, config, token }: Knock): Promise<void> {
    const said = tokenIn(token);
    if (said && said.personId !== seat.personId) throw new Refused('another');
    const may = await mayEnter(seat.visit.asked, name);
    if (!said || !may || (seat.notepadId !== null && seat.notepadId !== may.notepadId)) throw new Refused();
    const { number, personId } = said;
    const { db } = seat.visit.asked;
    const { notepadId, mayWrite } = may;
    if (mayWrite && !(await claimNumber(db, { notepadId, number, personId }))) throw new Refused('number');
    if (mayWrite) seat.numbers.add(number);
    seat.notepadId = notepadId;
    seat.lookedAt = Date.now();
    config.readOnly = !may.mayWrite;
  }

  async #load(name: string, shared: Document): Promise<void> {
    const [schema = '', notepadId = ''] = name.split('/');
    const { pool, clock, log } = this.#around;
    const db = pool.network(schema);
    const written = await writtenIn(db, notepadId);
    if (!written) throw new Refused();
    shared.transact(() => {
      for (const update of written.updates) Y.applyUpdate(shared, update);
    });
    const others = (changes: readonly Change[]) => void this.#sayWhoWrote(shared, schema, changes);
    const room = new Room({ db, notepadId, process: this.#process, clock, log, others }, shared, written.seq);
    this.#rooms.set(name, room);
    this.#weights.set(
      name,
      written.updates.reduce((sum, { length }) => sum + length, 0),
    );
    await room.readPresence();
  }

  /** A fault is no refusal: the page is told to knock again. */
  #orAgain(entry: Promise<void>): Promise<void> {
    return entry.catch((fault) => {
      if (fault instanceof Refused) throw fault;
      this.#fault(fault);
      throw new Refused('again');
    });
  }

  /** Kept before it is applied: what others see, and what its author is told is kept, a stop of this process does not lose. */
  async #keep(connection: Connection<Seat>, shared: Document, bytes: Uint8Array): Promise<void> {
    const room = this.#rooms.get(shared.name);
    if (connection.readOnly || !room) return;
    requireFit(bytes);
    if (Y.snapshotContainsUpdate(Y.snapshot(shared), bytes)) return;
    const { db } = connection.context.visit.asked;
    const about = { db, shared, ...room.place };
    const isHerNumber = await isHers(bytes, connection.context, about).catch((fault) =>
      drop(connection, fault),
    );
    if (!isHerNumber) return end(connection, codes.shownOut);
    const weight = (this.#weights.get(shared.name) ?? 0) + bytes.length;
    if (weight > mostBytes) return stop(connection, { kind: 'full' });
    connection.context.hasActed = true;
    try {
      await room.keep(bytes, connection.context.personId);
      this.#weights.set(shared.name, weight);
    } catch (fault) {
      if (!(fault instanceof Closed)) drop(connection, fault);
      stop(connection, { kind: 'closed' });
    }
  }

  /** A plain form has no presence: the others are told whose words came. */
  async #sayWhoWrote(shared: Document, schema: string, changes: readonly Change[]): Promise<void> {
    const there = shared.awareness.getStates();
    const unseen = changes.filter(({ bytes }) => ![...writersOf(bytes)].some((client) => there.has(client)));
    const people = new Set(unseen.flatMap(({ personId }) => personId ?? []));
    const names = await namesOf(this.#around.pool.network(schema), [...people]).catch(() => []);
    for (const name of names)
      shared.broadcastStateless(JSON.stringify({ kind: 'wrote', name } satisfies Said));
  }

  #sharePresence(shared: Document): void {
    const clients = () => shared.getConnections().flatMap((connection) => [...shared.getClients(connection)]);
    this.#rooms.get(shared.name)?.sharePresence(clients);
  }

  async #unload(name: string): Promise<void> {
    const room = this.#rooms.get(name);
    this.#rooms.delete(name);
    this.#weights.delete(name);
    await room?.close();
  }

  /** Who may no longer be here leaves; who may no longer write reads. */
  async #lookAgain(name?: string): Promise<void> {
    const now = Date.now();
    for (const document of this.#library.documents.values())
      for (const connection of document.getConnections() as Connection<Seat>[]) {
        const { hasActed, lookedAt } = connection.context;
        const isDue = name === undefined ? hasActed || now - lookedAt > idleMs : name === document.name;
        if (isDue) await lookAt(connection).catch(this.#fault);
      }
  }

  readonly #fault = (fault: unknown): void => this.#around.log.error(fault);
}

/** No entry: the library says so to the page, and nothing to the log. */
class Refused extends Error {
  readonly reason: string;
  constructor(reason: Turned | 'permission-denied' = 'permission-denied') {
    super('');
    this.reason = reason;
  }
}

async function lookAt(connection: Connection<Seat>): Promise<void> {
  const seat = connection.context;
  const { hasActed } = seat;
  Object.assign(seat, { hasActed: false, lookedAt: Date.now() });
  const asked = await seat.visit.lookAgain(hasActed);
  const may =
    asked && asked.viewer.personId === seat.personId ? await mayEnter(asked, connection.document.name) : null;
  if (!asked) end(connection, codes.signedOut);
  else if (!may) end(connection, codes.shownOut);
  else if (!may.mayWrite && !connection.readOnly) stop(connection, { kind: 'closed' });
  else if (may.mayWrite) connection.readOnly = false;
}

/** Nothing of hers is taken any more, and she reads no further. */
function end(connection: Connection<Seat>, code: number): void {
  const reason = 'permission-denied';
  connection.readOnly = true;
  connection.close({ code, reason });
  connection.context.visit.socket.close(code, reason);
}

/** What was not kept was not said to be: the page comes back on another line, and sends it again. */
function drop({ context }: Connection<Seat>, fault: unknown): never {
  context.visit.socket.close(codes.again, 'fault');
  throw fault;
}

function stop(connection: Connection<Seat>, said: Said): void {
  connection.readOnly = true;
  connection.sendStateless(JSON.stringify(said));
}

/** What a browser says of its reader is replaced by what the program knows of her; it speaks for itself alone. */
function introduce(seat: Seat | undefined, states: Map<number, Record<string, unknown>>): void {
  if (!seat) return;
  for (const [client, state] of states) {
    // The library reads a message in a scratch of its own, which is there with nothing to say.
    if (Object.keys(state).length > 0) seat.client ??= client;
    if (client !== seat.client || JSON.stringify(state).length > mostPresenceLetters) states.delete(client);
    else state.user = { name: seat.name };
  }
}

const writersOf = (bytes: Uint8Array): Set<number> =>
  new Set(Y.decodeUpdate(bytes).structs.map(({ id }) => id.client));
