import { completeness, fieldWords, type PlacedSpace } from '#modules/network/rules';
import { spacePath } from '#modules/upkeep/rules';
import type { Page } from '#platform/page';
import type { SubjectSlug } from '../subject.ts';
import { placeToFill, subjects } from '../subjects.ts';
import { words } from '../words.ts';

/** How much of the page is filled in and where what is missing is typed; beside it, all that can be written. */
export const ToWrite = (props: { page: Page; space: PlacedSpace }) => (
  <div class="columns halves">
    <Missing {...props} />
    <div>
      <h2>{words(props.page.lang).parts}</h2>
      <SubjectList page={props.page} spaceId={props.space.id} />
    </div>
  </div>
);

function Missing({ page, space }: { page: Page; space: PlacedSpace }) {
  const t = words(page.lang).complete;
  const { percent, missing } = completeness(space);
  return (
    <div>
      <h2>{t.title(percent)}</h2>
      <p>{missing.length > 0 ? t.missing : t.nothing}</p>
      {missing.length > 0 && (
        <ul class="plain">
          {missing.map(({ field }) => (
            <li>
              <a href={page.href(placeToFill(space.id, field))}>{fieldWords[page.lang][field].label}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface SubjectListProps {
  page: Page;
  spaceId: string;
  current?: SubjectSlug;
}

/** The forms of a space's page, to go from one to the next. */
export const SubjectList = ({ page, spaceId, current }: SubjectListProps) => (
  <ul class="plain">
    {subjects.map(({ slug }) => {
      const { title } = words(page.lang).subjects[slug];
      const link = <a href={page.href(`${spacePath(spaceId)}/${slug}`)}>{title}</a>;
      return <li>{slug === current ? <b>{title}</b> : link}</li>;
    })}
  </ul>
);
