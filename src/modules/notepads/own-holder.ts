import type { NotepadHolder } from '#platform/page-parts';
import { ownPath } from './notepad.ts';
import { words } from './words.ts';

/** Somebody's own notepads, which nobody else reads. */
export const ownKind = 'person';

export const ownHolder: NotepadHolder = {
  kind: ownKind,
  access: async (_db, personId, viewer) => (viewer.personId === personId ? 'write' : 'none'),
  crumb: async (_db, _personId, lang) => ({ path: ownPath, title: words(lang).own.title }),
  readers: async () => [],
};
