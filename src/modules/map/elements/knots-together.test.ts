import fc from 'fast-check';
import { expect, test } from 'vitest';
import { together } from './knots-together.ts';

test('spaces that would hide each other stand together, and every space stands somewhere', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 40 }), (points) => {
      const groups = together(points, 44);
      expect(groups.flat()).toHaveLength(points.length);
      for (const [first, ...others] of groups) {
        for (const other of others) expect(Math.hypot(first.x - other.x, first.y - other.y)).toBeLessThan(44);
      }
      const firsts = groups.map(([first]) => first);
      for (const [rank, a] of firsts.entries()) {
        for (const b of firsts.slice(rank + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(44);
      }
    }),
  );
});
