import type { Said as Typed } from '#platform/forms/met';
import type { Lang } from '#platform/i18n';
import { formatDateWithYear } from '#platform/time-words';
import { type Group, kinds, type Said } from './group.ts';
import { words } from './words.ts';

/** What a group says of itself, as its form says it. */
export const groupShown = ({ kind, name, mandate, mandateUntil, isOpen, isPublic }: Group): Typed => ({
  ...{ kind, name, mandate, mandateUntil },
  isOpen: isOpen ? 'open' : 'private',
  isPublic: isPublic ? 'on' : '',
});

export const groupSaid = (typed: Typed): Said => ({
  kind: kinds.find((kind) => kind === typed.kind) ?? 'group',
  name: String(typed.name),
  mandate: String(typed.mandate),
  mandateUntil: typed.mandateUntil ? String(typed.mandateUntil) : null,
  isOpen: typed.isOpen === 'open',
  isPublic: typed.isPublic === 'on',
});

/** As a colleague's answers are read beside one's own. */
export function groupInWords(lang: Lang, theirs: Typed): Record<string, string> {
  const { kind, name, mandate, mandateUntil, isOpen } = groupSaid(theirs);
  const t = words(lang);
  return {
    ...{ name, mandate, kind: t.kinds[kind], isOpen: isOpen ? t.form.open : t.form.private },
    mandateUntil: mandateUntil ? formatDateWithYear(lang, mandateUntil) : '',
  };
}
