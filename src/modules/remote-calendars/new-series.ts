import type { NewSeries } from '#modules/meetings/rules';
import type { RemoteEvent } from './remote-event.ts';
import type { RemoteCalendar } from './store.ts';

/** An event as it is announced here: nobody registers for it with us. */
export const seriesOf = (event: RemoteEvent, { id, spaceId }: RemoteCalendar): NewSeries => ({
  ...event.words,
  ...event.timing,
  spaceId,
  kind: 'event',
  origin: `${id} ${event.timing.startsOn} ${event.key}`.slice(0, 400),
});

/** What is cancelled with its calendar says so. */
export const goneReason = ({ name }: Pick<RemoteCalendar, 'name'>): string =>
  `Annulé dans « ${name} »`.slice(0, 200);
