import { fileTypeFromBuffer } from 'file-type';
import { typeWithMacros } from '#modules/resources/rules';
import { findMacros } from './find-macros.ts';

export type FileRefusal = 'missing' | 'tooBig' | 'svg' | 'program' | 'unknownKind';

const mostMegabytes = 20;

export interface Received {
  bytes: Uint8Array;
  fileName: string;
  fileType: string;
}

/** What teams share: documents, pictures, sounds, films, archives. The kind is read from the content, never from the name. */
const taken =
  /^(?:application\/(?:pdf|epub\+zip|zip|rtf|x-cfb|vnd\.oasis\.opendocument\.[a-z]+|vnd\.openxmlformats-officedocument\.[a-z.]+|vnd\.ms-[a-z]+(?:\.[a-z]+)?\.macroenabled(?:\.12)?)|image\/(?:jpeg|png|webp|gif)|audio\/(?:mpeg|ogg|x-m4a|mp4|wav|opus|flac)|video\/(?:mp4|webm|ogg|quicktime))/;

/** A file that was sent, or why it is not taken. */
export async function receiveFile(sent: unknown): Promise<Received | { refusal: FileRefusal }> {
  const file = [sent].flat()[0];
  if (!(file instanceof File) || file.size === 0) return { refusal: 'missing' };
  if (file.size > mostMegabytes * 1_000_000) return { refusal: 'tooBig' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = await kindOf(bytes);
  if (typeof kind !== 'string') return kind;
  return { bytes, fileName: nameOf(file.name), fileType: typeWithMacros(kind, findMacros(bytes, kind)) };
}

async function kindOf(bytes: Uint8Array): Promise<string | { refusal: FileRefusal }> {
  const mime = (await fileTypeFromBuffer(bytes))?.mime;
  if (mime !== undefined && taken.test(mime)) return mime;
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (/<svg[\s>]/i.test(head)) return { refusal: 'svg' };
  if (/<(?:!doctype|html|script|\?php)|^#!|^MZ|^\x7fELF/i.test(head)) return { refusal: 'program' };
  if (mime === undefined && isText(bytes)) return 'text/plain';
  return { refusal: 'unknownKind' };
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
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
