import { findPlace } from '#modules/lookup';
import type { Place } from '#modules/lookup/rules';
import type { Database } from '#platform/database/deed';
import { fieldWords } from '#platform/forms/words';
import type { Lang } from '#platform/i18n';
import { isReadable, leastContrast, readableShade } from './colours.ts';
import { ratioInWords } from './contrast-words.ts';
import type { Messages } from './messages.fr.ts';
import type { Grouping } from './store.ts';
import type { Wanted } from './wanted.ts';
import { words } from './words.ts';

/** What is wrong with answers that are well written: a place that is not here, colours that cannot be read; by field. */
export async function doubtsOf(
  db: Database,
  { ou, epci, fond, texte, lien }: Partial<Wanted>,
  known: readonly Grouping[],
  lang: Lang,
): Promise<Record<string, string>> {
  const t = words(lang);
  const doubts = {
    ou: ou ? placeDoubt(t, ou, await findPlace(db, ou)) : null,
    epci: !epci || known.some(({ code }) => code === epci) ? null : fieldWords[lang].unknownChoice,
    texte: fond && texte ? contrastDoubt(t, texte, fond, lang) : null,
    lien: fond && lien ? contrastDoubt(t, lien, fond, lang) : null,
  };
  return Object.fromEntries(
    Object.entries(doubts).filter((doubt): doubt is [string, string] => typeof doubt[1] === 'string'),
  );
}

function placeDoubt(t: Messages, typed: string, place: Place): string | null {
  if (place.is === 'here') return null;
  if (place.is !== 'several') return t.errors.unknownPlace(typed);
  return t.errors.severalPlaces(place.communes.map(({ name }) => name).join(', '));
}

function contrastDoubt(t: Messages, front: string, ground: string, lang: Lang): string | null {
  if (isReadable(front, ground, leastContrast)) return null;
  const shade = readableShade(front, ground);
  if (shade === null) return t.errors.ground(ground);
  return t.errors.contrast(front, ground, ratioInWords(front, ground, lang)) + t.shade(shade);
}
