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

/** A form whose fields are in an address: what was typed, what is wrong with it, and the answers that can be read. */
export function readWanted(query: URLSearchParams, lang: Lang): { form: Form; answers: Partial<Wanted> } {
  // A link that says only where, or nothing, asks the rest as usual.
  const values = { ...usual(lang), ...valuesIn(query) };
  const errors: Record<string, string> = {};
  const answers: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(Wanted.shape)) {
    const value = values[name];
    const read = field.safeParse(value);
    const wrong = whyUnfit([value ?? ''].flat().join('\n')) ?? read.error?.issues[0]?.message;
    if (wrong) errors[name] = sentenceOf(wrong, lang);
    else answers[name] = read.data;
  }
  return { form: { ...blankForm(values), errors }, answers: answers as Partial<Wanted> };
}

/** As they stand on the page, which is how they are read. */
export const inFormOrder = (errors: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.keys(Wanted.shape).flatMap((name) => (errors[name] === undefined ? [] : [[name, errors[name]]])),
  );

const sentenceOf = (code: string, lang: Lang): string =>
  code === 'colour'
    ? words(lang).errors.colour
    : (fieldWords[lang][code] ?? (fieldWords[lang].invalid as string));

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
