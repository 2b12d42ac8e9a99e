import { parse } from 'yaml';
import { z } from 'zod';
import {
  type Content,
  competences,
  contentSchema,
  emptyContent,
  licences,
  themes,
} from '#modules/resources/rules';

export const families = [
  'bases',
  'emploi-formation',
  'administration',
  'creation-activite',
  'education-culture',
] as const;
export type Family = (typeof families)[number];

/** What stands between the two lines `---` of a course, as vingt-modules/README.md says it. */
const header = z.strictObject({
  title: z.string(),
  number: z.int().min(1),
  family: z.enum(families),
  durationMinutes: z.int(),
  level: z.enum(['debutant', 'a-l-aise', 'avance']),
  themes: z.array(z.enum(themes)),
  competences: z.array(z.enum(competences)),
  equipment: z.array(z.string()),
  after: z.array(z.int()),
  summary: z.string(),
  licence: z.enum(licences),
  checkedOn: z.iso.date(),
});

const levels = { debutant: 'beginner', 'a-l-aise': 'some', avance: 'advanced' } as const;

const parts = {
  Objectifs: 'objectives',
  'Fiche de l’animateur': 'trainer',
  'Fiche de l’apprenant': 'learner',
  Exercices: 'exercises',
  Réponses: 'answers',
  'Ce qui bloque souvent': 'obstacles',
  'À imprimer': 'toPrint',
} as const;

export interface Course {
  number: number;
  family: Family;
  /** The numbers of those that come before it. */
  after: readonly number[];
  checkedOn: string;
  content: Content;
}

/** A course from its file. Throws what is wrong with it, and in which file: whoever writes courses reads that. */
export function readCourse(name: string, text: string): Course {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined || body === undefined) throw new Error(`${name} does not begin with two lines ---.`);
  const read = header.safeParse(parse(head));
  if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`);
  const { title, summary, number, family, after, level, checkedOn, durationMinutes, equipment, licence } =
    read.data;
  const content = contentSchema.parse({
    ...emptyContent,
    ...{ title, summary, durationMinutes, equipment, licence },
    level: levels[level],
    themes: read.data.themes,
    competences: read.data.competences,
    authors: ['Les animateurs du réseau'],
    ...sectionsOf(name, body),
  });
  return { number, family, after, checkedOn, content };
}

/** What stands under each title of the second level; a title that no part of a course has is a mistake. */
function sectionsOf(name: string, body: string): Partial<Content> {
  const sections: Partial<Content> = {};
  for (const section of body.split(/^## /m).slice(1)) {
    const [title = '', ...lines] = section.split('\n');
    const part = Object.entries(parts).find(([each]) => each === title.trim())?.[1];
    if (!part) throw new Error(`${name}: no part of a course is called « ${title} ».`);
    if (sections[part]) throw new Error(`${name}: « ${title} » stands there twice.`);
    sections[part] = lines.join('\n').trim();
  }
  const missing = Object.entries(parts).find(([, part]) => !sections[part]);
  if (missing) throw new Error(`${name} lacks « ${missing[0]} ».`);
  return sections;
}
