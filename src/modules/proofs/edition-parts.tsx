import { bindLines } from '#modules/booklet';
import { bindingOf, editionOf } from '#modules/printed-directory';
import type { EditionPart } from '#platform/print';
import { proofsPath, signedPath } from './paths.ts';
import { progressOf } from './progress.ts';
import { proofsOf } from './store.ts';
import { words } from './words.ts';

/** Before an edition is frozen: how many teams have not signed their lines. */
const unsigned: EditionPart = {
  place: 'freezing',
  order: 10,
  permission: 'print.edit',
  async draw(c, page, { id, year }) {
    const { db, now } = c.var;
    const edition = await editionOf(db, year);
    if (!edition) return null;
    const [book, proofs] = await Promise.all([bindLines(db, bindingOf(c, edition)), proofsOf(db, id)]);
    const { counts, total } = progressOf(book, proofs, now);
    if (counts.right === total) return null;
    const t = words(page.lang).freezing;
    return (
      <>
        {t.unsigned(total - counts.right, total)}
        {counts.wrong + counts.changed > 0 && ` ${t.wrong(counts.wrong + counts.changed)}`}{' '}
        <a href={page.href(proofsPath)}>{t.see}</a>
      </>
    );
  },
};

/** Beside a frozen edition: what its teams had signed. */
const signed: EditionPart = {
  place: 'follow',
  order: 10,
  permission: 'print.edit',
  draw: async (_c, page, { year, frozenAt }) =>
    frozenAt ? (
      <>
        <a href={page.href(signedPath(year))}>
          {words(page.lang).title}
          <span class="unseen">, {year}</span>
        </a>{' '}
      </>
    ) : null,
};

export const editionParts = [unsigned, signed];
