import { fileTypeFromBuffer } from 'file-type';
import type { Ask } from '#platform/http/env';
import { examine } from '#platform/pictures/examine';
import type { PictureRefusal } from '#platform/pictures/picture';
import { type Rendered, renderDraft } from '#platform/pictures/render';

/** The files sent under a name. What a browser sends for none at all is an empty file. */
export async function filesTyped(c: Ask, name: string): Promise<File[]> {
  const body = await c.req.parseBody({ all: true });
  return [body[name]].flat().filter((each): each is File => each instanceof File && each.size > 0);
}

/** A photo that was sent, as it is worked on; or why it is none. */
export async function draftOf(
  file: File,
): Promise<{ draft: Rendered; refusal: null } | { refusal: PictureRefusal }> {
  const bytes = Buffer.from(await file.arrayBuffer());
  const refusal = await examine(bytes);
  if (refusal) return { refusal };
  const draft = await renderDraft(bytes);
  return draft ? { draft, refusal: null } : { refusal: 'broken' };
}

export interface Paper {
  bytes: Uint8Array;
  type: 'application/pdf' | 'image/webp';
}

const mostPaperBytes = 10 * 1_048_576;

/** A paper that was signed: a PDF as it came, or a photo of it, made anew. */
export async function paperOf(
  file: File,
): Promise<{ paper: Paper; refusal: null } | { refusal: PictureRefusal }> {
  const bytes = Buffer.from(await file.arrayBuffer());
  if (bytes.length > mostPaperBytes) return { refusal: 'tooBig' };
  if ((await fileTypeFromBuffer(bytes))?.mime === 'application/pdf')
    return { paper: { bytes, type: 'application/pdf' }, refusal: null };
  const read = await draftOf(file);
  return read.refusal === null
    ? { paper: { bytes: read.draft.bytes, type: 'image/webp' }, refusal: null }
    : read;
}
