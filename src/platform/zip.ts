import { promisify } from 'node:util';
import { crc32, deflateRaw, type ZlibOptions } from 'node:zlib';

export interface ZipEntry {
  /** With slashes, and no `..`. */
  name: string;
  /** Words, which are deflated; or a file, read when its turn comes and kept as it is: pictures and documents are packed
   * already. One that is gone by then is left out. */
  bytes: Uint8Array | (() => Promise<Uint8Array | null>);
}

/**
 * An archive that every system opens (PKWARE APPNOTE 6.3, without its extensions): names in UTF-8, each entry of the same
 * moment, 65,535 of them and four gigabytes at most. It is made while it is taken: one entry is in memory at a time.
 */
export function zip(entries: readonly ZipEntry[], at: Date): ReadableStream<Uint8Array> {
  const made = parts(entries, at);
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await made.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await made.return(undefined);
    },
  });
}

async function* parts(entries: readonly ZipEntry[], at: Date): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const isFile = typeof bytes === 'function';
    const whole = isFile ? await bytes() : bytes;
    if (!whole) continue;
    const body = isFile ? whole : await deflate(whole, { level: 9 });
    const label = Buffer.from(name, 'utf8');
    const shared = header({
      method: isFile ? 0 : 8,
      at,
      sum: crc32(whole),
      packed: body.length,
      size: whole.length,
      label,
    });
    yield Buffer.concat([number(0x04034b50, 4), shared, label]);
    yield body;
    directory.push(
      Buffer.concat([
        number(0x02014b50, 4),
        number(20, 2),
        shared,
        Buffer.alloc(10),
        number(offset, 4),
        label,
      ]),
    );
    offset += 4 + shared.length + label.length + body.length;
  }
  yield Buffer.concat([...directory, ending(directory, offset)]);
}

const deflate = promisify<Uint8Array, ZlibOptions, Buffer>(deflateRaw);

interface Header {
  method: 0 | 8;
  at: Date;
  sum: number;
  packed: number;
  size: number;
  label: Buffer;
}

/** What stands before an entry and is said again in the directory. */
const header = ({ method, at, sum, packed, size, label }: Header): Buffer =>
  Buffer.concat([
    number(20, 2),
    // The name is in UTF-8.
    number(0x0800, 2),
    number(method, 2),
    dosMoment(at),
    number(sum, 4),
    number(packed, 4),
    number(size, 4),
    number(label.length, 2),
    number(0, 2),
  ]);

function ending(directory: readonly Buffer[], offset: number): Buffer {
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = number(directory.length, 2);
  return Buffer.concat([
    number(0x06054b50, 4),
    Buffer.alloc(4),
    count,
    count,
    number(size, 4),
    number(offset, 4),
    Buffer.alloc(2),
  ]);
}

/** Two seconds are the finest that it knows, and it knows no zone. */
const dosMoment = (at: Date): Buffer =>
  Buffer.concat([
    number((at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1), 2),
    number(((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(), 2),
  ]);

function number(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}
