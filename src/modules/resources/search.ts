import { type Competence, competences } from './competences.ts';
import { type Kind, kinds, type Level, levels } from './resource.ts';
import { type Theme, themes } from './themes.ts';

export const resourcesPath = '/ressources';
export const resourcePath = (slug: string): string => `${resourcesPath}/${slug}`;
/** What a file resource is asked at. */
export const filePath = (slug: string): string => `${resourcePath(slug)}/fichier`;

export const kindKeys: Record<Kind, string> = {
  course: 'module',
  text: 'texte',
  file: 'fichier',
  link: 'lien',
};
export const levelKeys: Record<Level, string> = { beginner: 'debutant', some: 'habitue', advanced: 'avance' };
export const longestWords = 100;

/** What somebody asks of the list, as the address says it. */
export interface Search {
  words: string;
  kind: Kind | null;
  theme: Theme | null;
  level: Level | null;
  competence: Competence | null;
  page: number;
}

/** Reads an address. What it cannot mean is left out: an old or damaged link still leads to a list. */
export function readSearch(query: URLSearchParams): Search {
  const page = query.get('page') ?? '';
  return {
    words: tidy(query.get('q')),
    kind: kinds.find((kind) => kindKeys[kind] === query.get('type')) ?? null,
    theme: themes.find((theme) => theme === query.get('theme')) ?? null,
    level: levels.find((level) => levelKeys[level] === query.get('niveau')) ?? null,
    competence: competences.find((competence) => competence === query.get('competence')) ?? null,
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  };
}

/** The address of a search: nothing, or a question mark and what is asked, always in the same order. */
function queryOf(search: Search): string {
  const query = new URLSearchParams();
  if (search.words) query.set('q', search.words);
  if (search.kind) query.set('type', kindKeys[search.kind]);
  if (search.theme) query.set('theme', search.theme);
  if (search.level) query.set('niveau', levelKeys[search.level]);
  if (search.competence) query.set('competence', search.competence);
  if (search.page > 1) query.set('page', String(search.page));
  return query.size > 0 ? `?${query}` : '';
}

export const isNarrowed = (search: Search): boolean => queryOf({ ...search, page: 1 }) !== '';

const tidy = (text: string | null): string =>
  (text ?? '')
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, longestWords)
    .trim();
