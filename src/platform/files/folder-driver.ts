import { randomUUID } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { FSDriver } from 'flydrive/drivers/fs';

/** A folder whose files are there whole or not at all, as those of an object store are. */
export class FolderDriver extends FSDriver {
  readonly folder: string;
  constructor(folder: string) {
    super({ location: folder, visibility: 'private' });
    this.folder = folder;
  }

  override put(key: string, contents: string | Uint8Array): Promise<void> {
    return this.#whole(key, (part) => super.put(part, contents));
  }

  override putStream(key: string, contents: Readable): Promise<void> {
    return this.#whole(key, (part) => super.putStream(part, contents));
  }

  async #whole(key: string, write: (part: string) => Promise<void>): Promise<void> {
    const part = `${key}.${randomUUID()}.part`;
    await write(part);
    await rename(join(this.folder, part), join(this.folder, key));
  }
}
