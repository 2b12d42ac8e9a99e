export { type Access, type Group, type Member, reaches, type Standing, steers } from './group.ts';
export { groupPath, groupsPath, publicGroupPath } from './paths.ts';
