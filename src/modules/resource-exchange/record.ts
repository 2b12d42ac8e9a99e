import { z } from 'zod';
import { courseParts, kinds, levels, licences } from '#modules/resources/rules';
import { languages } from '#platform/i18n';

/** What a record may say more than we read: kept as it came. */
export type Raw = Record<string, unknown>;

export const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const names = z.array(z.string()).default([]);
const text = z.string().nullish();
/** As the forms take it: one line, and something on it. */
const title = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\r\n]*$/);

const Block = z.looseObject({
  type: z.string(),
  title: text,
  caption: text,
  text,
  url: text,
  file: z.looseObject({ name: text, url: text }).nullish(),
});
export type Block = z.output<typeof Block>;

/** What our resources say and Les Bases has no words for. */
const Ours = z.looseObject({
  kind: z.enum(kinds),
  lang: z.enum(languages),
  licence: z.enum(licences),
  summary: z.string().trim(),
  level: z.enum(levels).nullable(),
  competences: z.array(z.string()),
  durationMinutes: z.int().nullable(),
  equipment: z.array(z.string()),
  checkedOn: z.iso.date(),
  address: z.string().nullable(),
  ...Object.fromEntries(['body', ...courseParts].map((part) => [part, z.string().default('')])),
});

/** One resource of a file, as far as we read it. */
export const ResourceRecord = z.looseObject({
  id: z.string().min(1).max(100),
  slug: text,
  /** Its page, when one of our networks wrote it. */
  url: text,
  title,
  description: z.string().default(''),
  licence: z.string(),
  themes: names,
  beneficiaries: names,
  professionalSectors: names,
  contributors: z.array(z.looseObject({ name: text, firstName: text, lastName: text })).default([]),
  base: z.looseObject({ title: text }).nullish(),
  contents: z.array(Block).default([]),
  maillage: Ours.optional(),
});
export type ResourceRecord = z.output<typeof ResourceRecord>;

/** One collection of a file: its resources by their names there, in their order. */
export const CollectionRecord = z.looseObject({
  id: z.string().min(1).max(100),
  slug: text,
  title,
  description: z.string().nullish(),
  resources: z.array(z.string()).default([]),
  maillage: z.looseObject({ lang: z.enum(languages) }).optional(),
});
export type CollectionRecord = z.output<typeof CollectionRecord>;
