import { z } from 'zod';
import { ofFrance } from '#platform/written/phones';

/** An empty field is no answer. */
const blankIsNothing = (value: unknown): unknown => (value === '' ? undefined : value);

/** One line of text, from 1 to `max` characters; a checkbox or a repeated field is refused. */
export const line = (max: number) =>
  z.preprocess(
    blankIsNothing,
    z
      .string('missing')
      .max(max, 'tooLong')
      .regex(/^[^\n]*$/, 'oneLine'),
  );

/** A text that must be given; its absence has a sentence of its own, so that the summary is clear. */
export const given = (missing: string, max: number) => z.string(missing).min(1, missing).max(max, 'tooLong');

/** Several lines of text, from 1 to `max` characters. */
export const lines = (max: number) => z.preprocess(blankIsNothing, z.string('missing').max(max, 'tooLong'));

/** A field that may stay empty: null then. */
export const optional = <Field extends z.ZodType>(field: Field) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), field.nullable());

export const email = z.preprocess(
  blankIsNothing,
  z
    .string('missing')
    .max(254, 'tooLong')
    .pipe(z.email('email'))
    .transform((text) => text.toLowerCase()),
);

/** An address that must be given, as above. */
export const givenEmail = (missing: string) =>
  given(missing, 254)
    .transform((text): unknown => text)
    .pipe(email);

/** A French telephone number, as people write it; kept in the international form, such as +33536491210. */
export const phone = z.preprocess(
  blankIsNothing,
  z
    .string('missing')
    .transform((text) => text.replace(/[\s.\-()\u00a0\u202f]/g, ''))
    .pipe(
      z
        .string()
        .regex(/^(0[1-9]\d{8}|\+33[1-9]\d{8}|\+(590|594|262|596|269|687|689|508|681)\d{6,9})$/, 'phone'),
    )
    .transform((text) => (text.startsWith('0') ? ofFrance(text.slice(1)) : text)),
);

export const webAddress = z.preprocess(
  (value) =>
    typeof value === 'string' && value !== '' && !/^[a-z]+:/i.test(value)
      ? `https://${value}`
      : blankIsNothing(value),
  z
    .url({
      protocol: /^https?$/,
      hostname: z.regexes.domain,
      error: ({ input }) =>
        input === undefined ? 'missing' : isInner(input) ? 'innerAddress' : 'webAddress',
    })
    .max(2000, 'tooLong'),
);

/** Whether it is well written, and opens nothing for others: one's own computer, or a number. */
function isInner(input: unknown): boolean {
  const { protocol, hostname } = URL.parse(String(input)) ?? { protocol: '', hostname: '' };
  return /^https?:$/.test(protocol) && /^(localhost|[\d.]+|\[.*\])$/.test(hostname);
}

/** 14 digits with the Luhn key; La Poste's establishments add up to a multiple of five instead (SIREN 356000000). */
export const siret = z.preprocess(
  (value) => (typeof value === 'string' ? value.replace(/\s/g, '') || undefined : value),
  z
    .string('missing')
    .regex(/^\d{14}$/, 'siretLength')
    .refine(isSiret, 'siretKey'),
);

export function isSiret(digits: string): boolean {
  if (digits.startsWith('356000000') && sumOf(digits, 1) % 5 === 0) return true;
  return sumOf(digits, 2) % 10 === 0;
}

/** The sum of the digits, each second one from the left weighted (and brought back under ten). */
function sumOf(digits: string, weight: number): number {
  return [...digits].reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? weight : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

/** Several boxes of one name: always a list, of known values only. */
export const choices = <Value extends string>(values: readonly Value[]) =>
  z.preprocess(
    (value) => [value].flat().filter((each) => each !== undefined && each !== ''),
    z.array(z.enum(values, 'unknownChoice')).transform((list) => [...new Set(list)]),
  );

export const choice = <Value extends string>(values: readonly Value[]) =>
  z.preprocess(
    blankIsNothing,
    z.enum(values, { error: (issue) => (issue.input === undefined ? 'missing' : 'unknownChoice') }),
  );

/** A box that is ticked or not. */
export const ticked = z.preprocess((value) => value !== undefined && value !== '', z.boolean());

export const day = z.preprocess(blankIsNothing, z.string('missing').pipe(z.iso.date('day')));

/** A number as the French write it, with a comma or a point; what is not one is said with an example of its kind. */
export const decimal = (min: number, max: number, wrong: 'number' | 'whole' | 'amount' = 'number') =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.trim().replace(',', '.') || undefined : value),
    z
      .string('missing')
      .regex(/^-?\d{1,9}(\.\d{1,12})?$/, wrong)
      .transform(Number)
      .pipe(z.number().min(min, 'outOfRange').max(max, 'outOfRange')),
  );

/** How many there are of something. */
export const whole = (min: number, max: number) => decimal(min, max, 'whole').pipe(z.int('whole'));

/**
 * A name goes into pages of others, and to whoever's mailbox was typed, under our own name: no address goes with it. Two
 * letters on both sides of a dot make one; « M. Faure » and « J.-P. » are names.
 */
export const givenName = (missing: string, max: number) =>
  given(missing, max).regex(/^(?!.*[\p{L}\d]{2}\.\p{L}{2})[^/:@\n]*$/u, 'notAName');
