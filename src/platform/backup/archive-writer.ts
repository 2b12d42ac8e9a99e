import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PassThrough, Readable, type Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Pack, pack } from 'tar-stream';
import { syncFolder } from '#platform/files/sync-folder';

/** One file of an archive: its name, its size in bytes and what its content must hash to. */
export interface Entry {
  name: string;
  size: number;
  sha256: string;
}

export interface ArchiveWriter {
  /** What was added, in order. */
  entries: readonly Entry[];
  addText: (name: string, text: string) => Promise<void>;
  addFile: (name: string, path: string) => Promise<void>;
  /** Adds a stream whose length is not known: it is laid down beside the archive first. */
  addStream: (name: string, stream: Readable, ...through: Transform[]) => Promise<void>;
}

/**
 * Writes a tar archive, whole or not at all: it has its name only once every byte is on the disk.
 * Until then it is a file that ends with `.part`, which the next one overwrites.
 */
export async function writeArchive(
  target: string,
  {
    now,
    fill,
    through = [],
  }: { now: Date; fill: (archive: ArchiveWriter) => Promise<void>; through?: Transform[] },
): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const part = `${target}.part`;
  const spool = `${target}.spool.part`;
  const tar = pack();
  try {
    const written = pipeline([
      tar as unknown as Readable,
      ...through,
      createWriteStream(part, { mode: ownerOnly, flush: true }),
    ]);
    const filled = fill(archiveOn(tar, { spool, now })).then(
      () => tar.finalize(),
      (fault) => tar.destroy(fault),
    );
    await Promise.all([written, filled]);
    await rename(part, target);
    await syncFolder(dirname(target));
  } finally {
    await Promise.all([part, spool].map((path) => rm(path, { force: true })));
  }
}

/** An archive holds what the database holds: nobody else reads it. */
const ownerOnly = 0o600;

function archiveOn(tar: Pack, { spool, now }: { spool: string; now: Date }): ArchiveWriter {
  const entries: Entry[] = [];

  async function add(name: string, size: number, content: Readable): Promise<void> {
    const hash = createHash('sha256');
    const entry = tar.entry({ name, size, mode: ownerOnly, mtime: now });
    await pipeline(content, hashing(hash), entry as unknown as Writable);
    entries.push({ name, size, sha256: hash.digest('hex') });
  }

  return {
    entries,
    addText: (name, text) => add(name, Buffer.byteLength(text), Readable.from([Buffer.from(text)])),
    addFile: async (name, path) => add(name, (await stat(path)).size, createReadStream(path)),
    async addStream(name, stream, ...through) {
      await pipeline([stream, ...through, createWriteStream(spool, { mode: ownerOnly })]);
      await add(name, (await stat(spool)).size, createReadStream(spool));
    },
  };
}

const hashing = (hash: { update: (bytes: Buffer) => unknown }) =>
  new PassThrough().on('data', (bytes: Buffer) => hash.update(bytes));
