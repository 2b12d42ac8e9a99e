import { z } from 'zod';
import {
  type Content,
  competences,
  contentSchema,
  courseParts,
  emptyContent,
  type Kind,
  kinds,
  levels,
  licences,
  themes,
} from '#modules/resources/rules';
import { choice, choices, given, line, optional, webAddress, whole } from '#platform/forms/fields';
import { languages } from '#platform/i18n';

const text = (most: number) =>
  z.preprocess((value) => (value === undefined ? '' : value), z.string().max(most, 'tooLong'));

/** Several things, one on each line. */
const list = (most: number) =>
  text(2000).transform((typed) =>
    typed
      .split('\n')
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .slice(0, most),
  );

const shared = z.object({
  kind: choice(kinds),
  /** A space, or `network`. */
  owner: given('owner', 60),
  title: given('title', 120).regex(/^[^\n]*$/, 'oneLine'),
  summary: given('summary', 500),
  lang: choice(languages),
  authors: list(20),
  licence: choice(licences),
  themes: choices(themes),
  level: optional(choice(levels)),
  competences: choices(competences),
  durationMinutes: optional(whole(5, 2880)),
  equipment: list(40),
  address: optional(webAddress),
  body: text(50_000),
  objectives: text(20_000),
  trainer: text(50_000),
  learner: text(20_000),
  exercises: text(50_000),
  answers: text(50_000),
  obstacles: text(20_000),
  toPrint: text(20_000),
  /** The version that the form was filled from. */
  seen: optional(whole(1, 1_000_000)),
  why: optional(line(300)),
  act: choice(['publish', 'draft', 'save']),
});

/** A resource as it is written. A link leads somewhere, a text says something, a course too. */
export const ResourceForm = shared.superRefine((typed, context) => {
  const missing = missingIn(typed);
  if (missing) context.addIssue({ code: 'custom', path: [missing], message: missing });
});

function missingIn(typed: z.output<typeof shared>): 'address' | 'body' | 'objectives' | null {
  if (typed.kind === 'link') return typed.address === null ? 'address' : null;
  if (typed.kind === 'text') return typed.body === '' ? 'body' : null;
  if (typed.kind === 'course') return courseParts.some((part) => typed[part] !== '') ? null : 'objectives';
  return null;
}

export type Typed = z.output<typeof ResourceForm>;

export type Values = Record<string, string | string[]>;

/** What a resource says, as its form shows it. */
export const valuesOf = (content: Content): Values => ({
  ...Object.fromEntries(courseParts.map((part) => [part, content[part]])),
  title: content.title,
  summary: content.summary,
  lang: content.lang,
  licence: content.licence,
  body: content.body,
  themes: [...content.themes],
  competences: [...content.competences],
  authors: content.authors.join('\n'),
  equipment: content.equipment.join('\n'),
  level: content.level ?? '',
  durationMinutes: content.durationMinutes === null ? '' : String(content.durationMinutes),
  address: content.address ?? '',
});

/** The same, read back; the rest, such as a file, stays as it is in `kept`. */
export function contentFrom(values: Values, kept: Content): Content {
  const listIn = (field: string): string[] => {
    const value = values[field] ?? '';
    return (typeof value === 'string' ? value.split('\n') : value).filter((each) => each !== '');
  };
  return contentSchema.parse({
    ...kept,
    ...values,
    authors: listIn('authors'),
    equipment: listIn('equipment'),
    themes: listIn('themes'),
    competences: listIn('competences'),
    level: values.level || null,
    durationMinutes: values.durationMinutes ? Number(values.durationMinutes) : null,
    address: values.address || null,
  });
}

/** What was typed, as it is saved; a file stays the one that was there unless another was sent. */
export function contentIn(typed: Typed, file: Partial<Content>): Content {
  const { kind: _kind, owner: _owner, seen: _seen, why: _why, act: _act, ...said } = typed;
  const { fileSha256 = null, fileName = null, fileType = null, fileBytes = null } = file;
  return { ...emptyContent, fileSha256, fileName, fileType, fileBytes, ...said };
}

export const blankValues = (kind: Kind, name: string): Values => ({
  ...valuesOf(emptyContent),
  kind,
  authors: name,
  durationMinutes: kind === 'course' ? '120' : '',
});
