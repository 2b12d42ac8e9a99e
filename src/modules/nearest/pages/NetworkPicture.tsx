import { type Knot, type KnotCounts, type Shapes, wholeMesh } from '#modules/map/rules';
import type { Page } from '#platform/page';
import { dateOf, wallClockOf } from '#platform/time';
import { formatDay, formatTime, minutesOf } from '#platform/time-words';
import { Mesh } from '#ui/Mesh';
import { State } from '#ui/State';
import type { Messages } from '../messages.fr.ts';

export interface NetworkPictureProps {
  page: Page;
  t: Messages;
  knots: readonly Knot[];
  /** Of all spaces, drawn or not. */
  counts: KnotCounts;
  shapes: Shapes;
  /** The space nearest to where the visitor is. */
  home: string | undefined;
}

/** The net as it stands now, and how many are open: in words too. */
export function NetworkPicture({ page, t, knots, counts, shapes, home }: NetworkPictureProps) {
  const { published, open, appointment } = counts;
  const mesh = wholeMesh(knots, shapes, {
    isNamed: ({ size, spaceId }) => size === 3 || spaceId === home,
    home,
  });
  return (
    <figure>
      <Mesh {...mesh} title={t.picture(page.network.name)} />
      <figcaption>
        <ul class="legend">
          <li>{t.at(momentInWords(page))}</li>
          <li>
            <State knot="full">{t.open(open)}</State>
          </li>
          <li>
            <State knot="half">{t.appointment(appointment)}</State>
          </li>
          <li>
            <State knot="hollow">{t.closed(published - open - appointment)}</State>
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}

/** « mardi 24 novembre à 10 h 12 » */
function momentInWords({ now, lang, network }: Page): [day: string, time: string] {
  const time = formatTime(lang, minutesOf(wallClockOf(now, network.zone).slice(11)));
  return [formatDay(lang, dateOf(now, network.zone)), time];
}
