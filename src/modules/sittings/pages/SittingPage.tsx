import type { Child } from 'hono/jsx';
import { groupsPath } from '#modules/groups/rules';
import { notepadPath } from '#modules/notepads/rules';
import type { Form } from '#platform/forms/form';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import type { SittingPart } from '#platform/page-parts';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { State } from '#ui/State';
import { knotOf } from '../knots.ts';
import { type OpenSitting, sittingCrumbs } from '../open-sitting.ts';
import type { Point } from '../order-of-business.ts';
import { sittingPath } from '../paths.ts';
import { isSettled, phaseOf } from '../sitting.ts';
import { hourInWords, whenInWords } from '../when-words.ts';
import { words } from '../words.ts';
import { OrderOfBusiness } from './OrderOfBusiness.tsx';
import { Proposals } from './Proposals.tsx';

export interface SittingPageProps extends OpenSitting {
  page: Page;
  points: readonly Point[];
  /** Where those who are far away join it. */
  joinAddress: string | null;
  /** What other modules have to say, by place. */
  drawn: Record<SittingPart['place'], Child[]>;
  form: Form;
}

/** A meeting: when and where, what she has to do for it, then its order of business. */
export function SittingPage(props: SittingPageProps) {
  const { page, sitting, drawn, form } = props;
  const { lang, network } = page;
  const phase = phaseOf(sitting, page.now);
  return (
    <StaffLayout
      page={page}
      title={sitting.title}
      breadcrumb={sittingCrumbs(lang, props)}
      current={groupsPath}
      form={form}
    >
      <div class="occasion stack">
        <h1 lang={page.network.lang}>{sitting.title}</h1>
        <p class="standfirst">
          {capitalised(whenInWords(lang, sitting, network.zone))}
          {sitting.place && (
            <>
              <br />
              <span lang={page.network.lang}>{sitting.place}</span>
            </>
          )}
        </p>
        <p>
          <State knot={knotOf(phase)}>{words(lang).phases[phase]}</State>
        </p>
        <Told {...props} />
        <Ways {...props} />
        {drawn.lead}
      </div>
      <div class="columns">
        <div>
          <OrderOfBusiness {...props} />
          <Proposals {...props} />
          {drawn.main}
        </div>
        <aside>
          {drawn.aside}
          <Steering {...props} />
        </aside>
      </div>
    </StaffLayout>
  );
}

/** What became of it. */
function Told({ page, sitting }: SittingPageProps) {
  const t = words(page.lang).page;
  const at = (moment: Date): string => hourInWords(page.lang, moment, page.network.zone);
  const { cancelledAt, cancelledWhy, begunAt, endedAt } = sitting;
  if (cancelledAt)
    return (
      <Notice kind="warning" title={t.cancelled}>
        {cancelledWhy && <span lang={page.network.lang}>{cancelledWhy}</span>}
      </Notice>
    );
  if (begunAt && endedAt) return <p>{t.held(at(begunAt), at(endedAt))}</p>;
  if (begunAt) return <p>{t.running(at(begunAt))}</p>;
  return phaseOf(sitting, page.now) === 'missed' ? <Notice>{t.missed}</Notice> : null;
}

/** What goes with the meeting: where to join it from afar, and its notes. */
function Ways({ page, sitting, mayWrite, joinAddress }: SittingPageProps) {
  const t = words(page.lang).page;
  const { notepadId } = sitting;
  const isJoined = joinAddress !== null && mayWrite && !isSettled(sitting);
  if (!isJoined && notepadId === null) return null;
  return (
    <p class="links">
      {isJoined && (
        <a href={joinAddress} rel="noreferrer">
          {t.online}
        </a>
      )}{' '}
      {notepadId && <a href={page.href(notepadPath(notepadId))}>{t.notes}</a>}
    </p>
  );
}

function Steering({ page, sitting, maySteer, mayWrite }: SittingPageProps) {
  const t = words(page.lang).page;
  const isOpen = !isSettled(sitting);
  if (!isOpen || !mayWrite) return null;
  return (
    <section>
      <h2>{t.about}</h2>
      {sitting.notepadId === null && (
        <FormFrame page={page} action={sittingPath(sitting.id, 'notes')}>
          <Button kind="secondary" icon="pencil">
            {t.openNotes}
          </Button>
        </FormFrame>
      )}
      {maySteer && (
        <ul class="plain">
          <li>
            <a href={page.href(sittingPath(sitting.id, 'modifier'))}>
              {sitting.begunAt === null ? t.change : t.changePlace}
            </a>
          </li>
          {sitting.begunAt === null && (
            <li>
              <a href={page.href(sittingPath(sitting.id, 'annuler'))}>{t.cancel}</a>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
