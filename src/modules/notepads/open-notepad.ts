import type { Ask } from '#platform/http/env';
import { found, idIn, NotAllowed, type SignedIn, signedIn } from '#platform/http/guard';
import type { NotepadAccess, NotepadHolder } from '#platform/page-parts';
import type { Notepad } from './notepad.ts';
import { notepadById } from './store.ts';

export interface Opened {
  viewer: SignedIn;
  notepad: Notepad;
  holder: NotepadHolder;
  access: NotepadAccess;
}

/** The notepad of this address, for those whom its holder lets read it. */
export async function openNotepad(c: Ask, name = 'notepad'): Promise<Opened> {
  const viewer = signedIn(c);
  const notepad = found(await notepadById(c.var.db, idIn(c, name)));
  const holder = found(holderOf(c, notepad.kind));
  const access = await holder.access(c.var.db, notepad.holderId, viewer);
  if (access === 'none') throw new NotAllowed();
  return { viewer, notepad, holder, access };
}

/** The same, for whoever may write in it. */
export async function openToWrite(c: Ask): Promise<Opened> {
  const opened = await openNotepad(c);
  if (opened.access !== 'write') throw new NotAllowed();
  return opened;
}

const holderOf = (c: Ask, kind: string): NotepadHolder | undefined =>
  c.var.modules.flatMap(({ notepadHolders = [] }) => notepadHolders).find((holder) => holder.kind === kind);
