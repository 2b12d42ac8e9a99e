import { z } from 'zod';
import { given, line, lines, optional } from '#platform/forms/fields';

/** A year's directory: open while it is prepared, then frozen, numbered and kept. */
export interface Edition {
  id: string;
  year: number;
  /** Given when it is frozen: the first is number 1. */
  number: number | null;
  title: string;
  /** A sentence on the cover. */
  motto: string | null;
  editorial: string | null;
  signature: string | null;
  frozenAt: Date | null;
  /** The hash of its PDF, which is the name of its file. */
  sha256: string | null;
  /** How heavy it is. */
  bytes: number | null;
  /** When its words and its file were taken out, years later. */
  forgottenAt: Date | null;
}

export const usualTitle = 'Où trouver de l’aide près de chez vous';
export const usualMotto = 'Il n’y a pas de question bête.';

/** What is said in an edition, beside the spaces. */
export type EditionText = Pick<Edition, 'title' | 'motto' | 'editorial' | 'signature'>;

export const textFields = ['title', 'motto', 'editorial', 'signature'] as const;

export const TextForm = z.object({
  base: z.string().default(''),
  title: given('noTitle', 80),
  motto: optional(line(60)),
  editorial: optional(lines(6000)),
  signature: optional(line(200)),
});

export const YearForm = z.object({
  year: line(4)
    .pipe(z.string().regex(/^2[01]\d\d$/, 'year'))
    .transform(Number),
});

/** An edition that nobody has begun: to see what the book looks like. */
export const unwritten = (year: number) => ({
  year,
  number: null,
  title: usualTitle,
  motto: usualMotto,
  editorial: null,
  signature: null,
});
