import { accessTo, groupById } from '#modules/groups';
import { sittingById, sittingOfNotepad } from '#modules/sittings';
import { whenInWords } from '#modules/sittings/rules';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import type { Block, GroupPart, NotepadPart, SittingPart } from '#platform/page-parts';
import { AwaitingLines } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { minutesPath, publicMinutesPath } from './paths.ts';
import { minutesOfGroup, type OfSitting, proposedIn, stateOf, waitingFor } from './store.ts';
import { words } from './words.ts';

/** On the page of a meeting that was begun: its minutes, or the way to propose them. */
export const sittingPart: SittingPart = {
  place: 'lead',
  order: 40,
  async draw({ db }, page, { id, mayWrite }) {
    const sitting = await sittingById(db, id);
    if (!sitting?.begunAt) return null;
    const t = words(page.lang);
    const state = await stateOf(db, id);
    if (state)
      return (
        <p>
          <Button kind="secondary" href={page.href(minutesPath(id))}>
            {t.partRead(t.states[state])}
          </Button>
        </p>
      );
    if (!mayWrite || sitting.endedAt === null) return null;
    return (
      <p>
        <Button href={page.href(minutesPath(id, 'proposer'))}>{t.propose.title}</Button>
      </p>
    );
  },
};

const latest = 5;

/** The minutes of a group's latest meetings. */
export const groupPart: GroupPart = {
  place: 'main',
  order: 20,
  async draw({ db }, page, { id }) {
    const all = await minutesOfGroup(db, id, { limit: latest });
    if (all.length === 0) return null;
    const t = words(page.lang);
    return (
      <section>
        <h2>{t.all}</h2>
        <ul class="plain">
          {all.map((one) => (
            <li>
              <a href={page.href(minutesPath(one.sittingId))}>{whenOf(page, one)}</a>{' '}
              <small class="meta">{t.states[one.state]}</small>
            </li>
          ))}
        </ul>
      </section>
    );
  },
};

/** What minutes a group publishes. */
export const publicPart: GroupPart = {
  place: 'public',
  order: 30,
  async draw({ db }, page, { id, slug }) {
    const all = await minutesOfGroup(db, id, { publicOnly: true });
    if (all.length === 0) return null;
    return (
      <section>
        <h2>{words(page.lang).all}</h2>
        <ul class="plain">
          {all.map((one) => (
            <li>
              <a href={page.href(publicMinutesPath(slug, one.sittingId))}>{whenOf(page, one)}</a>
            </li>
          ))}
        </ul>
      </section>
    );
  },
};

const whenOf = (page: Page, one: OfSitting): string =>
  capitalised(whenInWords(page.lang, one, page.network.zone));

/** In the group's « Ce que vous avez à faire »: minutes to read again. */
export const todoPart: GroupPart = {
  place: 'todo',
  order: 10,
  async draw({ db, viewer }, page, { id, mayWrite }) {
    if (!mayWrite) return null;
    const proposed = await proposedIn(db, id, viewer.personId);
    const group = await groupById(db, id);
    if (proposed.length === 0 || !group) return null;
    const maySteer = (await accessTo(db, group, viewer)) === 'steer';
    const waiting = proposed.filter(({ readAt }) => maySteer || readAt === null);
    if (waiting.length === 0) return null;
    const t = words(page.lang);
    return (
      <ul class="plain">
        {waiting.map((one) => (
          <li>
            <a href={page.href(minutesPath(one.sittingId))}>
              {(maySteer ? t.toValidate : t.toRead)(whenInWords(page.lang, one, page.network.zone))}
            </a>
          </li>
        ))}
      </ul>
    );
  },
};

const mostShown = 3;

/** On the staff's home: minutes that she is to read, or to validate. */
export const proposedBlock: Block = {
  audience: 'staff',
  place: 'waiting',
  order: 41,
  budgetBytes: 3000,
  async draw({ db, viewer }, page) {
    if (viewer.personId === null) return null;
    const waiting = await waitingFor(db, viewer.personId);
    if (waiting.length === 0) return null;
    const t = words(page.lang);
    return (
      <AwaitingLines
        lines={waiting.slice(0, mostShown).map((one) => ({
          icon: 'talk',
          what: <b>{one.groupName}</b>,
          why: (one.standing === 'member' ? t.toRead : t.toValidate)(
            whenInWords(page.lang, one, page.network.zone),
          ),
          action: (
            <Button kind="secondary" dense href={page.href(minutesPath(one.sittingId))}>
              {t.read} <span class="unseen">{one.groupName}</span>
            </Button>
          ),
        }))}
      />
    );
  },
};

/** On the notes of a meeting, once its minutes are validated: why nobody writes in them any more. */
export const notesPart: NotepadPart = {
  place: 'closed',
  order: 10,
  async draw({ db }, page, { id }) {
    const sitting = await sittingOfNotepad(db, id);
    if (!sitting) return null;
    const t = words(page.lang).notes;
    return (
      <>
        {t.closed} <a href={page.href(minutesPath(sitting.id))}>{t.read}</a>
      </>
    );
  },
};
