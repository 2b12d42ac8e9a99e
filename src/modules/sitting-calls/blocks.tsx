import { sittingsOfPerson } from '#modules/sittings';
import { phaseOf, sittingPath, whenInWords } from '#modules/sittings/rules';
import { capitalised } from '#platform/letter-case';
import type { Block } from '#platform/page-parts';
import { AwaitingLines } from '#ui/Awaiting';
import { Button } from '#ui/Button';
import { answersBy, unansweredBy } from './store.ts';
import { words } from './words.ts';

/** What somebody was called to, and has not answered. */
const waiting: Block = {
  audience: 'staff',
  place: 'waiting',
  order: 20,
  budgetBytes: 4000,
  async draw({ db, viewer, now, lang, network }, page) {
    if (viewer.personId === null) return null;
    const unanswered = (await unansweredBy(db, viewer.personId, now)).slice(0, mostShown);
    if (unanswered.length === 0) return null;
    const t = words(lang).block;
    return (
      <AwaitingLines
        lines={unanswered.map(({ sittingId, title, startsAt, endsAt }) => ({
          icon: 'calendar',
          what: <b lang={page.network.lang}>{title}</b>,
          why: `${capitalised(whenInWords(lang, { startsAt, endsAt }, network.zone))}. ${t.waiting}`,
          action: (
            <Button kind="secondary" dense href={page.href(sittingPath(sittingId))}>
              {t.answer} <span class="unseen">{title}</span>
            </Button>
          ),
        }))}
      />
    );
  },
};

const mostShown = 3;
const nearMs = 7 * 86_400_000;

/** Her next meeting, when it is near and she did not say that she is not coming. */
const next: Block = {
  audience: 'staff',
  place: 'next',
  order: 20,
  budgetBytes: 1500,
  async draw({ db, viewer, now, lang, network }, page) {
    if (viewer.personId === null) return null;
    const coming = (await sittingsOfPerson(db, viewer.personId, { from: now, limit: 5 })).filter(
      (one) => ['coming', 'running'].includes(phaseOf(one, now)) && isNear(one.startsAt, now),
    );
    const answers = await answersBy(
      db,
      viewer.personId,
      coming.map(({ id }) => id),
    );
    const sitting = coming.find(({ id }) => !['excused', 'deputy'].includes(answers.get(id) ?? ''));
    if (!sitting) return null;
    const t = words(lang).block;
    return (
      <div class="panel next">
        <p class="kicker">{t.next(whenInWords(lang, sitting, network.zone))}</p>
        <h2 lang={page.network.lang}>{sitting.title}</h2>
        {sitting.place && <p lang={page.network.lang}>{sitting.place}</p>}
        <p class="buttons">
          <Button href={page.href(sittingPath(sitting.id))}>{t.open}</Button>
        </p>
      </div>
    );
  },
};

const isNear = (startsAt: Date | null, now: Date): boolean =>
  startsAt !== null && startsAt.getTime() - now.getTime() < nearMs;

export const blocks: readonly Block[] = [waiting, next];
