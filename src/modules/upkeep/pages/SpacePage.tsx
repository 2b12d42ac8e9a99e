import type { Child } from 'hono/jsx';
import { type PlacedSpace, placeOf } from '#modules/network/rules';
import { can } from '#platform/access';
import type { Page } from '#platform/page';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { mayFollow, stepNames } from '../change-status.ts';
import { spaceCrumbs } from '../space-path.ts';
import { words } from '../words.ts';
import { SpaceState } from './SpaceState.tsx';

/** Something to say about a space, and how far down it stands; null when there is nothing to say. */
export interface Part {
  order: number;
  drawn: Child | null;
}

export interface SpacePageProps {
  page: Page;
  space: PlacedSpace;
  /** What other modules have to say about this space: closed today, photos, history. */
  parts: readonly Part[];
  publicPath: string | null;
}

/** The page of a space for those who look after it, what is done most first; other modules stand between its parts. */
export function SpacePage(props: SpacePageProps) {
  const { page, space, parts } = props;
  const own: Part[] = [
    { order: 50, drawn: <Checked {...props} /> },
    { order: 80, drawn: <State {...props} /> },
  ];
  const shown = [...own, ...parts].filter(({ drawn }) => drawn !== null).sort((a, b) => a.order - b.order);
  return (
    <StaffLayout
      page={page}
      title={space.name}
      breadcrumb={spaceCrumbs(page, space)}
      current="/extranet/espaces"
    >
      <div class="stack">
        <h1>{space.name}</h1>
        <Head {...props} />
        {shown.map(({ drawn }) => (
          <section class="rule">{drawn}</section>
        ))}
      </div>
    </StaffLayout>
  );
}

function Head({ page, space, publicPath }: SpacePageProps) {
  const t = words(page.lang).space;
  return (
    <>
      <p class="meta">
        {[space.communeName, space.structureName].filter((name) => name !== null).join(', ')}
      </p>
      <p>
        <SpaceState lang={page.lang} status={space.status} />
        {space.status === 'draft' && ` ${t.notPublic}`}
        {space.status === 'closed' && ` ${t.closed}`}
      </p>
      {space.status === 'published' && publicPath && (
        <p class="buttons">
          <Button kind="secondary" icon="eye" href={page.href(publicPath)}>
            {t.publicPage}
          </Button>
        </p>
      )}
    </>
  );
}

function Checked({ page, space }: SpacePageProps) {
  const t = words(page.lang).space;
  return (
    <>
      <h2>{space.checkedOn ? t.checked(formatDateWithYear(page.lang, space.checkedOn)) : t.neverChecked}</h2>
      <p>{t.stillTrueHint}</p>
      <FormFrame page={page} action={`/extranet/espaces/${space.id}/verifie`}>
        <Button kind="secondary" icon="done">
          {t.stillTrue}
        </Button>
      </FormFrame>
    </>
  );
}

function State({ page, space }: SpacePageProps) {
  const t = words(page.lang).status;
  const mayPublish = can(page.viewer, 'space.publish', placeOf(space));
  const steps = stepNames.filter((step) => mayFollow(space.status, step));
  return (
    <>
      <h2>{t.title}</h2>
      <p>{mayPublish ? t.explained[space.status] : t.notYours}</p>
      {mayPublish && (
        <p class="buttons">
          {steps.map((step, index) => (
            <Button
              kind={index > 0 ? 'quiet' : space.status === 'published' ? 'secondary' : 'primary'}
              href={page.href(`/extranet/espaces/${space.id}/${step}`)}
            >
              {t.steps[step].title}
            </Button>
          ))}
        </p>
      )}
    </>
  );
}
