import { spaceById } from '#modules/network';
import type { Block, SpacePart } from '#platform/module';
import { scopeOf } from '#platform/scope';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Awaiting } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { callsFor, standings } from './follow.ts';
import { followedIn } from './follow-store.ts';
import { listPath, ownCheckPath } from './paths.ts';
import { isSilent } from './request.ts';
import { unanswered } from './section.ts';
import { answersOf, openRequestOf } from './store.ts';
import { words } from './words.ts';

/** On a space's staff page: what is asked now, and the form that answers it without a letter. */
export const staffPart: SpacePart = {
  place: 'staff',
  order: 49,
  permission: 'space.edit',
  async draw({ db }, page, { id }) {
    const space = await spaceById(db, id);
    if (space?.status !== 'published') return null;
    const request = await openRequestOf(db, id);
    const t = words(page.lang);
    const left = request && unanswered(await answersOf(db, request.id)).length;
    return (
      <>
        <h2>{t.own.title}</h2>
        <p>{left === undefined ? t.own.part : `${t.own.asked} ${t.left(left)}.`}</p>
        <p class="buttons">
          <Button kind={request ? 'primary' : 'secondary'} href={page.href(ownCheckPath(id))}>
            {t.own.begin}
          </Button>
        </p>
      </>
    );
  },
};

/** On its public page: a sentence when nobody of the space answered for more than a year. */
export const silencePart: SpacePart = {
  place: 'public',
  order: 4,
  async draw({ db, now, network }, page, { id }) {
    const [space, request] = await Promise.all([spaceById(db, id), openRequestOf(db, id)]);
    const today = dateOf(now, network.zone);
    if (!space?.checkedOn || !request || !isSilent(request, { checkedOn: space.checkedOn, today }, now))
      return null;
    return <>{words(page.lang).silence(formatDateWithYear(page.lang, space.checkedOn))} </>;
  },
};

/** On the home page of an ambassador: how many spaces somebody has to call. */
export const callsBlock: Block = {
  audience: 'staff',
  order: 28,
  budgetBytes: 1500,
  permission: 'check.follow',
  async draw({ db, viewer, now }, page) {
    const followed = await followedIn(db, scopeOf(viewer, 'check.follow'));
    const count = standings(followed, now).filter(callsFor).length;
    if (count === 0) return null;
    const t = words(page.lang).block;
    const action = (
      <Button kind="secondary" dense href={page.href(listPath)}>
        {t.see}
      </Button>
    );
    return (
      <section>
        <h2>{t.title}</h2>
        <Awaiting lines={[{ icon: 'phone', what: <b>{t.calls(count)}</b>, why: t.why, action }]} />
      </section>
    );
  },
};
