import { groupsPath } from '#modules/groups/rules';
import { notepadPath } from '#modules/notepads/rules';
import type { Called } from '#modules/sitting-calls/rules';
import { type OpenSitting, sittingCrumbs } from '#modules/sittings';
import {
  type Agreed,
  agreedOf,
  hourInWords,
  lengthInWords,
  nextPoint,
  type Point,
  secondsSpent,
  sittingPath,
  whenInWords,
} from '#modules/sittings/rules';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import { holdPath } from '../paths.ts';
import type { Presence } from '../presence.ts';
import { words } from '../words.ts';
import { Current } from './Current.tsx';
import { PresenceWays, Present } from './Present.tsx';

export interface HoldPageProps extends OpenSitting {
  page: Page;
  points: readonly Point[];
  called: readonly Called[];
  presences: readonly Presence[];
  joinAddress: string | null;
}

/** A meeting on its day: it is begun, its points follow each other, it is ended. All that is pressed is kept at once. */
export function HoldPage(props: HoldPageProps) {
  const { page, sitting, called, presences } = props;
  const t = words(page.lang).hold;
  const isRunning = sitting.begunAt !== null && sitting.endedAt === null;
  return (
    <StaffLayout
      page={page}
      title={`${t.title}, ${sitting.title}`}
      breadcrumb={sittingCrumbs(page.lang, props, t.title)}
      current={groupsPath}
      head={<link rel="stylesheet" href={page.asset('src/browser/sitting.css')} />}
    >
      <div class="occasion">
        <h1 lang={page.network.lang}>{sitting.title}</h1>
        <p class="standfirst">{capitalised(whenInWords(page.lang, sitting, page.network.zone))}</p>
      </div>
      <div class="columns">
        <div>
          {isRunning ? <Current {...props} /> : <Beginning {...props} />}
          <Order {...props} isRunning={isRunning} />
          {isRunning && <Ending {...props} />}
        </div>
        <aside>
          <section>
            <h2>{words(page.lang).present.title}</h2>
            <Present page={page} called={called} presences={presences} quorum={sitting.quorum} />
            <PresenceWays page={page} sitting={sitting} />
          </section>
          <Notes {...props} />
        </aside>
      </div>
    </StaffLayout>
  );
}

function Beginning({ page, sitting }: HoldPageProps) {
  const t = words(page.lang).hold;
  if (sitting.endedAt) return <p>{t.ended}</p>;
  return (
    <FormFrame page={page} action={holdPath(sitting.id, 'commencer')}>
      <p class="hint">{t.beginHint}</p>
      <Button>{t.begin}</Button>
    </FormFrame>
  );
}

function Order(props: HoldPageProps & { isRunning: boolean }) {
  const { page, points, sitting, isRunning } = props;
  const agreed = agreedOf(points);
  if (agreed.length === 0) return null;
  const list = (
    <ol class="plain turns">
      {agreed.map((point) => (
        <Line page={page} point={point} isRunning={isRunning} isNext={point.id === nextPoint(points)?.id} />
      ))}
    </ol>
  );
  return (
    <section>
      <h2>{words(page.lang).hold.order}</h2>
      {isRunning ? (
        <FormFrame page={page} action={holdPath(sitting.id, 'point')}>
          {list}
        </FormFrame>
      ) : (
        list
      )}
    </section>
  );
}

interface LineProps {
  page: Page;
  point: Agreed;
  isRunning: boolean;
  /** It has the one large button above. */
  isNext: boolean;
}

function Line({ page: { lang, now, network }, point, isRunning, isNext }: LineProps) {
  const t = words(lang).hold;
  const { rank, title, minutes, presenter, begunAt, runningSince } = point;
  const spent = Math.max(1, Math.round(secondsSpent(point, now) / 60));
  return (
    <li>
      <div>
        <b>
          {rank}. <span lang={network.lang}>{title}</span>
        </b>
        <br />
        <small class="meta">
          {[minutes && lengthInWords(lang, minutes), presenter].filter(Boolean).join(' · ')}
        </small>{' '}
        {runningSince ? (
          <State knot="full">{t.running}</State>
        ) : (
          begunAt && <State knot="ticked">{t.spent(lengthInWords(lang, spent))}</State>
        )}
      </div>
      {isRunning && !runningSince && !isNext && (
        <Button kind="quiet" dense name="point" value={point.id}>
          <span>
            {begunAt ? t.again : t.take} <span class="unseen">{t.point(rank)}</span>
          </span>
        </Button>
      )}
    </li>
  );
}

/** Asked for in a fold: what follows cannot be taken back. */
function Ending({ page, sitting }: HoldPageProps) {
  const t = words(page.lang).hold;
  return (
    <section class="stack">
      {sitting.endsAt && (
        <p class="meta">{t.endsAt(hourInWords(page.lang, sitting.endsAt, page.network.zone))}</p>
      )}
      <Disclosure summary={t.endSummary}>
        <FormFrame page={page} action={holdPath(sitting.id, 'terminer')}>
          <p class="hint">{t.endHint}</p>
          <Button kind="destructive">{t.end}</Button>
        </FormFrame>
      </Disclosure>
    </section>
  );
}

function Notes({ page, sitting, joinAddress }: HoldPageProps) {
  const t = words(page.lang);
  return (
    <section>
      {joinAddress && (
        <p>
          <a href={joinAddress} rel="noreferrer">
            {t.hold.join}
          </a>
        </p>
      )}
      {sitting.notepadId ? (
        <p>
          <a href={page.href(notepadPath(sitting.notepadId))}>{t.hold.notes}</a>
        </p>
      ) : (
        <FormFrame page={page} action={sittingPath(sitting.id, 'notes')}>
          <Button kind="secondary" icon="pencil">
            {t.hold.notes}
          </Button>
        </FormFrame>
      )}
    </section>
  );
}
