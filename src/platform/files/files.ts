import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import type { Config } from '#platform/config';
import { driverFor } from './driver-for.ts';
import type { OpenBytes } from './file-kind.ts';
import { namesIn } from './names-in.ts';
import { type TakenDown, takenDownFolder, takenDownIn } from './taken-down.ts';

/** The files of the networks, each under the SHA-256 of its bytes: `<network>/<sha256>`. A file never changes. */
export interface Files {
  /** Keeps bytes, and answers the name under which they are found; the same bytes twice are one file. */
  put(network: string, bytes: Uint8Array): Promise<string>;
  /** The same for what is too large to be held: the bytes are asked for twice, once for their name. */
  putLarge(network: string, open: OpenBytes): Promise<string>;
  /** The bytes of that name, or null when there is no such file. */
  get(network: string, sha256: string): Promise<Uint8Array | null>;
  /** The same, as they are read. */
  stream(network: string, sha256: string): Promise<Readable | null>;
  has(network: string, sha256: string): Promise<boolean>;
  remove(network: string, sha256: string): Promise<void>;
  /** The names of all files of a network, in no order; what a crash left unfinished has one too. */
  names(network: string): Promise<string[]>;
  /** Whether anything is left of a network: its files, or what was taken down of them. */
  hasAny(network: string): Promise<boolean>;
  /** Everything of a network that is erased: another of its name would begin with what was taken down there. */
  removeAll(network: string): Promise<void>;
  /** What was taken down for good, so that no older backup brings it back. */
  takenDown: TakenDown;
}

const opened = new WeakMap<Config, Files>();

/** The files of a program, in its data folder or in the object store of `MAILLAGE_FILES_URL`. */
export function filesOf(config: Config): Files {
  const known = opened.get(config) ?? openFiles(config);
  opened.set(config, known);
  return known;
}

function openFiles(config: Config): Files {
  const disk = driverFor(config).then((driver) => new Disk(driver));
  return {
    async put(network, bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      // Always written: a file that a crash cut short is made whole by the next one who sends it.
      await (await disk).put(keyOf(network, sha256), bytes);
      return sha256;
    },
    async putLarge(network, open) {
      const hash = createHash('sha256');
      for await (const bytes of open()) hash.update(bytes);
      const sha256 = hash.digest('hex');
      await (await disk).putStream(keyOf(network, sha256), Readable.from(open(), { objectMode: false }));
      return sha256;
    },
    async get(network, sha256) {
      const key = keyOf(network, sha256);
      if (!(await (await disk).exists(key))) return null;
      return (await disk).getBytes(key);
    },
    has: async (network, sha256) => (await disk).exists(keyOf(network, sha256)),
    async stream(network, sha256) {
      const key = keyOf(network, sha256);
      return (await (await disk).exists(key)) ? (await disk).getStream(key) : null;
    },
    remove: async (network, sha256) => (await disk).delete(keyOf(network, sha256)),
    names: async (network) => namesIn(await disk, network),
    async hasAny(network) {
      const found = [];
      for (const folder of foldersOf(network)) found.push(...(await namesIn(await disk, folder)));
      return found.length > 0;
    },
    async removeAll(network) {
      // The disk would take the last stroke away, and a store then erases « lotissement » with « lot ».
      for (const folder of foldersOf(network)) await (await disk).driver.deleteAll(`${folder}/`);
    },
    takenDown: takenDownIn(disk),
  };
}

function foldersOf(network: string): string[] {
  if (!networkName.test(network)) throw new RangeError(`No network is called ${network}.`);
  return [`${takenDownFolder}/${network}`, network];
}

const networkName = /^[a-z][a-z0-9]*$/;

/** Anything but a network's slug and a hash, whole or in part, is no name of ours: no path climbs out of its folder. */
function keyOf(network: string, sha256: string): string {
  if (!networkName.test(network) || !/^[0-9a-f]{64}(\.[0-9a-f-]{36}\.part)?$/.test(sha256)) {
    throw new RangeError(`No file is called ${network}/${sha256}.`);
  }
  return `${network}/${sha256}`;
}
