import type { Page } from '#platform/page';
import { Difference } from '#ui/Difference';
import { Notice } from '#ui/Notice';
import { changedFields, fieldWord } from '../changed-fields.ts';
import { words } from '../words.ts';
import type { Crossed } from './WritePage.tsx';

/** Another person saved meanwhile: what she changed, and where both changed the same words. */
export function CrossedNotice({ page, crossed }: { page: Page; crossed: Crossed }) {
  const t = words(page.lang).crossed;
  const { by, otherFile, began, theirs, typed, conflicts } = crossed;
  return (
    <>
      <Notice kind="warning" title={t.title([...new Set(by)].join(', '))}>
        {conflicts.length === 0 ? t.merged : t.conflicts(conflicts.length)}
      </Notice>
      <section class="stack">
        <h2>{t.theirs}</h2>
        {otherFile && <p>{words(page.lang).history.otherFile(otherFile)}</p>}
        {changedFields(began, theirs).map((field) => (
          <div class="stack">
            <h3>{fieldWord(page.lang, field)}</h3>
            <p>
              <Difference page={page} before={began[field] ?? ''} after={theirs[field] ?? ''} />
            </p>
            {conflicts.includes(field) && (
              <>
                <p>
                  <b>{t.yours}</b>
                </p>
                <p>
                  <Difference page={page} before={began[field] ?? ''} after={typed[field] ?? ''} />
                </p>
              </>
            )}
          </div>
        ))}
      </section>
    </>
  );
}
