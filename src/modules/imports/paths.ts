export const importsPath = '/extranet/imports';
export const importPath = (id: string): string => `${importsPath}/${id}`;
export const sourcePath = (id: string): string => `${importsPath}/sources/${id}`;
