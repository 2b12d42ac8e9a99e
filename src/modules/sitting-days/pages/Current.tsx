import { agreedOf, hourInWords, lengthInWords, nextPoint, secondsSpent } from '#modules/sittings/rules';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import { RichText } from '#ui/RichText';
import { holdPath } from '../paths.ts';
import { words } from '../words.ts';
import type { HoldPageProps } from './HoldPage.tsx';

/** The point under way: since when, how long it was to take, and the way to the next one. */
export function Current({ page, sitting, points }: HoldPageProps) {
  const { lang } = page;
  const t = words(lang).hold;
  const agreed = agreedOf(points);
  const running = agreed.find(({ runningSince }) => runningSince !== null);
  const next = nextPoint(points);
  return (
    <div class="panel next" id="en-cours">
      <p class="kicker">{t.current}</p>
      <h2>
        {running ? (
          <span lang={page.network.lang}>{`${running.rank}. ${running.title}`}</span>
        ) : agreed.length === 0 ? (
          t.noOrder
        ) : next ? (
          t.between
        ) : (
          t.all
        )}
      </h2>
      {running && (
        <>
          <p>
            {[
              running.begunAt && t.begunAt(hourInWords(lang, running.begunAt, page.network.zone)),
              running.minutes && t.planned(lengthInWords(lang, running.minutes)),
              running.presenter,
            ]
              .filter(Boolean)
              .join(', ')}
          </p>
          <point-timer
            spent={String(secondsSpent(running, page.now))}
            planned={running.minutes ? String(running.minutes * 60) : undefined}
            words={JSON.stringify(words(lang).timer)}
          />
          <script type="module" src={page.asset('src/modules/sitting-days/elements/point-timer.ts')} />
          {running.body && (
            <RichText page={page} source={running.body} lang={page.network.lang} headingLevel={3} />
          )}
        </>
      )}
      {next && (
        <p class="meta">
          {t.after} <span lang={page.network.lang}>{next.title}</span>
        </p>
      )}
      <div class="buttons">
        {next && (
          <FormFrame page={page} action={holdPath(sitting.id, 'point')}>
            <Button name="point" value={next.id}>
              {(next.rank === 1 ? t.first : t.next)(next.rank)}
            </Button>
          </FormFrame>
        )}
        {running && (
          <FormFrame page={page} action={holdPath(sitting.id, 'pause')}>
            <Button kind="secondary">{next ? t.pause : t.endLast}</Button>
          </FormFrame>
        )}
      </div>
    </div>
  );
}
