import { spaceById } from '#modules/network';
import type { Database } from '#platform/database/deed';
import type { Page } from '#platform/page';
import type { Block, SpacePart } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { type Await, AwaitingLines } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { ownCheckPath } from './paths.ts';
import { isSilent } from './request.ts';
import { unanswered } from './section.ts';
import { answersOf, openRequestOf } from './store.ts';
import { words } from './words.ts';

/** On a space's staff page: what is asked now, and the form that answers it without a letter. */
export const staffPart: SpacePart = {
  place: 'staff',
  order: 12,
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
    const request = await openRequestOf(db, id);
    // Nearly all spaces answer: only for those that do not is anything else asked.
    if (!request) return null;
    const space = await spaceById(db, id);
    const today = dateOf(now, network.zone);
    if (!space?.checkedOn || !isSilent(request, { checkedOn: space.checkedOn, today }, now)) return null;
    return <>{words(page.lang).silence(formatDateWithYear(page.lang, space.checkedOn))} </>;
  },
};

/** Somebody who runs more spaces than that reads their list. */
const mostSpaces = 5;

/** On the home page of whoever runs a space or two: the network asks whether its page is still true. */
export const askedBlock: Block = {
  audience: 'staff',
  place: 'waiting',
  order: 70,
  budgetBytes: 4000,
  permission: 'space.edit',
  async draw({ db, viewer }, page) {
    const ids = scopeOf(viewer, 'space.edit').spaces.slice(0, mostSpaces);
    const lines = await Promise.all(ids.map((id) => askedLine(db, page, id)));
    const shown = lines.filter((line) => line !== null);
    if (shown.length === 0) return null;
    return <AwaitingLines lines={shown} />;
  },
};

async function askedLine(db: Database, page: Page, id: string): Promise<Await | null> {
  const request = await openRequestOf(db, id);
  const space = request && (await spaceById(db, id));
  if (!request || space?.status !== 'published') return null;
  const t = words(page.lang);
  const left = unanswered(await answersOf(db, request.id)).length;
  const action = (
    <Button kind="secondary" dense href={page.href(ownCheckPath(id))}>
      {t.block.read}
    </Button>
  );
  return { icon: 'done', what: <b>{t.block.asked(space.name)}</b>, why: `${t.left(left)}.`, action };
}
