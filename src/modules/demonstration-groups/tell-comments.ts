import { allGroups, membersOf } from '#modules/groups';
import { addComment } from '#modules/notepad-comments';
import { readNotepad } from '#modules/notepads';
import { sittingsOf } from '#modules/sittings';
import type { Database } from '#platform/database/deed';
import { told } from './told-meetings.ts';

const group = 'Économie et télétravail';

/** By whom, in which order, and of which words; none: the whole text. */
const comments = [
  {
    by: 'Aïcha Rouquet',
    text: 'Courtes de combien ? La Région compte en demi-journées : en dessous de trois heures, on ne la finance pas.',
  },
  {
    by: 'Sylvie Mazet',
    text: '8 h à 11 h : après, les ateliers ouvrent. @Nadia Ferrand, la salle de l’espace est-elle libre à cette heure-là ?',
  },
] as const;

/** The members of a group speak of the notes of its last meeting, and one of them waits for an answer. */
export async function tellComments(db: Database, now: Date): Promise<void> {
  const found = (await allGroups(db)).find(({ name }) => name === group);
  const sittings = found ? await sittingsOf(db, found.id) : [];
  const held = sittings.find(({ endedAt, notepadId }) => endedAt !== null && notepadId !== null);
  const notepad = held?.notepadId ? await readNotepad(db, held.notepadId) : null;
  if (!found || !notepad) return;
  const members = await membersOf(db, found.id);
  const [quote = ''] = told[group]?.[1].said ?? [];
  let passage: { quote: string; id?: string } = { quote };
  for (const [rank, { by, text }] of comments.entries()) {
    const author = members.find(({ name }) => name === by);
    if (!author) return;
    const at = new Date(now.getTime() - (comments.length - rank) * 86_400_000);
    const said = { notepad, passage, text, author, readers: members, now: at };
    const added = await addComment(db, said);
    if (added.refusal) return;
    passage = { quote, id: added.passageId };
  }
}
