import type { Ask, Asked } from '#platform/http/env';
import { found, idIn, NotAllowed, type SignedIn, signedIn } from '#platform/http/guard';
import type { Module } from '#platform/module';
import type { NotepadAccess, NotepadHolder } from '#platform/page-parts';
import type { Notepad } from './notepad.ts';
import { notepadById } from './store.ts';

export interface Opened {
  viewer: SignedIn;
  notepad: Notepad;
  holder: NotepadHolder;
  access: NotepadAccess;
}

/** What somebody may do with a notepad; null where there is none. */
export async function accessTo(
  { db, modules, viewer }: Pick<Asked, 'db' | 'modules' | 'viewer'>,
  id: string,
): Promise<{ notepad: Notepad; access: NotepadAccess } | null> {
  const notepad = await notepadById(db, id);
  const holder = notepad && holderOf(modules, notepad.kind);
  if (!notepad || !holder) return null;
  return { notepad, access: await holder.access(db, notepad.holderId, viewer) };
}

/** Who reads a notepad, as its holder says it: who may be named in it. */
export async function readersOf(
  { db, modules }: Pick<Asked, 'db' | 'modules'>,
  notepad: Pick<Notepad, 'kind' | 'holderId'>,
): Promise<readonly { personId: string; name: string }[]> {
  return (await holderOf(modules, notepad.kind)?.readers(db, notepad.holderId)) ?? [];
}

/** The notepad of this address, for those whom its holder lets read it. */
export async function openNotepad(c: Ask, name = 'notepad'): Promise<Opened> {
  const viewer = signedIn(c);
  const { notepad, access } = found(await accessTo(c.var, idIn(c, name)));
  const holder = found(holderOf(c.var.modules, notepad.kind));
  if (access === 'none') throw new NotAllowed();
  return { viewer, notepad, holder, access };
}

/** The same, for whoever may write in it. */
export async function openToWrite(c: Ask): Promise<Opened> {
  const opened = await openNotepad(c);
  if (opened.access !== 'write') throw new NotAllowed();
  return opened;
}

const holderOf = (modules: readonly Module[], kind: string): NotepadHolder | undefined =>
  modules.flatMap(({ notepadHolders = [] }) => notepadHolders).find((holder) => holder.kind === kind);
