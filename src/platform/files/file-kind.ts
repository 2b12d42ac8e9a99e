import { Readable } from 'node:stream';
import { fileTypeFromBuffer, fileTypeFromStream } from 'file-type';

export type KindRefusal = 'svg' | 'program' | 'unknownKind';

/** The bytes of a file from their beginning, however large it is; asked as often as needed. */
export type OpenBytes = () => AsyncIterable<Uint8Array>;

/** What teams share: documents, pictures, sounds, films, archives. The kind is read from the content, never from the name. */
const taken =
  /^(?:application\/(?:pdf|epub\+zip|zip|rtf|x-cfb|vnd\.oasis\.opendocument\.[a-z]+|vnd\.openxmlformats-officedocument\.[a-z.]+|vnd\.ms-[a-z]+(?:\.[a-z]+)?\.macroenabled(?:\.12)?)|image\/(?:jpeg|png|webp|gif)|audio\/(?:mpeg|ogg|x-m4a|mp4|wav|opus|flac)|video\/(?:mp4|webm|ogg|quicktime))/;

/** The kind of a file, or why it is not taken. */
export async function fileKind(open: OpenBytes): Promise<string | { refusal: KindRefusal }> {
  const head = await headOf(open);
  const mime = await mimeOf(open, head);
  if (mime !== undefined && taken.test(mime)) return mime;
  const beginning = head.toString('latin1');
  if (/<svg[\s>]/i.test(beginning)) return { refusal: 'svg' };
  if (/<(?:!doctype|html|script|\?php)|^#!|^MZ|^\x7fELF/i.test(beginning)) return { refusal: 'program' };
  if (mime === undefined && (await isText(open))) return 'text/plain';
  return { refusal: 'unknownKind' };
}

/** From the whole, since an office document says what it is far behind its beginning; or from the beginning alone, when the rest is cut short. */
async function mimeOf(open: OpenBytes, head: Uint8Array): Promise<string | undefined> {
  const kind = await fileTypeFromStream(Readable.toWeb(Readable.from(open())));
  return (kind ?? (await fileTypeFromBuffer(head)))?.mime;
}

const headBytes = 4096;

async function headOf(open: OpenBytes): Promise<Buffer> {
  let head = Buffer.alloc(0);
  for await (const bytes of open()) {
    head = Buffer.concat([head, bytes.subarray(0, headBytes)]);
    if (head.length >= headBytes) break;
  }
  return head.subarray(0, headBytes);
}

async function isText(open: OpenBytes): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of open()) {
      if (bytes.includes(0)) return false;
      decoder.decode(bytes, { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

const longestName = 120;

/** The last part of a name, without what turns writing round or hides: its ending stays however long it is. */
export function nameOf(name: string): string {
  const plain = (name.split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replace(/["<>|:*?]/g, '')
    .trim();
  const ending = /\.[a-z0-9]{1,8}$/i.exec(plain)?.[0] ?? '';
  const stem = plain.slice(0, plain.length - ending.length).replace(/^[.\s]+/, '');
  return (stem.slice(0, longestName) || 'fichier') + ending;
}
