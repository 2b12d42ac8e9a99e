import type { Space } from '#modules/network/rules';
import type { IsoDate } from '#platform/time';

type Vouched = { by: 'team'; on: IsoDate } | { by: 'source'; source: string; on: IsoDate } | { by: 'nobody' };

/**
 * Who says that a page is true, and since when: its team, or else the source that it comes from. A year later the page
 * still says when: the reader judges.
 */
export function whoVouches(
  { checkedOn, source, sourceOn }: Pick<Space, 'checkedOn' | 'source' | 'sourceOn'>,
  today: IsoDate,
): Vouched {
  if (checkedOn !== null && checkedOn <= today) return { by: 'team', on: checkedOn };
  if (source && sourceOn !== null && sourceOn <= today) return { by: 'source', source, on: sourceOn };
  return { by: 'nobody' };
}
