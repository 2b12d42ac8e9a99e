import type { GroupPart } from '#platform/page-parts';
import { formatDateWithYear } from '#platform/time-words';
import { isOpen, phaseOf } from './date-poll.ts';
import { newPollPath, pollPath, pollsPath } from './paths.ts';
import { pollsAwaiting, pollsOf } from './store.ts';
import { words } from './words.ts';

/** What she must do: the polls that she has not answered. */
const awaiting: GroupPart = {
  place: 'todo',
  order: 20,
  async draw({ db, viewer, now }, page, { id, slug, mayWrite }) {
    if (viewer.personId === null || !mayWrite) return null;
    const t = words(page.lang).part;
    const { zone } = page.network;
    const polls = (await pollsAwaiting(db, id, viewer.personId)).filter((poll) =>
      isOpen(phaseOf(poll, { now, zone })),
    );
    if (polls.length === 0) return null;
    return (
      <ul class="plain">
        {polls.map((poll) => (
          <li>
            <a href={page.href(pollPath(slug, poll.id))}>{t.answer(poll.title)}</a>
            <br />
            <small class="meta">{t.before(formatDateWithYear(page.lang, poll.closesOn))}</small>
          </li>
        ))}
      </ul>
    );
  },
};

const mostShown = 3;
/** The dates of some are past. */
const mostRead = 20;

/** The polls that are open, and the way to propose dates. */
const openPolls: GroupPart = {
  place: 'main',
  order: 40,
  async draw({ db, now }, page, { id, slug, mayWrite }) {
    const t = words(page.lang);
    const { zone } = page.network;
    const [[any], open] = await Promise.all([
      pollsOf(db, id, { limit: 1 }),
      pollsOf(db, id, { isOpen: true, limit: mostRead }),
    ]);
    const polls = open.filter((poll) => isOpen(phaseOf(poll, { now, zone }))).slice(0, mostShown);
    if (!any && !mayWrite) return null;
    return (
      <section>
        <h2>{t.title}</h2>
        <ul class="plain">
          {polls.map((poll) => (
            <li>
              <a href={page.href(pollPath(slug, poll.id))}>{poll.title}</a>
              <br />
              <small class="meta">
                {t.until(formatDateWithYear(page.lang, poll.closesOn))} · {t.answered(poll.answered)}
              </small>
            </li>
          ))}
        </ul>
        <p class="links">
          {mayWrite && <a href={page.href(newPollPath(slug))}>{t.propose}</a>}{' '}
          {any && <a href={page.href(pollsPath(slug))}>{t.part.all}</a>}
        </p>
      </section>
    );
  },
};

export const groupParts = [awaiting, openPolls];
