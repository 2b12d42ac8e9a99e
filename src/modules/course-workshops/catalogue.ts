import { publishedCourses } from '#modules/resources';
import type { Level, Resource } from '#modules/resources/rules';
import type { CatalogueEntry } from '#platform/catalogue';
import type { Asked } from '#platform/http/env';
import { plainText } from '#platform/rich-text/plain-text';

/** The published courses, ready to be announced as workshops. */
export const courseCatalogue = async ({ db }: Asked): Promise<CatalogueEntry[]> =>
  (await publishedCourses(db)).map(entryOf);

const entryOf = (course: Resource): CatalogueEntry => ({
  key: course.id,
  title: course.title,
  summary: course.summary.slice(0, 280),
  description: plainText(course.objectives, course.lang).slice(0, 5000) || null,
  theme: themeOf(course),
  level: levels[course.level ?? 'some'],
  durationMinutes: course.durationMinutes ?? 120,
});

const levels: Record<Level, string> = { beginner: 'beginner', some: 'some', advanced: 'some' };

/** What the agenda calls the themes of courses; one that it has no word for is left to whoever announces. */
const themes: Partial<Record<Resource['themes'][number], string>> = {
  'aides-aux-demarches-administratives': 'procedures',
  'numerique-en-sante': 'procedures',
  'risques-cyber-et-protection': 'safety',
  'emploi-et-entrepreneuriat': 'job',
  'loisirs-et-creations-numeriques': 'creation',
  'jeux-video': 'creation',
  parentalite: 'family',
  'reseaux-sociaux-et-communication': 'internet',
  'navigation-sur-internet': 'internet',
  'intelligence-artificielle': 'understanding',
  'education-aux-medias': 'understanding',
  'materiel-reconditionne': 'repair',
  donnees: 'office',
  'maitrise-des-outils-numeriques': 'first_steps',
};

const themeOf = (course: Resource): string | null =>
  course.themes.map((theme) => themes[theme]).find((theme) => theme !== undefined) ?? null;
