import { raw } from 'hono/html';

const drawing = raw(
  '<svg class="mark" viewBox="0 0 48 48" aria-hidden="true"><path class="mark-threads" d="M13 9 37 8 41 36 24 42 6 35zM13 9l11 16M37 8 24 25M6 35l18-10M41 36 24 25m0 17V25"/><path class="mark-knots" d="M9 9a4 4 0 1 0 8 0 4 4 0 1 0-8 0m23.5-1a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0m4.9 28a3.6 3.6 0 1 0 7.2 0 3.6 3.6 0 1 0-7.2 0m-16.6 6a3.2 3.2 0 1 0 6.4 0 3.2 3.2 0 1 0-6.4 0M2 35a4 4 0 1 0 8 0 4 4 0 1 0-8 0"/><circle class="mark-home" cx="24" cy="25" r="6"/></svg>',
);

/** The logo: a small mesh with its home knot. It stands beside a name, so it says nothing aloud. */
export const Mark = () => drawing;
