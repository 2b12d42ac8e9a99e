import { workshopsPath } from '#modules/planning/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDayFrom } from '#platform/time-words';
import type { Crumb } from '#ui/Breadcrumb';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import type { Looked } from '../follow.ts';
import { calendarsPath, followPath } from '../paths.ts';
import type { LeftOut, RemoteEvent } from '../remote-event.ts';
import { words } from '../words.ts';
import { momentIn } from './CalendarsPage.tsx';

type Shown = Extract<Looked, { refusal: null }>;

export interface PreviewPageProps {
  page: Page;
  crumbs: readonly Crumb[];
  spaceId: string;
  looked: Shown;
  form: Form;
}

const mostShown = 50;

/** What would come from a calendar, before anything does. */
export function PreviewPage({ page, crumbs, spaceId, looked, form }: PreviewPageProps) {
  const t = words(page.lang).preview;
  const { name, address } = form.values;
  const coming = looked.events.filter(({ next }) => next !== null);
  return (
    <StaffLayout page={page} title={t.title} breadcrumb={crumbs} current={workshopsPath} form={form}>
      <div class="stack">
        <h1>{t.title}</h1>
        <p class="standfirst" lang={page.network.lang}>
          {t.from(String(name))}
        </p>
        <p>
          <b>{t.count(coming.length)}</b>
        </p>
        <Coming page={page} events={coming} />
        {looked.own > 0 && <p>{t.own(looked.own)}</p>}
        {looked.left.length > 0 && <Left page={page} left={looked.left} />}
        <section class="rule">
          <p>{t.public}</p>
          <p>{address ? t.follows : t.fileOnly}</p>
          <FormFrame page={page} form={form} action={followPath(spaceId)}>
            <input type="hidden" name="sha256" value={String(form.values.sha256)} />
            <input type="hidden" name="address" value={String(address)} />
            {address ? (
              <Field {...{ page, form }} name="name" label={t.callIt} hint={t.callItHint} maxlength={120} />
            ) : (
              <input type="hidden" name="name" value={String(name)} />
            )}
            <p class="buttons">
              <Button>{address ? t.confirm : t.confirmFile}</Button>
              <Button kind="secondary" href={page.href(calendarsPath(spaceId))}>
                {t.back}
              </Button>
            </p>
          </FormFrame>
        </section>
      </div>
    </StaffLayout>
  );
}

function Coming({ page, events }: { page: Page; events: readonly RemoteEvent[] }) {
  const t = words(page.lang).preview;
  return (
    <>
      <ul class="plain">
        {events.slice(0, mostShown).map(({ words: { title, place }, next, timing }) => (
          <li>
            <b lang={page.network.lang}>{title}</b>, {next && whenIn(page, next, timing)}
            {timing.rule !== null && ` (${t.repeats})`}
            {place && <span lang={page.network.lang}>, {place}</span>}
          </li>
        ))}
      </ul>
      {events.length > mostShown && <p>{t.more(events.length - mostShown)}</p>}
    </>
  );
}

/** What lasts whole days has no hour. */
function whenIn(page: Page, next: Date, { startsAtMinutes, durationMinutes }: RemoteEvent['timing']): string {
  const { lang, now, network } = page;
  const isWholeDays = startsAtMinutes === 0 && durationMinutes % 1440 === 0;
  if (!isWholeDays) return momentIn(page, next);
  return formatDayFrom(lang, dateOf(next, network.zone), dateOf(now, network.zone));
}

function Left({ page, left }: { page: Page; left: readonly LeftOut[] }) {
  const t = words(page.lang);
  return (
    <Disclosure summary={t.preview.left(left.length)}>
      <ul>
        {left.slice(0, mostShown).map(({ title, why }) => (
          <li>
            {why !== 'private' && title && (
              <>
                <span lang={page.network.lang}>{title}</span>{' '}
              </>
            )}
            ({t.whyLeft[why]})
          </li>
        ))}
      </ul>
      {left.length > mostShown && <p>{t.preview.more(left.length - mostShown)}</p>}
    </Disclosure>
  );
}
