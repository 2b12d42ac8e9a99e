import { membersOf, publicGroups } from '#modules/groups';
import type { Database } from '#platform/database/deed';
import { addPost, openDiscussion } from './add-post.ts';

const title = 'Quel débit faut-il pour télétravailler ?';
const told = [
  'Pour le cahier des charges, il nous faut un débit plancher. Que disent celles et ceux qui travaillent déjà dans un espace ?',
  'À Gramat, trois personnes en visioconférence passent avec 30 Mbit/s en montée. En dessous, la troisième décroche.',
  'La Chambre de métiers demande 50 Mbit/s à ses adhérents. Je propose que nous écrivions :\n\n> 30 Mbit/s en montée garantis, 50 recherchés.',
];

/** A group talks of what it prepares, over three days. */
export async function tellDiscussion(db: Database, now: Date): Promise<void> {
  const group = (await publicGroups(db)).find(({ kind }) => kind === 'group');
  const members = group ? await membersOf(db, group.id) : [];
  const at = (days: number) => new Date(now.getTime() - days * 86_400_000);
  let discussion = '';
  for (const [rank, text] of told.entries()) {
    const author = members[rank];
    if (!group || !author) return;
    const post = { personId: author.personId, authorName: author.name, text };
    if (rank === 0) discussion = await openDiscussion(db, { groupId: group.id, title, post, now: at(3) });
    else await addPost(db, discussion, post, at(3 - rank));
  }
}
