import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import type { GroupDocument } from '../document-store.ts';
import { groupPath, publicGroupPath } from '../paths.ts';
import { words } from '../words.ts';

interface DocumentLinesProps {
  page: Page;
  slug: string;
  documents: readonly GroupDocument[];
  isPublic?: boolean;
}

/** Files to take away, with who brought them and when. */
export const DocumentLines = ({ page, slug, documents, isPublic }: DocumentLinesProps) => (
  <ul class="plain">
    {documents.map(({ id, title, personName, addedAt, isPublic: isPublished }) => {
      const t = words(page.lang).documents;
      const day = formatDateWithYear(page.lang, dateOf(addedAt, page.network.zone));
      const path = isPublic ? `${publicGroupPath(slug)}/documents/${id}` : groupPath(slug, 'documents', id);
      const told = isPublic || personName === null ? [day] : [t.by(personName, day)];
      return (
        <li>
          <a href={page.href(path)}>{title}</a>
          <br />
          <small class="meta">
            {[...told, ...(!isPublic && isPublished ? [t.published] : [])].join(' · ')}
          </small>
        </li>
      );
    })}
  </ul>
);
