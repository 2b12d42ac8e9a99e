import type { Database } from '#platform/database/deed';
import { type Content, emptyContent } from './resource.ts';
import { type Opening, openResource } from './save-resource.ts';

/** A published text of the network; what a test is about is said by the test. */
export function aResource(
  db: Database,
  content: Partial<Content> = {},
  opening: Partial<Opening> = {},
): Promise<{ id: string; slug: string }> {
  return openResource(
    db,
    {
      ...emptyContent,
      title: 'Le mot de passe',
      summary: 'En choisir un bon.',
      body: 'Trois mots.',
      ...content,
    },
    {
      kind: 'text',
      status: 'published',
      spaceId: null,
      checkedOn: '2026-11-20',
      actor: { id: null, name: 'Nadia Ferrand' },
      now: new Date('2026-11-20T09:00:00Z'),
      ...opening,
    },
  );
}
