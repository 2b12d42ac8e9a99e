import { inflateRawSync } from 'node:zlib';

/**
 * The texts of an archive, one after the other. In the bytes of a picture two may look like a letter by chance: it says
 * nothing.
 */
export const readZip = (bytes: Uint8Array): string =>
  [...unpackedZip(bytes)]
    .filter(([name]) => !/\.(jpe?g|png|webp|pdf)$/.test(name))
    .map(([, content]) => content.toString())
    .join('\n');

/** What is in an archive, by name: by its central directory (APPNOTE 4.3.12), stored or deflated. */
export function unpackedZip(bytes: Uint8Array): Map<string, Buffer> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const local = zip.readUInt32LE(at + 42);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(begin, begin + size);
    files.set(
      zip.toString('utf8', at + 46, at + 46 + name),
      method === 8 ? inflateRawSync(content) : content,
    );
    at += 46 + name + extra + comment;
  }
  return files;
}
