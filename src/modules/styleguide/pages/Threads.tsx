import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { DayThread, Timeline } from '#ui/Timeline';
import { Week } from '#ui/Week';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import { Part, Sample } from './Sample.tsx';

export function Threads({ page }: { page: Page }) {
  const { sections, threads: t } = speak({ fr, en }, page.lang);
  const mail = { title: <a href="#fils">{t.mail}</a>, detail: t.mailPlace };
  const photos = { title: <a href="#fils">{t.photos}</a>, detail: t.photosPlace };
  return (
    <Part id="fils" title={sections.threads}>
      <Sample name="Week">
        <Week label={t.week} days={weekDays(t.days)} />
      </Sample>
      <Sample name="Timeline">
        <Timeline
          days={[
            {
              title: t.today,
              date: t.todayDate,
              knot: 'full',
              moments: [
                { ...mail, time: t.times[0], note: t.seat },
                { ...photos, time: t.times[1], note: t.full },
              ],
            },
            {
              title: t.tomorrow,
              date: t.tomorrowDate,
              moments: [{ ...photos, time: t.times[2], note: t.seat }],
            },
          ]}
        />
      </Sample>
      <Sample name="DayThread">
        <DayThread
          moments={[
            { time: t.times[3], title: <a href="#fils">{t.free}</a>, detail: t.came, knot: 'full' },
            { time: t.times[4], ...mail, knot: 'here' },
            { time: t.times[5], title: <a href="#fils">{t.visio}</a>, detail: t.visioText },
          ]}
        />
      </Sample>
    </Part>
  );
}

const counts = [6, 9, 14, 8, 11, 5, 0];

const weekDays = (names: readonly string[]) =>
  names.map((name, index) => ({
    name,
    number: 23 + index,
    count: counts[index] || '–',
    ...(counts[index] ? { href: '#fils' } : {}),
    knot: knotOf(index),
  }));

function knotOf(index: number): 'full' | 'hollow' | 'here' {
  if (index === 1) return 'here';
  return counts[index] ? 'full' : 'hollow';
}
