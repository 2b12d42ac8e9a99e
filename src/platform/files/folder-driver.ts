import { randomUUID } from 'node:crypto';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { FSDriver } from 'flydrive/drivers/fs';

/** A folder whose files are there whole or not at all, as those of an object store are. */
export class FolderDriver extends FSDriver {
  readonly folder: string;
  constructor(folder: string) {
    super({ location: folder, visibility: 'private' });
    this.folder = folder;
  }

  override async put(key: string, contents: string | Uint8Array): Promise<void> {
    const part = `${key}.${randomUUID()}.part`;
    await super.put(part, contents);
    await rename(join(this.folder, part), join(this.folder, key));
  }
}
