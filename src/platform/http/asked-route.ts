import { matchedRoutes, routePath } from 'hono/route';
import type { Ask } from './env.ts';

/** The pattern of what was asked, for logs: an address may hold a link's token, or name a person. */
export function askedRoute(c: Ask): string {
  const patterns = [routePath(c), ...matchedRoutes(c).map(({ path }) => path)];
  return patterns.find((pattern) => pattern !== everyRoute) ?? everyRoute;
}

/** Where what stands before every page is mounted. */
const everyRoute = '/*';
