export { competences, competenceWords } from './competences.ts';
export { type MacroKind, macrosOf, typeWithMacros } from './macros.ts';
export {
  type Content,
  type CoursePart,
  contentSchema,
  courseParts,
  emptyContent,
  type Kind,
  kinds,
  type Level,
  levels,
  licences,
  type Placed,
  type Resource,
  type Saving,
  type Status,
  statuses,
  targetOf,
  type Version,
} from './resource.ts';
export { readSearch, resourcePath, resourcesPath } from './search.ts';
export { themes, themeWords } from './themes.ts';
export { macrosInWords } from './told.ts';
export { words as resourceWords } from './words.ts';
