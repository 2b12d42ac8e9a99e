import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { State } from '#ui/State';
import { publishPath, submitPath, versionPath } from '../paths.ts';
import type { Version } from '../version.ts';
import { words } from '../words.ts';
import { versionKnots } from './VersionPage.tsx';

export interface VersionLinesProps {
  page: Page;
  id: string;
  versions: readonly Version[];
  mayWrite: boolean;
  maySteer: boolean;
  isPublic: boolean;
  /** It has no action yet: there is nothing to submit. */
  isEmpty: boolean;
}

/** What was submitted of a plan, the last one first, and what can be done next. */
export function VersionLines(props: VersionLinesProps) {
  const { page, id, versions, mayWrite, isEmpty } = props;
  const t = words(page.lang);
  const isWaiting = versions[0]?.state === 'submitted';
  return (
    <section>
      <h2>{t.lines.title}</h2>
      {versions.length === 0 && <p class="soft">{t.lines.none}</p>}
      <ul class="plain">
        {versions.map(({ number, state, decidedAt, submittedAt, word }) => (
          <li>
            <a href={page.href(versionPath(id, number))}>{t.version.title(number)}</a>{' '}
            <State knot={versionKnots[state]}>{t.version.states[state]}</State>
            <small class="meta">
              {' '}
              {formatDateWithYear(page.lang, dateOf(decidedAt ?? submittedAt, page.network.zone))}
              {word && ` · ${word}`}
            </small>
          </li>
        ))}
      </ul>
      <Publish {...props} />
      {mayWrite &&
        (isWaiting || isEmpty ? (
          <p class="soft">{isEmpty ? t.lines.empty : t.lines.waiting}</p>
        ) : (
          <p class="buttons">
            <Button kind="secondary" href={page.href(submitPath(id))}>
              {t.submit.title}
            </Button>
          </p>
        ))}
    </section>
  );
}

/** What is validated may be for everybody: whoever steers the group says so. */
function Publish({ page, id, versions, maySteer, isPublic }: VersionLinesProps) {
  const t = words(page.lang).lines;
  if (!maySteer || (!isPublic && versions.every(({ state }) => state !== 'validated'))) return null;
  return (
    <FormFrame page={page} action={publishPath(id)}>
      <p class="meta">{isPublic ? t.isPublic : t.isPrivate}</p>
      <p class="buttons">
        <Button
          kind={isPublic ? 'secondary' : 'primary'}
          name="act"
          value={isPublic ? 'withdraw' : 'publish'}
        >
          {isPublic ? t.withdraw : t.publish}
        </Button>
      </p>
    </FormFrame>
  );
}
