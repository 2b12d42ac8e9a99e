import { resourceById } from '#modules/resources';
import type { ResourcePart } from '#platform/page-parts';
import { isPrinted } from './handout.ts';
import { handoutPath, sheets } from './paths.ts';
import { words } from './words.ts';

/** Beside a resource: what of it is printed. */
export const handoutPart: ResourcePart = {
  place: 'aside',
  order: 5,
  async draw({ db }, page, { id }) {
    const resource = await resourceById(db, id);
    const printed = resource ? sheets.filter((sheet) => isPrinted(resource, sheet)) : [];
    if (!resource || printed.length === 0) return null;
    const t = words(page.lang);
    return (
      <div>
        <h2>{t.print}</h2>
        <ul class="plain">
          {printed.map((sheet) => (
            <li>
              <a href={page.href(handoutPath(resource.slug, sheet))}>
                {resource.kind === 'course' ? t.sheets[sheet] : t.sheet}
              </a>{' '}
              <small>PDF</small>
            </li>
          ))}
        </ul>
      </div>
    );
  },
};
