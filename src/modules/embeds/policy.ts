import { createHash } from 'node:crypto';

/** A frame runs no script, sends no form, and draws with its sheet and the few lines of its own colours. */
export const framePolicy = (style: string): string =>
  [
    "default-src 'none'",
    `style-src 'self' ${hashOf(style)}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ');

/** A picture, or what a script reads. */
export const dataPolicy = (style = ''): string =>
  [`default-src 'none'`, ...(style ? [`style-src ${hashOf(style)}`] : []), 'frame-ancestors *'].join('; ');

const hashOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
