import type { Database } from '#platform/database/deed';
import { createGroup } from './change-group.ts';
import { addMember } from './change-members.ts';
import type { Said, Standing } from './group.ts';

export { forgetGroups } from './forget-groups.ts';

const now = new Date('2026-11-20T09:00:00Z');

/** A group with some people in it, each by name and standing; answers who they are, in the same order. */
export async function aGroup(
  db: Database,
  about: Partial<Said> = {},
  people: readonly { name: string; standing?: Standing; email?: string }[] = [],
): Promise<{ id: string; slug: string; personIds: string[] }> {
  const said: Said = {
    kind: 'group',
    name: 'Économie et télétravail',
    mandate: 'Préparer un plan.',
    mandateUntil: null,
    isOpen: true,
    isPublic: true,
    ...about,
  };
  const { id, slug } = await createGroup(db, said, now);
  const personIds: string[] = [];
  for (const [rank, { name, standing = 'member', email }] of people.entries()) {
    const seat = { name, email: email ?? `membre${rank}@${slug}.example`, organisation: 'Région', standing };
    const act = { groupId: id, now, today: '2026-11-20', knowsPeople: true };
    const added = await addMember(db, { ...seat, deputyOf: null }, act);
    if (added.refusal !== null) throw new Error(`This seat was refused: ${added.refusal}.`);
    personIds.push(added.personId);
  }
  return { id, slug, personIds };
}
