import type { Disk } from 'flydrive';
import { namesIn } from './names-in.ts';

/** No network is called so: their names have no hyphen. */
export const takenDownFolder = 'taken-down';

/**
 * The names of the files that were taken down for good. They stand beside the files, not in the database: an older
 * backup of the database does not know of them, and what it brings back is compared with them before it is served.
 */
export interface TakenDown {
  note(network: string, names: readonly string[]): Promise<void>;
  /** Forgets some: they may be shown again. */
  forget(network: string, names: readonly string[]): Promise<void>;
  names(network: string): Promise<string[]>;
}

/** One empty file for each name, so that several processes never write the same one. */
export const takenDownIn = (disk: Promise<Disk>): TakenDown => ({
  async note(network, names) {
    for (const name of names) await (await disk).put(keyOf(network, name), '');
  },
  async forget(network, names) {
    for (const name of names) await (await disk).delete(keyOf(network, name));
  },
  names: async (network) => namesIn(await disk, `${takenDownFolder}/${network}`),
});

function keyOf(network: string, name: string): string {
  if (!/^[a-z][a-z0-9]*$/.test(network) || !/^[0-9a-f]{64}$/.test(name))
    throw new RangeError(`No file is called ${network}/${name}.`);
  return `${takenDownFolder}/${network}/${name}`;
}
