import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { Refusal } from '#platform/commands/command';
import type { Entry } from './archive-writer.ts';

/** Hands over each file of an archive in its order; what is not read of it is passed over. */
export async function readArchive(
  file: string,
  receive: (name: string, content: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  const tar = extract();
  const unzip = (await isZipped(file)) ? [createGunzip()] : [];
  const arrived = pipeline([createReadStream(file), ...unzip, tar as unknown as Writable]);
  arrived.catch(() => {});
  try {
    for await (const entry of tar) {
      await receive(entry.header.name, entry as unknown as AsyncIterable<Buffer>);
      entry.resume();
    }
    await arrived;
  } catch (fault) {
    throw damageOr(fault as Error & { code?: string }, file);
  }
}

/** Reads a whole archive without doing anything with it; answers what it holds and the text of its last file. */
export async function inspectArchive(
  file: string,
  last: string,
): Promise<{ entries: Entry[]; text: string | null }> {
  const entries: Entry[] = [];
  let text: string | null = null;
  await readArchive(file, async (name, content) => {
    const hash = createHash('sha256');
    const kept: Buffer[] = [];
    let size = 0;
    for await (const bytes of content) {
      hash.update(bytes);
      size += bytes.length;
      if (name === last) kept.push(bytes);
    }
    if (name === last) text = Buffer.concat(kept).toString('utf8');
    else entries.push({ name, size, sha256: hash.digest('hex') });
  });
  return { entries, text };
}

/** Refuses an archive whose files are not exactly those that its description lists. */
export function refuseDamage(file: string, found: readonly Entry[], listed: readonly Entry[]): void {
  const hashes = new Map(found.map(({ name, sha256 }) => [name, sha256]));
  const wrong = listed.find(({ name, sha256 }) => hashes.get(name) !== sha256);
  if (wrong)
    throw new Refusal(
      `${file} est abîmé\u00a0: ${wrong.name} n’est pas tel qu’il a été écrit. Rien n’a été changé.`,
    );
  if (found.length !== listed.length)
    throw new Refusal(`${file} contient des fichiers que sa liste ignore. Rien n’a été changé.`);
}

async function isZipped(file: string): Promise<boolean> {
  const handle = await open(file, 'r').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') throw new Refusal(`Le fichier ${file} n’existe pas.`);
    throw fault;
  });
  const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
  await handle.close();
  return buffer[0] === 0x1f && buffer[1] === 0x8b;
}

const damages =
  /Unexpected end of data|Invalid tar header|unexpected end of file|incorrect (header|data) check|invalid/i;

function damageOr(fault: Error & { code?: string }, file: string): Error {
  if (fault.code?.startsWith('Z_') || damages.test(fault.message))
    return new Refusal(
      `${file} est abîmé ou incomplet\u00a0: ce n’est pas une archive entière de Maillage. Rien n’a été changé.`,
    );
  return fault;
}
