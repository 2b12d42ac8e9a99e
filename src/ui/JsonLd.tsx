import { raw } from 'hono/html';

/**
 * Structured data for search engines. Written raw, because escaping the quotes would spoil the JSON;
 * `<` becomes `\u003c`, so that no text in it can close the element.
 */
export const JsonLd = ({ data }: { data: object }) =>
  raw(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`);
