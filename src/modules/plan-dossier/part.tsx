import type { PlanPart } from '#platform/page-parts';
import { costsPath, dossierPath } from './paths.ts';
import { words } from './words.ts';

/** Under a plan: what of it is printed, and what a spreadsheet opens. */
export const takePart: PlanPart = {
  place: 'read',
  order: 10,
  async draw(_asked, page, { path }) {
    const t = words(page.lang);
    return (
      <section>
        <h2>{t.take}</h2>
        <ul class="plain">
          <li>
            <a href={page.href(dossierPath(path))}>{t.dossier}</a> <small>PDF</small>
          </li>
          <li>
            <a href={page.href(costsPath(path))}>{t.costs}</a> <small>CSV</small>
          </li>
        </ul>
      </section>
    );
  },
};
