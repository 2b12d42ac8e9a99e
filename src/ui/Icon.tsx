import { raw } from 'hono/html';
import { paths } from './icon-paths.ts';

export type IconName = keyof typeof paths;

export const iconNames = Object.keys(paths) as IconName[];

const drawn = Object.fromEntries(
  Object.entries(paths).map(([name, path]) => [
    name,
    raw(`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${path}</svg>`),
  ]),
) as Record<IconName, ReturnType<typeof raw>>;

/** A sign beside words, never instead of them: it is silent for screen readers. */
export const Icon = ({ name }: { name: IconName }) => drawn[name];
