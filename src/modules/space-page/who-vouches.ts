import type { Space } from '#modules/network/rules';
import { dateOf, type IsoDate } from '#platform/time';

type Vouched = { by: 'team'; on: IsoDate } | { by: 'source'; source: string; on: IsoDate } | { by: 'nobody' };

/**
 * Who says that a page is true, and since when. What was checked before the space entered the network was checked
 * by its source. A year later the page still says when: the reader judges.
 */
export function whoVouches(
  {
    checkedOn,
    createdAt,
    source,
    fictitious,
  }: Pick<Space, 'checkedOn' | 'createdAt' | 'source' | 'fictitious'>,
  today: IsoDate,
  zone: string,
): Vouched {
  if (checkedOn === null || checkedOn > today) return { by: 'nobody' };
  const isOlder = checkedOn < dateOf(createdAt, zone);
  return isOlder && source && !fictitious
    ? { by: 'source', source, on: checkedOn }
    : { by: 'team', on: checkedOn };
}
