import type { Page } from '#platform/page';
import type { GroupPart } from '#platform/page-parts';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { actionsOfPerson, openActions } from './action-store.ts';
import { daysLate, stateOf } from './decision.ts';
import { type ListedDecision, listDecisions } from './decision-store.ts';
import { ActionTable } from './pages/ActionTable.tsx';
import { actionPath, actionsPath, registerPath } from './paths.ts';
import { words } from './words.ts';

const latest = 3;
const all = { words: '', year: null };

/** What the group decided last. */
export const decidedPart: GroupPart = {
  place: 'decided',
  order: 10,
  async draw({ db }, page, { id, slug }) {
    const decisions = await listDecisions(db, { ...all, groupIds: [id] }, { limit: latest, offset: 0 });
    if (decisions.length === 0) return null;
    const t = words(page.lang);
    return (
      <>
        <ul class="plain">
          {decisions.map((decision) => (
            <Decided page={page} decision={decision} />
          ))}
        </ul>
        <p>
          <a href={`${page.href(registerPath)}?groupe=${slug}`}>{t.allDecisions}</a>
        </p>
      </>
    );
  },
};

/** A decision, what it is about and when it was taken. */
function Decided({ page, decision }: { page: Page; decision: ListedDecision }) {
  const { text, about, decidedOn } = decision;
  const { lang } = page.network;
  return (
    <li>
      <span class="outcome" lang={lang}>
        {text}
      </span>
      <br />
      <small class="meta">
        {about && <span lang={lang}>{about} · </span>}
        {formatDateWithYear(page.lang, decidedOn)}
      </small>
    </li>
  );
}

/** What she said she would do there, late first. */
export const todoPart: GroupPart = {
  place: 'todo',
  order: 20,
  async draw({ db, viewer }, page, { id }) {
    if (viewer.personId === null) return null;
    const actions = await actionsOfPerson(db, viewer.personId, id);
    if (actions.length === 0) return null;
    const t = words(page.lang).actions;
    const today = dateOf(page.now, page.network.zone);
    return (
      <ul class="plain">
        {actions.slice(0, latest).map((action) => (
          <li>
            <a class="outcome" href={page.href(actionPath(action.id))} lang={page.network.lang}>
              {action.text}
            </a>
            <br />
            <small class="meta">
              {stateOf(action, today) === 'late' && (
                <>
                  <b>{t.late(daysLate(action, today))}</b>
                  {' · '}
                </>
              )}
              {action.dueOn === null ? t.noDate : t.before(formatDateWithYear(page.lang, action.dueOn))}
            </small>
          </li>
        ))}
        {actions.length > latest && (
          <li>
            <a href={page.href(actionsPath)}>{t.more(actions.length - latest)}</a>
          </li>
        )}
      </ul>
    );
  },
};

const mostActions = 10;

/** What everybody has to do. */
export const openPart: GroupPart = {
  place: 'main',
  order: 30,
  async draw({ db }, page, { id }) {
    const actions = await openActions(db, [id]);
    if (actions.length === 0) return null;
    const t = words(page.lang).actions;
    return (
      <section>
        <h2>{t.open(actions.length)}</h2>
        <ActionTable
          page={page}
          actions={actions.slice(0, mostActions)}
          today={dateOf(page.now, page.network.zone)}
        />
        {actions.length > mostActions && (
          <p>
            <a href={`${page.href(actionsPath)}?voir=all`}>{t.more(actions.length - mostActions)}</a>
          </p>
        )}
      </section>
    );
  },
};

const mostPublic = 100;

const asPublished = ({ publicText, publicAbout, ...decision }: ListedDecision): ListedDecision => ({
  ...{ ...decision, publicText, publicAbout },
  text: publicText ?? decision.text,
  about: publicAbout ?? decision.about,
});

/** What it published of what it decided; who does what is said to the group only. */
export const publicPart: GroupPart = {
  place: 'public',
  order: 20,
  async draw({ db }, page, { id }) {
    const decisions = await listDecisions(
      db,
      { ...all, groupIds: [id], publicOnly: true },
      { limit: mostPublic, offset: 0 },
    );
    if (decisions.length === 0) return null;
    return (
      <section>
        <h2>{words(page.lang).decisions}</h2>
        <ul class="plain">
          {decisions.map((decision) => (
            <Decided page={page} decision={asPublished(decision)} />
          ))}
        </ul>
      </section>
    );
  },
};
