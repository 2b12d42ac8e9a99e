import { z } from 'zod';
import type { Lang } from '#platform/i18n';
import { mostCents } from './content.ts';

/** An amount as people write it, « 12 345 678,90 € » or 12,345,678.90; kept in cents, without ever being a fraction. */
export const amount = z.preprocess(
  (value) => (typeof value === 'string' ? value.replace(/[\s\u00a0\u202f€]/g, '') || undefined : value),
  z
    .string('missing')
    .refine((text) => !/^[-−]/.test(text), 'negative')
    .refine((text) => /^[-−]/.test(text) || written.test(text), 'amount')
    .transform((text) => centsOf(text))
    .refine((cents) => cents <= mostCents, 'tooMuch'),
);

const written = /^(\d+([.,]\d{1,2})?|[1-9]\d{0,2}((,\d{3})+(\.\d{1,2})?|(\.\d{3})+(,\d{1,2})?))$/;

/** Three figures after a mark are thousands, one or two are cents. */
function centsOf(text: string): number {
  const [, cents = ''] = /[.,](\d{1,2})$/.exec(text) ?? [];
  const euros = text.slice(0, text.length - (cents === '' ? 0 : cents.length + 1)).replace(/[.,]/g, '');
  // What is longer than any amount is not a number that one counts with.
  return euros.length > 12 ? Number.POSITIVE_INFINITY : Number(euros + cents.padEnd(2, '0'));
}

/** As a field shows it: `1234,5` is typed as 1234,50. */
export const typedAmount = (lang: Lang, cents: number): string => {
  const digits = String(cents).padStart(3, '0');
  const [euros, rest] = [digits.slice(0, -2), digits.slice(-2)];
  return rest === '00' ? euros : `${euros}${lang === 'fr' ? ',' : '.'}${rest}`;
};

/**
 * Amounts of one table as they are read, « 12 345 678,90 € »: with their cents when one of them has some, so that their
 * figures stand under each other.
 */
export function moneyOf(lang: Lang, all: Iterable<number>): (cents: number) => string {
  const isWhole = [...all].every((cents) => cents % 100 === 0);
  const format = formats[lang][isWhole ? 'whole' : 'exact'];
  // A decimal text and not a fraction: Intl rounds nothing then.
  return (cents) => format.format(decimalOf(cents) as Intl.StringNumericLiteral);
}

const decimalOf = (cents: number): string => {
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const euros = (locale: string, digits: number) =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });

const formats = {
  fr: { whole: euros('fr-FR', 0), exact: euros('fr-FR', 2) },
  en: { whole: euros('en-GB', 0), exact: euros('en-GB', 2) },
};
