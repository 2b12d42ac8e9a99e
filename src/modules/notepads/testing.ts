import type { Database } from '#platform/database/deed';
import { createNotepad, type NewNotepad } from './create-notepad.ts';

/** A notepad of somebody's own, that lacks nothing; answers its id. */
export const aNotepad = (db: Database, personId: string, about: Partial<NewNotepad> = {}): Promise<string> =>
  createNotepad(db, {
    kind: 'person',
    holderId: personId,
    title: 'Réunion du 12 mars',
    text: '## Budget\n\nOn demande deux devis.\n\n## Prochaine réunion\n\nLe 14 mai.',
    personId,
    now: new Date('2026-11-20T09:00:00Z'),
    ...about,
  });
