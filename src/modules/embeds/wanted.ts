import { z } from 'zod';
import { longestQuestion } from '#modules/directory/rules';
import type { Offer } from '#modules/space-page/rules';
import { offerWords } from '#modules/space-page/rules';
import { choice, choices, line, optional, ticked } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { whyUnfit } from '#platform/forms/unfit';
import { fieldWords } from '#platform/forms/words';
import { type Lang, languages } from '#platform/i18n';
import { ownColours, readColour } from './colours.ts';
import { counts } from './frame.ts';
import { words } from './words.ts';

export const offers = Object.keys(offerWords.fr) as Offer[];

const colour = line(30).transform((text, context) => {
  const read = readColour(text);
  if (read !== null) return read;
  context.addIssue({ code: 'custom', message: 'colour' });
  return z.NEVER;
});

/** What the builder asks, named as in the frame's own address. */
const Wanted = z.object({
  ou: optional(line(longestQuestion)),
  epci: optional(line(9)),
  service: choices(offers),
  nombre: choice(counts),
  carte: ticked,
  langue: choice(languages),
  fond: colour,
  texte: colour,
  lien: colour,
});

export type Wanted = z.output<typeof Wanted>;

/** A form whose fields are in an address: what was typed, what is wrong with it, or what is wanted. */
export function readWanted(query: URLSearchParams, lang: Lang): { form: Form; wanted: Wanted | null } {
  const values = query.size === 0 ? usual(lang) : valuesIn(query);
  const t = words(lang);
  const say = (code: string): string =>
    code === 'colour' ? t.errors.colour : (fieldWords[lang][code] ?? (fieldWords[lang].invalid as string));
  const read = Wanted.safeParse(values);
  const errors: Record<string, string> = {};
  for (const [name, text] of Object.entries(values)) {
    const why = whyUnfit([text].flat().join('\n'));
    if (why) errors[name] = say(why);
  }
  for (const { path, message } of read.error?.issues ?? []) errors[String(path[0])] ??= say(message);
  const isRight = read.success && Object.keys(errors).length === 0;
  return { form: { ...blankForm(values), errors }, wanted: isRight ? read.data : null };
}

const usual = (lang: Lang): Form['values'] => ({
  nombre: '6',
  langue: lang,
  fond: ownColours.ground,
  texte: ownColours.text,
  lien: ownColours.link,
});

const several = new Set(['service']);

const valuesIn = (query: URLSearchParams): Record<string, string | string[]> =>
  Object.fromEntries(
    [...new Set(query.keys())].map((name) => [
      name,
      several.has(name) ? query.getAll(name) : (query.get(name) ?? '').normalize('NFC').trim(),
    ]),
  );
