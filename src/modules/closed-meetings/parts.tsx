import { capitalised } from '#platform/letter-case';
import type { Block, MeetingPart, SpacePart } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { AwaitingLines } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { Notice } from '#ui/Notice';
import { questionedPath } from './paths.ts';
import { questionedIn, questionedSpaces, questionOn } from './store.ts';
import { words } from './words.ts';

/** Where closings are announced: what they meet. */
export const closingsPart: SpacePart = {
  place: 'closings',
  order: 10,
  permission: 'workshop.edit',
  async draw({ db, now, network, lang }, page, { id }) {
    const meetings = await questionedIn(db, id, { now, zone: network.zone });
    if (meetings.length === 0) return null;
    const t = words(lang);
    return (
      <Notice kind="warning" title={t.count(meetings.length)}>
        <a href={page.href(questionedPath(id))}>{t.decide(meetings.length)}</a>
      </Notice>
    );
  },
};

/** On the public page of a meeting: nobody sets out for a closed door while the team has not answered. */
export const unsurePart: MeetingPart = {
  place: 'public',
  order: 5,
  async draw({ db, now, network, lang }, _page, { id }) {
    const question = await questionOn(db, id, { now, zone: network.zone });
    if (!question) return null;
    const t = words(lang);
    return (
      <Notice kind="warning" title={t.unsure}>
        {question.reason && <span lang={network.lang}>{capitalised(question.reason)}.</span>} {t.unsureWhy}
      </Notice>
    );
  },
};

const mostShown = 3;

/** On the staff's home, a line for each space until each meeting has its answer. */
export const questionedBlock: Block = {
  audience: 'staff',
  place: 'waiting',
  order: 10,
  budgetBytes: 4000,
  permission: 'workshop.edit',
  async draw({ db, now, network, viewer, lang }, page) {
    const spaces = await questionedSpaces(db, scopeOf(viewer, 'workshop.edit'), { now, zone: network.zone });
    if (spaces.length === 0) return null;
    const t = words(lang);
    return (
      <AwaitingLines
        lines={spaces.slice(0, mostShown).map(({ id, name, count }) => ({
          icon: 'calendar',
          what: <b>{t.count(count)}</b>,
          why: name,
          action: (
            <Button kind="secondary" dense href={page.href(questionedPath(id))}>
              {t.decideShort} <span class="unseen">{name}</span>
            </Button>
          ),
        }))}
      />
    );
  },
};
