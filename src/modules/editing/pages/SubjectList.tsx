import type { Page } from '#platform/page';
import type { SubjectSlug } from '../subject.ts';
import { subjects } from '../subjects.ts';
import { words } from '../words.ts';

export interface SubjectListProps {
  page: Page;
  spaceId: string;
  current?: SubjectSlug;
}

/** The forms of a space's page, to go from one to the next. */
export const SubjectList = ({ page, spaceId, current }: SubjectListProps) => (
  <ul class="plain">
    {subjects.map(({ slug }) => {
      const { title } = words(page.lang).subjects[slug];
      const link = <a href={page.href(`/extranet/espaces/${spaceId}/${slug}`)}>{title}</a>;
      return <li>{slug === current ? <b>{title}</b> : link}</li>;
    })}
  </ul>
);
