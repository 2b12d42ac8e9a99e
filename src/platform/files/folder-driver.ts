import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { FSDriver } from 'flydrive/drivers/fs';
import { syncFolder } from './sync-folder.ts';

/** A folder whose files are there whole or not at all, and for good once they are said to be, as those of an object store are. */
export class FolderDriver extends FSDriver {
  readonly folder: string;
  constructor(folder: string) {
    super({ location: folder, visibility: 'private' });
    this.folder = folder;
  }

  override put(key: string, contents: string | Uint8Array): Promise<void> {
    return this.#settle(key, contents);
  }

  override putStream(key: string, contents: Readable): Promise<void> {
    return this.#settle(key, contents);
  }

  /** The row that will name it outlives a power cut: so must the file, its name, and the folders made for it. */
  async #settle(key: string, contents: string | Uint8Array | Readable): Promise<void> {
    const target = join(this.folder, key);
    const part = `${target}.${randomUUID()}.part`;
    const made = await mkdir(dirname(target), { recursive: true });
    await writeFile(part, contents, { flush: true });
    await rename(part, target);
    const holds = dirname(target);
    const first = made ? dirname(made) : holds;
    for (let folder = holds; ; folder = dirname(folder)) {
      await syncFolder(folder);
      if (folder.length <= first.length) break;
    }
  }
}
