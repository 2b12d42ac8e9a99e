import { sittingPath } from '#modules/sittings/rules';

export const packPath = (sittingId: string): string => sittingPath(sittingId, 'dossier');
export const packFilePath = (sittingId: string): string => sittingPath(sittingId, 'dossier.pdf');
