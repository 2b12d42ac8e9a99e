import { z } from 'zod';
import { languages } from '#platform/i18n';
import type { IsoDate } from '#platform/time';
import { competences } from './competences.ts';
import { themes } from './themes.ts';

export const kinds = ['course', 'text', 'file', 'link'] as const;
export type Kind = (typeof kinds)[number];

export const levels = ['beginner', 'some', 'advanced'] as const;
export type Level = (typeof levels)[number];

/** What others may do with it; the names are those of SPDX, which programs know. */
export const licences = ['CC-BY-SA-4.0', 'CC-BY-4.0', 'CC0-1.0', 'etalab-2.0', 'CC-BY-NC-SA-4.0'] as const;
export type Licence = (typeof licences)[number];

export const statuses = ['draft', 'published', 'withdrawn'] as const;
export type Status = (typeof statuses)[number];

/** The parts of a course, in the order in which they are read. */
export const courseParts = [
  'objectives',
  'trainer',
  'learner',
  'exercises',
  'answers',
  'obstacles',
  'toPrint',
] as const;

const markdown = (most: number) => z.string().max(most, 'tooLong');

/** All that a resource says: what a version keeps. */
export const contentSchema = z.object({
  lang: z.enum(languages),
  title: z.string().min(1).max(120),
  summary: z.string().min(1).max(500),
  /** As they want to be named. */
  authors: z.array(z.string()),
  licence: z.enum(licences),
  themes: z.array(z.enum(themes)),
  level: z.enum(levels).nullable(),
  competences: z.array(z.enum(competences)),
  durationMinutes: z.int().min(5).max(2880).nullable(),
  equipment: z.array(z.string()),
  /** Where a link leads. */
  address: z.string().nullable(),
  fileSha256: z.string().nullable(),
  fileName: z.string().nullable(),
  fileType: z.string().nullable(),
  fileBytes: z.int().nullable(),
  /** In Markdown, as the parts of a course. */
  body: markdown(50_000),
  objectives: markdown(20_000),
  trainer: markdown(50_000),
  learner: markdown(20_000),
  exercises: markdown(50_000),
  answers: markdown(50_000),
  obstacles: markdown(20_000),
  toPrint: markdown(20_000),
});
export type Content = z.output<typeof contentSchema>;

export type CoursePart = (typeof courseParts)[number];

/** A text that a resource had, with who saved it and why. */
export interface Version extends Content {
  number: number;
  at: Date;
  actorId: string | null;
  actorName: string;
  why: string | null;
}

/** That a text was saved: when, by whom, why; not what it says. */
export type Saving = Pick<Version, 'number' | 'at' | 'actorName' | 'why'>;

/** What a resource is, whatever it says. */
export interface Standing {
  id: string;
  slug: string;
  kind: Kind;
  status: Status;
  /** Null: the network's own. */
  spaceId: string | null;
  version: number;
  adaptedFrom: string | null;
  /** The version of that one of which it was a copy. */
  adaptedVersion: number | null;
  checkedOn: IsoDate;
  createdAt: Date;
  changedAt: Date;
  publishedAt: Date | null;
}

export interface Resource extends Standing, Content {
  spaceName: string | null;
  spaceSlug: string | null;
  communeCode: string | null;
  epciCode: string | null;
}

/** What a resource is and where its space is, without what it says. */
export type Placed = Standing & Pick<Resource, 'communeCode' | 'epciCode'>;

/** A resource of which nothing is said yet. */
export const emptyContent: Content = {
  lang: 'fr',
  title: '',
  summary: '',
  authors: [],
  licence: 'CC-BY-SA-4.0',
  themes: [],
  level: null,
  competences: [],
  durationMinutes: null,
  equipment: [],
  address: null,
  fileSha256: null,
  fileName: null,
  fileType: null,
  fileBytes: null,
  body: '',
  objectives: '',
  trainer: '',
  learner: '',
  exercises: '',
  answers: '',
  obstacles: '',
  toPrint: '',
};

/** Who may change it: whoever looks after its space, or the network. */
export const targetOf = ({
  spaceId,
  communeCode,
  epciCode,
}: Pick<Resource, 'spaceId' | 'communeCode' | 'epciCode'>) =>
  spaceId === null ? {} : { spaceId, ...(communeCode ? { communeCode } : {}), epciCode };
