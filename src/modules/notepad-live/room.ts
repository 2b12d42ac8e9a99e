import {
  Awareness,
  applyAwarenessUpdate,
  encodeAwarenessUpdate,
  removeAwarenessStates,
} from 'y-protocols/awareness';
import * as Y from 'yjs';
import { appendChanges, type Change, changesAfter, makeOne, writeVersion } from '#modules/notepads';
import type { Database } from '#platform/database/deed';
import { presenceElsewhere, tellPresence } from './presence-store.ts';

export interface Around {
  db: Database;
  notepadId: string;
  /** Which of those that serve one database this is. */
  process: string;
  clock: () => Date;
  log: { error: (fault: unknown) => void };
  /** What was written elsewhere has come. */
  others: (changes: readonly Change[]) => void;
}

/** What is connected: the document of the library that carries messages, and who is there. */
export interface Shared extends Y.Doc {
  awareness: Awareness;
}

/** Nothing is written in it any more. */
export class Closed extends Error {
  override name = 'Closed';
}

const versionMs = 5 * 60_000;
const presenceMs = 200;
const manyChanges = 300;

/** One notepad that is open in this process: it holds nothing that the database has not. */
export class Room {
  readonly #around: Around;
  readonly #shared: Shared;
  /** The last change that the document holds, with all before it. */
  #seq: number;
  readonly #began: number;
  #waiting: { change: Change; done: () => void; failed: (fault: unknown) => void }[] = [];
  #isWriting = false;
  #isReading = false;
  /** The last change that was heard of. */
  #told: number;
  /** Something may have been written, and nobody said up to where. */
  #mayBeBehind = false;
  #version: NodeJS.Timeout | null = null;
  #presence: NodeJS.Timeout | null = null;
  #elsewhere = new Map<string, number[]>();

  constructor(around: Around, shared: Shared, seq: number) {
    this.#around = around;
    this.#shared = shared;
    this.#seq = seq;
    this.#began = seq;
    this.#told = seq;
  }

  get notepadId(): string {
    return this.#around.notepadId;
  }

  /** Which notepad it is, and up to which change the document holds it. */
  get place(): { notepadId: string; seq: number } {
    return { notepadId: this.notepadId, seq: this.#seq };
  }

  /** Resolves once the change is in the database: only then others see it, and its author hears that it is kept. */
  keep(bytes: Uint8Array, personId: string): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ change: { bytes, personId, at: this.#around.clock() }, done, failed });
      if (!this.#isWriting) void this.#write();
    });
  }

  /** What came while one writing was on its way goes with the next. */
  async #write(): Promise<void> {
    const { db, notepadId } = this.#around;
    this.#isWriting = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      const changes = byPerson(batch.map(({ change }) => change));
      try {
        const seq = await appendChanges(db, notepadId, changes);
        if (seq === null) throw new Closed();
        // Where another process wrote just before, there is something between to be read.
        if (this.#seq === seq - changes.length) this.#seq = seq;
        this.#told = Math.max(this.#told, seq);
        for (const { done } of batch) done();
      } catch (fault) {
        for (const { failed } of batch) failed(fault);
      }
      // Where writing never rests, what others wrote elsewhere does not wait for its end.
      if (this.#isBehind) await this.#read();
    }
    this.#isWriting = false;
    void this.#catchUp();
    this.#version ??= setTimeout(() => void this.writeVersion(), versionMs).unref();
  }

  /** Another process, or a plain form, wrote up to this change; without a number, one may have. */
  hear(upTo?: number): Promise<void> {
    if (upTo === undefined) this.#mayBeBehind = true;
    else this.#told = Math.max(this.#told, upTo);
    return this.#catchUp();
  }

  get #isBehind(): boolean {
    return this.#mayBeBehind || this.#told > this.#seq;
  }

  /** What is told while one reads is read next: the reading that was under way may have begun before it. */
  async #catchUp(): Promise<void> {
    let goesOn = true;
    while (goesOn && this.#isBehind && !this.#isWriting) goesOn = await this.#read();
  }

  /** Answers whether it read: not while another reading is under way. */
  async #read(): Promise<boolean> {
    if (this.#isReading) return false;
    this.#isReading = true;
    const { db, log, others } = this.#around;
    const told = this.#told;
    this.#mayBeBehind = false;
    try {
      const changes = await changesAfter(db, this.notepadId, this.#seq);
      this.#shared.transact(() => {
        for (const { bytes } of changes) Y.applyUpdate(this.#shared, bytes);
      }, elsewhere);
      this.#seq = Math.max(this.#seq, changes.at(-1)?.seq ?? 0);
      // What was told before this reading and is not there will not come.
      if (this.#told === told) this.#told = Math.min(told, this.#seq);
      others(changes);
      return true;
    } catch (fault) {
      // What is not read now is read when the next change is told, or when the database is back.
      log.error(fault);
      return false;
    } finally {
      this.#isReading = false;
    }
  }

  async writeVersion(): Promise<void> {
    if (this.#version) clearTimeout(this.#version);
    this.#version = null;
    const { db, clock, log } = this.#around;
    await writeVersion(db, this.notepadId, clock()).catch((fault) => log.error(fault));
  }

  /** Tells the other processes who is here, soon: what a cursor does in the meantime goes with it. */
  sharePresence(clients: () => number[]): void {
    this.#presence ??= setTimeout(() => {
      this.#presence = null;
      void this.#tellPresence(clients());
    }, presenceMs).unref();
  }

  async #tellPresence(clients: number[]): Promise<void> {
    const { db, log, process } = this.#around;
    const bytes = clients.length > 0 ? encodeAwarenessUpdate(this.#shared.awareness, clients) : null;
    const said = { notepadId: this.notepadId, process, bytes };
    await tellPresence(db, said).catch((fault) => log.error(fault));
  }

  /** Who is connected to the other processes. */
  async readPresence(): Promise<void> {
    const { db, process } = this.#around;
    const rows = await presenceElsewhere(db, this.notepadId, process);
    const there = new Map(rows.map((row) => [row.process, clientsIn(row.bytes)]));
    for (const { bytes } of rows) applyAwarenessUpdate(this.#shared.awareness, bytes, elsewhere);
    const still = new Set([...there.values()].flat());
    const gone = [...this.#elsewhere.values()].flat().filter((client) => !still.has(client));
    removeAwarenessStates(this.#shared.awareness, gone, elsewhere);
    this.#elsewhere = there;
  }

  /** The last one left. */
  async close(): Promise<void> {
    if (this.#presence) clearTimeout(this.#presence);
    await this.#tellPresence([]);
    await this.writeVersion();
    const { db, clock, log } = this.#around;
    if (this.#seq - this.#began > manyChanges)
      await makeOne(db, this.notepadId, clock()).catch((fault) => log.error(fault));
  }
}

/** Where a change comes from that this process did not take in itself. */
const elsewhere = { source: 'local', skipStoreHooks: true } as const;

/** Those of one person as one. */
function byPerson(changes: readonly Change[]): Change[] {
  const of = Map.groupBy(changes, ({ personId }) => personId);
  return [...of.values()].map((own) => ({
    ...(own.at(-1) as Change),
    bytes: own.length === 1 ? (own[0] as Change).bytes : Y.mergeUpdates(own.map(({ bytes }) => bytes)),
  }));
}

function clientsIn(bytes: Uint8Array): number[] {
  const scratch = new Awareness(new Y.Doc());
  scratch.setLocalState(null);
  applyAwarenessUpdate(scratch, bytes, null);
  const clients = [...scratch.getStates().keys()];
  scratch.destroy();
  return clients;
}
