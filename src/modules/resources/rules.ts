export { type Competence, competences, competenceWords } from './competences.ts';
export {
  type Content,
  contentSchema,
  courseParts,
  emptyContent,
  type Kind,
  kinds,
  levels,
  licences,
  type Resource,
  targetOf,
  type Version,
} from './resource.ts';
export { resourcePath, resourcesPath } from './search.ts';
export { themes, themeWords } from './themes.ts';
export { words as resourceWords } from './words.ts';
