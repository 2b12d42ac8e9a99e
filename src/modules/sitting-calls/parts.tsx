import { groupById } from '#modules/groups';
import { joinAddress, nextSitting, pointsOf, sittingById } from '#modules/sittings';
import { type Sitting, sittingPath, whenInWords } from '#modules/sittings/rules';
import type { Asked } from '#platform/http/env';
import type { Page } from '#platform/page';
import type { GroupPart, SittingPart } from '#platform/page-parts';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { type Called, deputiesOf, isAnswerable, refusalToCall } from './call.ts';
import { calledTo } from './called.ts';
import { isOrderNews } from './order-told.ts';
import { Answers } from './pages/Answers.tsx';
import { answersPath } from './paths.ts';
import { words } from './words.ts';

const hersIn = (all: readonly Called[], { viewer }: Pick<Asked, 'viewer'>): Called | undefined =>
  all.find(({ member }) => member.personId === viewer.personId);

/** What she answered, or the ways to answer, above all else. */
const ownAnswer: SittingPart = {
  place: 'lead',
  order: 10,
  async draw(asked, page, { id, mayWrite }) {
    const sitting = mayWrite && (await sittingById(asked.db, id));
    if (!sitting || !isAnswerable(sitting, page.now)) return null;
    const all = await calledTo(asked.db, sitting);
    const hers = hersIn(all, asked);
    if (!hers?.call) return null;
    const t = words(page.lang);
    const path = answersPath(id, hers.member.id);
    if (hers.call.answer)
      return (
        <p>
          {t.hers[hers.call.answer]} <a href={page.href(path)}>{t.form.change}</a>
        </p>
      );
    const hasRoom = (await joinAddress(asked.db, sitting)) !== null;
    const deputies = deputiesOf(
      all.map(({ member }) => member),
      hers.member.id,
    );
    return (
      <Notice title={t.form.question}>
        <span class="buttons">
          {[
            ['there', t.answers.there],
            ...(hasRoom ? [['remote', t.answers.remote]] : []),
            ...deputies.map(({ id: deputyId, name }) => [`deputy:${deputyId}`, t.answers.deputyNamed(name)]),
            ['excused', t.answers.excused],
          ].map(([answer, label]) => (
            <Button kind="secondary" dense href={page.href(`${path}?reponse=${answer}`)}>
              {label}
            </Button>
          ))}
        </span>
      </Notice>
    );
  },
};

/** Whether it left, to whom, and what they answered. */
const callPart: SittingPart = {
  place: 'main',
  order: 10,
  async draw({ db }, page, { id, isInside, maySteer }) {
    const sitting = await sittingById(db, id);
    // Once it was held, who was there is what counts.
    if (!sitting || sitting.endedAt !== null) return null;
    const all = await calledTo(db, sitting);
    const isCalled = all.some(({ call }) => call !== null);
    if (!isCalled && (!maySteer || refusalToCall(sitting, page.now) !== null)) return null;
    return (
      <section id="convocation">
        <h2>{words(page.lang).title}</h2>
        {maySteer && (
          <Calling
            page={page}
            sitting={sitting}
            all={all}
            isOrderNews={isOrderNews(all, await pointsOf(db, id))}
          />
        )}
        {isCalled && (
          <Answers {...{ page, all, isInside, maySteer }} sittingId={id} quorum={sitting.quorum} />
        )}
      </section>
    );
  },
};

const isNowhere = ({ place, onlineUrl }: Sitting): boolean => place === null && onlineUrl === null;

interface CallingProps {
  page: Page;
  sitting: Sitting;
  all: readonly Called[];
  /** The order of business is not the one that they were written to about. */
  isOrderNews: boolean;
}

function Calling({ page, sitting, all, isOrderNews: isNews }: CallingProps) {
  const t = words(page.lang).part;
  if (refusalToCall(sitting, page.now) !== null) return null;
  const uncalled = all.filter(({ call }) => call === null).length;
  const isFirst = uncalled === all.length;
  return (
    <>
      {isFirst && (
        <p>
          <b>{t.notCalled}</b> {t.notCalledHint(all.length)}
        </p>
      )}
      {isFirst && isNowhere(sitting) && (
        <p>
          {t.noPlace} <a href={page.href(sittingPath(sitting.id, 'modifier'))}>{t.sayPlace}</a>
        </p>
      )}
      {isNews && (
        <Notice kind="warning" title={t.orderNews}>
          {t.orderNewsHint}
        </Notice>
      )}
      {all.length > 0 && (
        <FormFrame page={page} action={answersPath(sitting.id)} class="buttons">
          {uncalled > 0 && (
            <Button kind={isFirst ? 'primary' : 'secondary'} icon="mail">
              {isFirst ? t.call(uncalled) : t.callNew(uncalled)}
            </Button>
          )}
          {!isFirst && (
            <Button kind={isNews ? 'secondary' : 'quiet'} name="again" value="yes">
              {t.again}
            </Button>
          )}
        </FormFrame>
      )}
    </>
  );
}

/** Under the next meeting of a group: whether she comes. */
const nextAnswer: GroupPart = {
  place: 'next',
  order: 20,
  async draw(asked, page, { id }) {
    const sitting = await nextSitting(asked.db, id, page.now);
    const answer = sitting && hersIn(await calledTo(asked.db, sitting), asked)?.call?.answer;
    return answer ? <p>{words(page.lang).hers[answer]}</p> : null;
  },
};

/** What she has to do in a group: answer its call. */
const toAnswer: GroupPart = {
  place: 'todo',
  order: 10,
  async draw(asked, page, { id }) {
    const [sitting, group] = await Promise.all([
      nextSitting(asked.db, id, page.now),
      groupById(asked.db, id),
    ]);
    if (!sitting || !group || group.archivedAt !== null || !isAnswerable(sitting, page.now)) return null;
    const hers = hersIn(await calledTo(asked.db, sitting), asked);
    if (!hers?.call || hers.call.answer !== null) return null;
    const t = words(page.lang).part;
    return (
      <p>
        {t.waits(whenInWords(page.lang, sitting, page.network.zone))}{' '}
        <a href={page.href(answersPath(sitting.id, hers.member.id))}>{t.answerLink}</a>
      </p>
    );
  },
};

export const sittingParts: readonly SittingPart[] = [ownAnswer, callPart];
export const groupParts: readonly GroupPart[] = [nextAnswer, toAnswer];
