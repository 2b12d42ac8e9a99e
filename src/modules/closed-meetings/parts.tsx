import type { Block, SpacePart } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { Button } from '#ui/Button';
import { Notice } from '#ui/Notice';
import { questionedPath } from './paths.ts';
import { questionedIn, questionedSpaces } from './store.ts';
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

/** On the staff's home, until each has its answer. */
export const questionedBlock: Block = {
  audience: 'staff',
  place: 'next',
  order: 10,
  budgetBytes: 4000,
  permission: 'workshop.edit',
  async draw({ db, now, network, viewer, lang }, page) {
    const spaces = await questionedSpaces(db, scopeOf(viewer, 'workshop.edit'), { now, zone: network.zone });
    if (spaces.length === 0) return null;
    const t = words(lang);
    const count = spaces.reduce((sum, space) => sum + space.count, 0);
    const [only, other] = spaces;
    return (
      <section>
        <h2>{t.count(count)}</h2>
        {only && !other ? (
          <p class="buttons">
            <Button kind="secondary" dense href={page.href(questionedPath(only.id))}>
              {t.decide(count)}
            </Button>
          </p>
        ) : (
          <ul class="plain">
            {spaces.map((space) => (
              <li>
                <a href={page.href(questionedPath(space.id))}>{t.inSpace(space.name, space.count)}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
    );
  },
};
