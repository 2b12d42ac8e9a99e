export { type Access, type Group, type Member, reaches, type Standing } from './group.ts';
export { groupPath, groupsPath, publicGroupPath } from './paths.ts';
