import { openNotepad } from '#modules/notepads';
import type { Ask } from '#platform/http/env';
import { found, idIn, NotAllowed } from '#platform/http/guard';
import type { Passage } from './comment.ts';
import { passageById } from './store.ts';

export type Opened = Awaited<ReturnType<typeof openNotepad>>;

/** The notepad of this address, for whoever writes in it: she comments it too, even where it has just been closed. */
export async function openToComment(c: Ask): Promise<Opened> {
  const opened = await openNotepad(c);
  if (opened.access !== 'write') throw new NotAllowed();
  return opened;
}

/** The passage of this address, in its notepad. */
export const passageOf = async (c: Ask, { notepad }: Opened): Promise<Passage> =>
  found(await passageById(c.var.db, notepad.id, idIn(c, 'passage')));
