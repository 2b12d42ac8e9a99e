import type { Page } from '#platform/page';
import type { Counts } from '../sheet.ts';
import { words } from '../words.ts';

/**
 * How many came of those expected, then how many besides. A script counts again: it finds both numbers, and the words that
 * go with one and with several. Where nobody is expected, only who came besides is said.
 */
export function Counted({ page, counts }: { page: Page; counts: Counts }) {
  const t = words(page.lang);
  const { present, expected, walkIns } = counts;
  const besides = (people: number): string => `${expected > 0 ? ', ' : ''}${t.cameBesides(people)}`;
  return (
    <>
      {expected > 0 && (
        <span data-present data-one={t.counted(1, expected)} data-many={t.counted(2, expected)}>
          {t.counted(present, expected)}
        </span>
      )}
      <span data-besides data-one={besides(1)} data-many={besides(2)} hidden={expected > 0 && walkIns === 0}>
        {besides(walkIns)}
      </span>
    </>
  );
}
