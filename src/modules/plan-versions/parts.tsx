import type { Child } from 'hono/jsx';
import { accessTo, groupIdsOf, groupsAmong, standingOf } from '#modules/groups';
import { reaches } from '#modules/groups/rules';
import { draftPath } from '#modules/plan-desk/rules';
import { draftOf, planById } from '#modules/plans';
import { actionsOf } from '#modules/plans/rules';
import type { Asked } from '#platform/http/env';
import type { Page } from '#platform/page';
import type { Block, GroupPart, PlanPart } from '#platform/page-parts';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { AwaitingLines } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { mayDecide } from './open-version.ts';
import { VersionLines } from './pages/VersionLines.tsx';
import { planPath, versionPath } from './paths.ts';
import {
  type Listed,
  lastVersionsOf,
  publishedPlans,
  validatedFor,
  versionsOf,
  waitingFor,
} from './versions-store.ts';
import { words } from './words.ts';

/** On the page of those who write a plan: its versions, and how the next one goes to the committee. */
export const versionsPart: PlanPart = {
  place: 'draft',
  order: 10,
  async draw({ db }, page, { id, mayWrite, maySteer }) {
    const versions = await versionsOf(db, id);
    const plan = await planById(db, id);
    const isPublic = plan?.isPublic ?? false;
    // What was submitted had an action.
    const isEmpty =
      versions.length === 0 && plan !== undefined && actionsOf(await draftOf(db, plan)).length === 0;
    return <VersionLines {...{ page, id, versions, mayWrite, maySteer, isPublic, isEmpty }} />;
  },
};

/** What a committee validated, for its members and for those who read the group that prepared it. */
export const decidedPart: GroupPart = {
  place: 'decided',
  order: 20,
  async draw(asked, page, { id }) {
    const decided = await readableAmong(asked, id, await validatedFor(asked.db, id));
    if (decided.length === 0) return null;
    const t = words(page.lang).parts;
    return (
      <ul class="plain">
        {decided.slice(0, mostShown).map((plan) => (
          <li>
            <a href={page.href(versionPath(plan.planId, plan.number))}>
              {t.decided(plan.title, plan.number)}
            </a>
            {plan.decidedAt && <small class="meta"> {dayOf(page, plan.decidedAt)}</small>}
          </li>
        ))}
      </ul>
    );
  },
};

const mostShown = 5;

/** A committee that is open shows the whole network its page, and its members alone the plans of private groups. */
async function readableAmong({ db, viewer }: Asked, id: string, plans: Listed[]): Promise<Listed[]> {
  if ((await standingOf(db, id, viewer.personId)) !== null) return plans;
  const groups = await groupsAmong(db, [...new Set(plans.map(({ groupId }) => groupId))]);
  const accesses = await Promise.all(groups.map((group) => accessTo(db, group, viewer)));
  const hers = new Set(
    groups.filter((_, rank) => reaches(accesses[rank] ?? 'none', 'read')).map((one) => one.id),
  );
  return plans.filter(({ groupId }) => hers.has(groupId));
}

/** What waits: for a committee's chair or secretary, an answer; for a group, what came back. */
export const todoPart: GroupPart = {
  place: 'todo',
  order: 20,
  async draw({ db, viewer }, page, { id, mayWrite }) {
    const t = words(page.lang).parts;
    const waiting = (await mayDecide(db, id, viewer)) ? await waitingFor(db, [id]) : [];
    const last = mayWrite ? await lastVersionsOf(db, id) : [];
    const returned = last.filter(({ state }) => state === 'returned');
    if (waiting.length + returned.length === 0) return null;
    return (
      <ul class="plain">
        {waiting.map((plan) => (
          <li>
            <a href={page.href(versionPath(plan.planId, plan.number))}>{t.decide(plan.title)}</a>
            <small class="meta"> {waitsSince(page, plan)}</small>
          </li>
        ))}
        {returned.map((plan) => (
          <li>
            <a href={page.href(draftPath(plan.planId))}>{t.returned(plan.title, plan.number)}</a>
            {plan.word && <small class="meta"> {plan.word}</small>}
          </li>
        ))}
      </ul>
    );
  },
};

/** On the public page of a group: the plans that it publishes. */
export const publicPart: GroupPart = {
  place: 'public',
  order: 10,
  async draw({ db }, page, { id }) {
    const plans = await publishedPlans(db, id);
    if (plans.length === 0) return null;
    return (
      <section>
        <h2>{words(page.lang).title}</h2>
        <ul class="plain">
          {plans.map(({ slug, title, lang }) => (
            <li>
              <a href={page.href(planPath(slug))} lang={lang === page.lang ? undefined : lang}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </section>
    );
  },
};

/** On the staff's home, for whoever speaks for a committee: the plans that wait for its answer. */
export const waitingBlock: Block = {
  audience: 'staff',
  place: 'waiting',
  order: 25,
  budgetBytes: 4000,
  async draw(asked, page) {
    const waiting = await waitingForViewer(asked);
    if (waiting.length === 0) return null;
    const t = words(page.lang).parts;
    return (
      <AwaitingLines
        lines={waiting.slice(0, mostShown).map((plan) => ({
          icon: 'talk',
          what: <b>{plan.title}</b>,
          why: waitsSince(page, plan),
          action: (
            <Button kind="secondary" dense href={page.href(versionPath(plan.planId, plan.number))}>
              {t.read} <span class="unseen">{plan.title}</span>
            </Button>
          ),
        }))}
      />
    );
  },
};

async function waitingForViewer({ db, viewer }: Asked): Promise<Listed[]> {
  if (viewer.personId === null) return [];
  const groups = await groupsAmong(db, await groupIdsOf(db, viewer.personId));
  const committees = groups.filter(({ kind }) => kind === 'committee').map(({ id }) => id);
  const hers = await Promise.all(committees.map((id) => mayDecide(db, id, viewer)));
  return waitingFor(
    db,
    committees.filter((_, index) => hers[index]),
  );
}

const waitsSince = (page: Page, { groupName, number, submittedAt }: Listed): Child =>
  words(page.lang).parts.waits(groupName, number, dayOf(page, submittedAt));

const dayOf = (page: Page, at: Date): string => formatDateWithYear(page.lang, dateOf(at, page.network.zone));
