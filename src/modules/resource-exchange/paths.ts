import { resourcesPath } from '#modules/resources/rules';

/** All that is published here, for other programs. */
export const filePath = `${resourcesPath}/les-bases.json`;
export const exchangePath = '/extranet/les-bases';
export const sentPath = (file: string): string => `${exchangePath}/${file}`;
