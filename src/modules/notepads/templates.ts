import type { Lang } from '#platform/i18n';
import { words } from './words.ts';

/** What a notepad may begin with. */
export const templates = ['blank', 'minutes', 'method', 'specification'] as const;
export type Template = (typeof templates)[number];

/** Its titles, each with what goes there in a line. */
export const textFrom = (template: Template, lang: Lang): string => words(lang).templates[template].text;
