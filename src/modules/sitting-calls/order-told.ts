import { createHash } from 'node:crypto';
import { agreedOf, type Point } from '#modules/sittings/rules';
import type { Called } from './call.ts';

/** An order of business as a letter says it: two that read otherwise have two hashes. */
export const orderHash = (points: readonly Point[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(agreedOf(points).map(({ title, minutes, presenter }) => [title, minutes, presenter])),
    )
    .digest('hex');

/** Whether somebody who was written to, and can be written to again, knows another order of business than today's. */
export function isOrderNews(all: readonly Called[], points: readonly Point[]): boolean {
  const today = orderHash(points);
  return all.some(
    ({ member, call }) => member.email !== null && call?.orderTold != null && call.orderTold !== today,
  );
}
