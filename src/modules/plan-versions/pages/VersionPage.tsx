import type { Child } from 'hono/jsx';
import { groupCrumbs } from '#modules/groups';
import type { Group } from '#modules/groups/rules';
import { groupsPath } from '#modules/groups/rules';
import { draftPath } from '#modules/plan-desk/rules';
import { PlanBody, PlanSheet } from '#modules/plans';
import type { Plan, PlanContent } from '#modules/plans/rules';
import type { Page } from '#platform/page';
import { dateOf, type IsoDate } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { type Knot, State } from '#ui/State';
import { answerPath, versionPath } from '../paths.ts';
import type { VersionState, WholeVersion } from '../version.ts';
import { words } from '../words.ts';
import { Changes } from './Changes.tsx';

export interface VersionPageProps {
  page: Page;
  plan: Plan;
  group: Group;
  committee: Group;
  version: WholeVersion;
  /** The version before this one. */
  before: { number: number; content: PlanContent } | null;
  measures: ReadonlyMap<string, string>;
  /** What other modules make of it. */
  parts: Child[];
  mayDecide: boolean;
  mayReadDraft: boolean;
}

export const versionKnots: Record<VersionState, Knot> = {
  submitted: 'half',
  validated: 'ticked',
  returned: 'crossed',
};

/** A version as it was submitted: what the committee answers, what differs from the one before, then all of it. */
export function VersionPage(props: VersionPageProps) {
  const { page, plan, group, version, before, measures } = props;
  const t = words(page.lang).version;
  const { content, number } = version;
  const ownLang = content.lang === page.lang ? undefined : content.lang;
  return (
    <StaffLayout
      page={page}
      title={`${content.title}, ${t.title(number)}`}
      breadcrumb={crumbsOf(props)}
      current={groupsPath}
      head={<PlanSheet page={page} />}
    >
      <p class="kicker">{t.kicker(group.name, number)}</p>
      <h1 lang={ownLang}>{content.title}</h1>
      <Standing {...props} />
      {props.mayDecide && version.state === 'submitted' && <Decide {...props} />}
      {before && <Changes page={page} before={before} after={content} />}
      <PlanBody page={page} content={content} measures={measures} />
      {props.parts}
      {props.mayReadDraft && (
        <p>
          <a href={page.href(draftPath(plan.id))}>{t.toDraft}</a>
        </p>
      )}
    </StaffLayout>
  );
}

type Crumbed = Pick<VersionPageProps, 'page' | 'plan' | 'group' | 'committee' | 'version' | 'mayReadDraft'>;

/** From the group for those who read it, else from the committee. */
export function crumbsOf({ page, plan, group, committee, version, mayReadDraft }: Crumbed, isAbove = false) {
  const t = words(page.lang).version;
  const home = mayReadDraft ? group : committee;
  const href = isAbove ? versionPath(plan.id, version.number) : undefined;
  return [
    ...groupCrumbs(page.lang, home),
    ...(mayReadDraft ? [{ href: draftPath(plan.id), label: plan.title }] : []),
    { label: t.title(version.number), ...(href ? { href } : {}) },
  ];
}

function Standing({ page, committee, version }: VersionPageProps) {
  const t = words(page.lang).version;
  const day = (at: Date) => formatDateWithYear(page.lang, dateOf(at, page.network.zone));
  const { state, submitter, submittedAt, note, decider, decidedAt, word, scenario, metOn } = version;
  return (
    <>
      <p>
        <State knot={versionKnots[state]}>{t.states[state]}</State>
      </p>
      <p class="meta">
        {t.submitted(submitter || t.gone, day(submittedAt), committee.name)} {t.frozen}
      </p>
      {note !== '' && (
        <Notice kind="info" title={t.note}>
          {note}
        </Notice>
      )}
      {state !== 'submitted' && decidedAt && (
        <Notice
          kind={state === 'validated' ? 'success' : 'warning'}
          title={t[state](decider || t.gone, day(decidedAt))}
        >
          {[metOn && t.inMeeting(fullDay(page, metOn)), scenario && t.keeps(scenario), word]
            .filter((each) => each !== null)
            .map((each) => (
              <p>{each}</p>
            ))}
        </Notice>
      )}
    </>
  );
}

const fullDay = (page: Page, day: IsoDate): string => formatDateWithYear(page.lang, day);

function Decide({ page, plan, version }: VersionPageProps) {
  const t = words(page.lang).decide;
  return (
    <section class="panel next" aria-labelledby="decision">
      <h2 id="decision">{t.title}</h2>
      <p>{t.lead}</p>
      <p>
        <Button href={page.href(answerPath(plan.id, version.number))}>{t.answer}</Button>
      </p>
    </section>
  );
}
