import { type Database, inTransaction } from '#platform/database/deed';
import { merge } from '#platform/forms/merge';
import { type EditionText, textFields } from './edition.ts';
import { lockEdition, updateText } from './store.ts';

/** Why a text is not kept: the edition is frozen, or somebody changed the same words meanwhile. */
export type TextRefusal =
  | { why: 'frozen' }
  | {
      why: 'met';
      conflicts: (typeof textFields)[number][];
      theirs: EditionText;
      wanted: Partial<EditionText>;
    };

/** Changes what an edition says beside the spaces; of two who type at once, each keeps what she alone changed. */
export const changeText = (
  db: Database,
  year: number,
  { base, mine }: { base: string; mine: EditionText },
): Promise<TextRefusal | null> =>
  inTransaction(db, async (tx) => {
    const edition = await lockEdition(tx, year);
    if (!edition || edition.frozenAt !== null) return { why: 'frozen' };
    const theirs = textOf(edition);
    const { wanted, conflicts } = merge({ fields: textFields, base, theirs, mine, yielded: [] });
    if (conflicts.length > 0) return { why: 'met', conflicts, theirs, wanted };
    await updateText(tx, year, { ...theirs, ...wanted });
    return null;
  });

export const textOf = ({ title, motto, editorial, signature }: EditionText): EditionText => ({
  title,
  motto,
  editorial,
  signature,
});
