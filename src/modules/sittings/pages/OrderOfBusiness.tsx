import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDay } from '#platform/time-words';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { RichText } from '#ui/RichText';
import type { OpenSitting } from '../open-sitting.ts';
import { type Agreed, agreedOf, lengthOf, type Point, secondsSpent } from '../order-of-business.ts';
import { pointPath, sittingPath } from '../paths.ts';
import { isSettled, mayPropose, proposalsUntil } from '../sitting.ts';
import { lengthInWords } from '../when-words.ts';
import { words } from '../words.ts';
import { ToRead } from './ToRead.tsx';

export interface OrderProps extends OpenSitting {
  page: Page;
  points: readonly Point[];
  form: Form;
}

/** The points in their order, each with what one must know of it; one form moves them all. */
export function OrderOfBusiness(props: OrderProps) {
  const { page, sitting, points, maySteer, form } = props;
  const t = words(page.lang).order;
  const agreed = agreedOf(points);
  const list = (
    <ol class="order">
      {agreed.map((point) => (
        <PointLine {...props} point={point} last={agreed.length} />
      ))}
    </ol>
  );
  return (
    <section id="ordre">
      <h2>{t.title}</h2>
      {form.refusal && <Notice kind="warning">{form.refusal}</Notice>}
      {agreed.length === 0 && <p class="soft">{t.none}</p>}
      <Length {...props} />
      {agreed.length > 0 &&
        (maySteer && !isSettled(sitting) ? (
          <FormFrame page={page} action={sittingPath(sitting.id, 'ordre')}>
            {list}
          </FormFrame>
        ) : (
          list
        ))}
      <Adding {...props} />
    </section>
  );
}

/** What the points take, beside what the meeting lasts. */
function Length({ page: { lang }, sitting, points }: OrderProps) {
  const t = words(lang).order;
  const { planned, lasts, unsaid } = lengthOf(points, sitting);
  if (planned === 0 || isSettled(sitting)) return null;
  const left = lasts === null ? 0 : lasts - planned;
  const rest = left === 0 ? t.exact : (left > 0 ? t.left : t.over)(lengthInWords(lang, Math.abs(left)));
  const sentence =
    lasts === null
      ? t.plannedOnly(lengthInWords(lang, planned))
      : `${t.length(lengthInWords(lang, planned), lengthInWords(lang, lasts))}${lang === 'fr' ? '\u00a0' : ''}: ${rest}`;
  const more = unsaid > 0 ? ` ${t.unsaid(unsaid)}` : '';
  return left < 0 ? <Notice kind="warning">{sentence + more}</Notice> : <p class="meta">{sentence + more}</p>;
}

function PointLine(props: OrderProps & { point: Agreed; last: number }) {
  const { page, group, point } = props;
  return (
    <li class="entry" id={`point-${point.id}`}>
      <h3>
        {point.rank}. <span lang={page.network.lang}>{point.title}</span>
      </h3>
      <Meta page={page} point={point} />
      {point.body && <RichText page={page} source={point.body} lang={page.network.lang} headingLevel={4} />}
      <ToRead page={page} slug={group.slug} documents={point.documents} />
      <Moving {...props} />
    </li>
  );
}

function Meta({ page: { lang, now }, point }: { page: Page; point: Point }) {
  const t = words(lang).order;
  const spent = Math.round(secondsSpent(point, now) / 60);
  const said = [
    point.minutes && lengthInWords(lang, point.minutes),
    point.presenter,
    point.proposerName && t.proposedBy(point.proposerName),
    point.runningSince ? t.isRunning : point.begunAt && t.spent(lengthInWords(lang, Math.max(1, spent))),
  ].filter(Boolean);
  return said.length > 0 ? <p class="meta">{said.join(' · ')}</p> : null;
}

function Moving({ page, sitting, maySteer, point, last }: OrderProps & { point: Agreed; last: number }) {
  const t = words(page.lang).order;
  if (!maySteer || isSettled(sitting)) return null;
  const move = (by: 1 | -1, label: string) => (
    <Button kind="quiet" dense name="move" value={`${point.id} ${point.rank} ${by}`}>
      <span>
        {label} <span class="unseen">{t.point(point.rank)}</span>
      </span>
    </Button>
  );
  return (
    <p class="buttons">
      {point.rank > 1 && move(-1, t.up)}
      {point.rank < last && move(1, t.down)}
      <a href={page.href(pointPath(sitting.id, point.id))}>
        {t.change} <span class="unseen">{t.point(point.rank)}</span>
      </a>
    </p>
  );
}

/** Whoever steers adds a point; a member proposes one, as long as there is time. */
function Adding({ page, sitting, maySteer, mayWrite }: OrderProps) {
  const t = words(page.lang).order;
  if (!mayWrite || isSettled(sitting)) return null;
  const isOpen = mayPropose(sitting, page.now, page.network.zone);
  const until = proposalsUntil(sitting, page.network.zone);
  const path = page.href(sittingPath(sitting.id, 'points', 'nouveau'));
  return (
    <>
      {(maySteer || isOpen) && (
        <p class="buttons">
          <Button kind="secondary" icon="plus" href={path}>
            {maySteer ? t.add : t.propose}
          </Button>
        </p>
      )}
      {until && sitting.begunAt === null && until >= dateOf(sitting.createdAt, page.network.zone) && (
        <p class="meta">{(isOpen ? t.proposeUntil : t.tooLate)(formatDay(page.lang, until))}</p>
      )}
    </>
  );
}
