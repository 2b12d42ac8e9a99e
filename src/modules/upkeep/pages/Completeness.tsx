import { completeness, fieldWords, type PlacedSpace } from '#modules/network/rules';
import type { Page } from '#platform/page';
import { subjectOf } from '../subjects.ts';
import { words } from '../words.ts';

/** How much of the page is filled in, and where what is missing is typed. */
export function Completeness({ page, space }: { page: Page; space: PlacedSpace }) {
  const t = words(page.lang).space;
  const { percent, missing } = completeness(space);
  return (
    <section class="rule">
      <h2>{t.complete(percent)}</h2>
      <p>{missing.length > 0 ? t.completeTitle : t.nothingMissing}</p>
      {missing.length > 0 && (
        <ul class="plain">
          {missing.map(({ field }) => (
            <li>
              <a href={page.href(placeToFill(space.id, field))}>{fieldWords[page.lang][field].label}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The form that asks for a field; hours have a page of their own beside these. */
export function placeToFill(spaceId: string, field: Parameters<typeof subjectOf>[0]): string {
  const home = `/extranet/espaces/${spaceId}`;
  const slug = subjectOf(field);
  if (field === 'hours') return `${home}/horaires`;
  return slug === null ? home : `${home}/${slug}#f-${field}`;
}
