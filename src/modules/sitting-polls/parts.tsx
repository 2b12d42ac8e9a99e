import { newPollPath } from '#modules/date-polls/rules';
import { accessTo, groupById } from '#modules/groups';
import { sittingById } from '#modules/sittings';
import { phaseOf, type Sitting, whenInWords } from '#modules/sittings/rules';
import type { Page } from '#platform/page';
import type { GroupPart, SittingPart } from '#platform/page-parts';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { undatedOf } from './hear-date.ts';
import { foundDatePath } from './paths.ts';
import { type FoundDate, waitingDates } from './store.ts';
import { words } from './words.ts';

/** On the page of a meeting whose date is looked for: what a poll found, or the way to ask one. */
export const pollPart: SittingPart = {
  place: 'lead',
  order: 5,
  async draw({ db, now }, page, { id, groupId, maySteer }) {
    const sitting = await sittingById(db, id);
    const group = await groupById(db, groupId);
    if (!maySteer || !sitting || !group || phaseOf(sitting, now) !== 'undated') return null;
    const t = words(page.lang);
    const found = await waitingDates(db, groupId, now);
    return (
      <>
        {found.map((one) => (
          <Notice>
            {saidOf(page, one)}
            <FormFrame page={page} action={foundDatePath(group.slug, one.pollId)} class="buttons">
              <Button kind="secondary" dense name="to" value={id}>
                {t.set}
                <span class="unseen"> {t.of(one.title)}</span>
              </Button>
            </FormFrame>
          </Notice>
        ))}
        <p>
          <Button kind={found.length > 0 ? 'quiet' : 'primary'} href={newPollHref(page, group.slug, sitting)}>
            {t.begin}
          </Button>
        </p>
      </>
    );
  },
};

/** The poll is called like the meeting: that is how its date finds it. */
const newPollHref = (page: Page, slug: string, { title }: Sitting): string =>
  `${page.href(newPollPath(slug))}?${new URLSearchParams({ titre: title })}`;

const saidOf = (page: Page, { title, ...when }: FoundDate): string =>
  words(page.lang).found(title, whenInWords(page.lang, when, page.network.zone));

/** What whoever steers has to do: say what a date that a poll found is for. */
export const foundPart: GroupPart = {
  place: 'todo',
  order: 15,
  async draw({ db, now, viewer }, page, { id, slug }) {
    const found = await waitingDates(db, id, now);
    const group = found.length > 0 && (await groupById(db, id));
    if (!group || (await accessTo(db, group, viewer)) !== 'steer') return null;
    const undated = await undatedOf(db, id, now);
    return (
      <ul class="plain">
        {found.map((one) => (
          <li>
            {saidOf(page, one)}
            <Ways page={page} slug={slug} found={one} undated={undated} />
          </li>
        ))}
      </ul>
    );
  },
};

const mostWays = 3;

interface WaysProps {
  page: Page;
  slug: string;
  found: FoundDate;
  undated: readonly Sitting[];
}

function Ways({ page, slug, found, undated }: WaysProps) {
  const t = words(page.lang);
  const way = (to: string, label: string, kind: 'secondary' | 'quiet' = 'secondary') => (
    <Button kind={kind} dense name="to" value={to}>
      <span>
        {label} <span class="unseen">{t.of(found.title)}</span>
      </span>
    </Button>
  );
  return (
    <FormFrame page={page} action={foundDatePath(slug, found.pollId)} class="buttons">
      {undated.slice(0, mostWays).map(({ id, title }) => way(id, t.setOne(title)))}
      {way('new', t.make)}
      {way('none', t.leave, 'quiet')}
    </FormFrame>
  );
}
