import type { Child } from 'hono/jsx';
import { type Change, type Names, type PlacedSpace, placeOf } from '#modules/network/rules';
import { can } from '#platform/access';
import type { Page } from '#platform/page';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import type { Proposal } from '../proposal.ts';
import { words } from '../words.ts';
import { Answered } from './Answered.tsx';
import { ChangeSets } from './ChangeSets.tsx';
import { Completeness } from './Completeness.tsx';
import { SpaceState } from './SpaceState.tsx';
import { SubjectList } from './SubjectList.tsx';
import { Waiting } from './Waiting.tsx';

export interface SpacePageProps {
  page: Page;
  /** As the viewer sees it: with what waits, where she works. */
  space: PlacedSpace;
  waiting: readonly Proposal[];
  answered: readonly Proposal[];
  changes: readonly Change[];
  names: Names;
  /** What other modules have to say about this space: closed today, photos. */
  parts: readonly Child[];
  publicPath: string | null;
  checkForm: string;
}

/** The page of a space for those who look after it: what is true, what is missing, what changed. */
export function SpacePage(props: SpacePageProps) {
  const { page, space, parts, changes, names } = props;
  const t = words(page.lang);
  const home = `/extranet/espaces/${space.id}`;
  return (
    <StaffLayout
      page={page}
      title={space.name}
      breadcrumb={[{ href: '/extranet/espaces', label: t.list.title }, { label: space.name }]}
      current="/extranet/espaces"
    >
      <div class="stack">
        <h1>{space.name}</h1>
        <Status {...props} />
        <Waiting {...props} />
        <Answered {...props} />
        {parts.map((part) => (
          <section class="rule">{part}</section>
        ))}
        <div class="columns">
          <div class="stack">
            <Checked {...props} />
            <Completeness page={page} space={space} />
            <section class="rule">
              <h2>{t.space.history}</h2>
              <ChangeSets page={page} spaceId={space.id} changes={changes} names={names} />
              {changes.length > 0 && (
                <p>
                  <a href={page.href(`${home}/historique`)}>{t.space.allHistory}</a>
                </p>
              )}
            </section>
          </div>
          <aside>
            <h2>{t.space.parts}</h2>
            <SubjectList page={page} spaceId={space.id} />
          </aside>
        </div>
      </div>
    </StaffLayout>
  );
}

function Status({ page, space, publicPath }: SpacePageProps) {
  const t = words(page.lang).space;
  const mayPublish = can(page.viewer, 'space.publish', placeOf(space));
  const stateHref = page.href(`/extranet/espaces/${space.id}/etat`);
  return (
    <>
      <p class="meta">
        {[space.communeName, space.structureName].filter((name) => name !== null).join(', ')}
      </p>
      <p>
        <SpaceState lang={page.lang} status={space.status} />
      </p>
      {space.status === 'draft' && <p>{t.notPublic}</p>}
      {space.status === 'closed' && <p>{t.closed}</p>}
      <p class="buttons">
        {mayPublish && space.status === 'draft' && <Button href={stateHref}>{t.publish}</Button>}
        {space.status === 'published' && publicPath && (
          <Button kind="secondary" icon="eye" href={page.href(publicPath)}>
            {t.publicPage}
          </Button>
        )}
        {mayPublish && space.status !== 'draft' && (
          <Button kind="quiet" href={stateHref}>
            {t.changeState}
          </Button>
        )}
      </p>
    </>
  );
}

function Checked({ page, space, checkForm }: SpacePageProps) {
  const t = words(page.lang).space;
  return (
    <section class="rule">
      <h2>{space.checkedOn ? t.checked(formatDateWithYear(page.lang, space.checkedOn)) : t.neverChecked}</h2>
      <p>{t.stillTrueHint}</p>
      <FormFrame page={page} action={`/extranet/espaces/${space.id}/verifie`}>
        <input type="hidden" name="_form" value={checkForm} />
        <Button kind="secondary" icon="done">
          {t.stillTrue}
        </Button>
      </FormFrame>
    </section>
  );
}
