import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '#platform/commands/command';

/** Lays a file of an archive down in a folder, where it waits until everything is there. */
export async function stage(folder: string, name: string, content: AsyncIterable<Buffer>): Promise<void> {
  const path = join(folder, safePath(name));
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await pipeline(Readable.from(content), createWriteStream(path, { mode: 0o600, flush: true }));
}

/** An archive that somebody forged does not write outside its folder. */
function safePath(name: string): string {
  const path = normalize(name);
  if (path.startsWith('..') || path.startsWith('/'))
    throw new Refusal(`${name} sort de l’archive\u00a0: elle est refusée.`);
  return path;
}
