import { expect, test } from 'vitest';
import { whoVouches } from './who-vouches.ts';

const source = { source: 'France services', sourceOn: '2026-10-01' };
const today = '2026-11-24';

test.each([
  ['a page that its team checked', { ...source, checkedOn: '2026-11-12' }, { by: 'team', on: '2026-11-12' }],
  [
    'one that its source says since',
    { ...source, sourceOn: '2026-11-23', checkedOn: '2026-03-01' },
    { by: 'team', on: '2026-03-01' },
  ],
  [
    'one that comes from a file',
    { ...source, checkedOn: null },
    { by: 'source', source: 'France services', on: '2026-10-01' },
  ],
  [
    'one checked on a day to come',
    { ...source, checkedOn: '2062-01-01' },
    { by: 'source', source: 'France services', on: '2026-10-01' },
  ],
  [
    'one whose source is ahead of time',
    { ...source, sourceOn: '2062-01-01', checkedOn: null },
    { by: 'nobody' },
  ],
  ['one of which nothing is known', { source: null, sourceOn: null, checkedOn: null }, { by: 'nobody' }],
])('who vouches for %s', (_page, said, vouched) => {
  expect(whoVouches(said, today)).toEqual(vouched);
});
