import { typeWithMacros } from '#modules/resources/rules';
import { fileKind, type KindRefusal, nameOf } from '#platform/files/file-kind';
import { findMacros } from './find-macros.ts';

export type FileRefusal = 'missing' | 'tooBig' | KindRefusal;

const mostMegabytes = 20;

export interface Received {
  bytes: Uint8Array;
  fileName: string;
  fileType: string;
}

/** A file that was sent with its form, or why it is not taken. */
export async function receiveFile(sent: unknown): Promise<Received | { refusal: FileRefusal }> {
  const file = [sent].flat()[0];
  if (!(file instanceof File) || file.size === 0) return { refusal: 'missing' };
  if (file.size > mostMegabytes * 1_000_000) return { refusal: 'tooBig' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const open = async function* () {
    yield bytes;
  };
  const kind = await fileKind(open);
  if (typeof kind !== 'string') return kind;
  return { bytes, fileName: nameOf(file.name), fileType: typeWithMacros(kind, await findMacros(open, kind)) };
}
