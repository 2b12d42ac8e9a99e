import { fileKind, type KindRefusal, nameOf } from '#platform/files/file-kind';

/** What the program takes in anyway, so that no limit is asked for. */
const mostMegabytes = 15;

export interface Received {
  bytes: Uint8Array;
  fileName: string;
  fileType: string;
  fileBytes: number;
}

/** A file that was sent with its form, or why it is not taken: its kind is read from its content, never from its name. */
export async function receiveDocument(
  sent: unknown,
): Promise<Received | { refusal: 'noFile' | 'tooLarge' | KindRefusal }> {
  const file = [sent].flat()[0];
  if (!(file instanceof File) || file.size === 0) return { refusal: 'noFile' };
  if (file.size > mostMegabytes * 1_000_000) return { refusal: 'tooLarge' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = await fileKind(async function* () {
    yield bytes;
  });
  if (typeof kind !== 'string') return kind;
  return { bytes, fileName: nameOf(file.name), fileType: kind, fileBytes: bytes.length };
}
