import { sittingPath } from '#modules/sittings/rules';

export const holdPath = (id: string, ...rest: string[]): string => sittingPath(id, 'tenir', ...rest);
export const rollPath = (id: string): string => sittingPath(id, 'appel');
export const codePath = (id: string): string => sittingPath(id, 'emargement');
export const sheetPath = (id: string): string => sittingPath(id, 'feuille.pdf');
export const signInPath = (token: string): string => `/emargement/${token}`;
