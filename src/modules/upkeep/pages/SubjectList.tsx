import type { Page } from '#platform/page';
import type { SubjectSlug } from '../subject.ts';
import { subjects } from '../subjects.ts';
import { words } from '../words.ts';

export interface SubjectListProps {
  page: Page;
  spaceId: string;
  current?: SubjectSlug | 'equipe';
}

/** The forms of a space's page, to go from one to the next. */
export function SubjectList({ page, spaceId, current }: SubjectListProps) {
  const t = words(page.lang);
  const lines = [
    ...subjects.map(({ slug }) => ({ slug, title: t.subjects[slug].title })),
    { slug: 'equipe' as const, title: t.people.title },
  ];
  return (
    <ul class="plain">
      {lines.map(({ slug, title }) => (
        <li>
          {slug === current ? (
            <b>{title}</b>
          ) : (
            <a href={page.href(`/extranet/espaces/${spaceId}/${slug}`)}>{title}</a>
          )}
        </li>
      ))}
    </ul>
  );
}
