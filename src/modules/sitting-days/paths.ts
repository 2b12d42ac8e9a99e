import { phaseOf, type Sitting, sittingPath } from '#modules/sittings/rules';

export const holdPath = (id: string, ...rest: string[]): string => sittingPath(id, 'tenir', ...rest);
/** Where one came from: the meeting while it is held, or its page. */
export const backPath = (sitting: Sitting, now: Date): string =>
  phaseOf(sitting, now) === 'running' ? holdPath(sitting.id) : sittingPath(sitting.id);

export const rollPath = (id: string): string => sittingPath(id, 'appel');
export const codePath = (id: string): string => sittingPath(id, 'emargement');
export const sheetPath = (id: string): string => sittingPath(id, 'feuille.pdf');
export const signInPath = (token: string): string => `/emargement/${token}`;
