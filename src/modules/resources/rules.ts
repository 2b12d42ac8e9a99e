export { competences } from './competences.ts';
export { type Content, contentSchema, emptyContent, type Kind, licences } from './resource.ts';
export { themes } from './themes.ts';
