import { accessTo, groupById } from '#modules/groups';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import type { GroupPart } from '#platform/page-parts';
import { Button } from '#ui/Button';
import { State } from '#ui/State';
import { agreedOf, type Point } from './order-of-business.ts';
import { ToRead } from './pages/ToRead.tsx';
import { newPath, sittingPath, sittingsPath } from './paths.ts';
import { pointsOf } from './point-store.ts';
import { phaseOf } from './sitting.ts';
import { nextSitting, sittingsOf } from './store.ts';
import { whenInWords } from './when-words.ts';
import { words } from './words.ts';

/** When the group meets next, and what to read before. */
const next: GroupPart = {
  place: 'next',
  order: 10,
  async draw({ db, now, lang, network }, page, { id, slug }) {
    const sitting = await nextSitting(db, id, now);
    if (!sitting) return null;
    const points = agreedOf(await pointsOf(db, sitting.id));
    return (
      <>
        {sitting.begunAt && <State knot="full">{words(lang).phases.running}</State>}
        <p>
          <b>{capitalised(whenInWords(lang, sitting, network.zone))}</b>
          {sitting.place && (
            <>
              <br />
              <span lang={page.network.lang}>{sitting.place}</span>
            </>
          )}
        </p>
        <Titles page={page} points={points} />
        <ToRead page={page} slug={slug} documents={points.flatMap(({ documents }) => documents)} />
        <p>
          <a href={page.href(sittingPath(sitting.id))}>{words(lang).part.next}</a>
        </p>
      </>
    );
  },
};

const mostTitles = 4;

function Titles({ page: { lang, network }, points }: { page: Page; points: readonly Point[] }) {
  if (points.length === 0) return null;
  const t = words(lang).part;
  const left = points.length - mostTitles;
  return (
    <p class="meta">
      {t.agenda}{' '}
      <span lang={network.lang}>
        {points
          .slice(0, mostTitles)
          .map(({ title }) => title)
          .join(' ; ')}
      </span>
      {left > 0 && ` ${t.more(left)}`}
    </p>
  );
}

const mostPast = 5;
/** Some of them were cancelled. */
const mostRead = 25;

/** The meetings that were held, and the way to all of them. */
const past: GroupPart = {
  place: 'main',
  order: 10,
  async draw(asked, page, { id, slug }) {
    const { db, lang, now, network, viewer } = asked;
    const [[any], begun] = await Promise.all([
      sittingsOf(db, id, { limit: 1 }),
      sittingsOf(db, id, { by: now, limit: mostRead }),
    ]);
    const group = await groupById(db, id);
    const maySteer =
      group !== undefined && group.archivedAt === null && (await accessTo(db, group, viewer)) === 'steer';
    if (!any && !maySteer) return null;
    const t = words(lang);
    const held = begun.filter((one) => ['held', 'missed'].includes(phaseOf(one, now)));
    return (
      <section>
        <h2>{held.length > 0 ? t.part.past : t.title}</h2>
        {held.length > 0 && (
          <ul class="plain">
            {held.slice(0, mostPast).map((one) => (
              <li>
                <a href={page.href(sittingPath(one.id))}>
                  {capitalised(whenInWords(lang, one, network.zone))}
                </a>{' '}
                <small class="meta" lang={page.network.lang}>
                  {one.title}
                </small>
              </li>
            ))}
          </ul>
        )}
        {maySteer && (
          <p class="buttons">
            <Button kind="secondary" icon="plus" href={page.href(newPath(slug))}>
              {t.list.add}
            </Button>
          </p>
        )}
        {any && (
          <p>
            <a href={page.href(sittingsPath(slug))}>{t.list.all}</a>
          </p>
        )}
      </section>
    );
  },
};

export const groupParts: readonly GroupPart[] = [next, past];
