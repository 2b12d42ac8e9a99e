import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** With slashes, and no `..`. */
  name: string;
  bytes: Uint8Array;
}

/**
 * An archive that every system opens (PKWARE APPNOTE 6.3, without its extensions): names in UTF-8, deflated where that is
 * shorter, each entry of the same moment. It is made in memory: for some hundred megabytes at most, and 65,535 entries.
 */
export function zip(entries: readonly ZipEntry[], at: Date): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const deflated = deflateRawSync(bytes, { level: 9 });
    const isShorter = deflated.length < bytes.length;
    const body = isShorter ? deflated : Buffer.from(bytes);
    const label = Buffer.from(name, 'utf8');
    const shared = header({
      method: isShorter ? 8 : 0,
      at,
      sum: crc32(bytes),
      packed: body.length,
      size: bytes.length,
      label,
    });
    const local = Buffer.concat([number(0x04034b50, 4), shared, label, body]);
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
    bodies.push(local);
    offset += local.length;
  }
  return Buffer.concat([...bodies, ...directory, ending(directory, offset)]);
}

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
