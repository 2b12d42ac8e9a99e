import { sittingPath } from '#modules/sittings/rules';

export const packPath = (sittingId: string): string => sittingPath(sittingId, 'dossier');
/** The pack, by a link of a member's own. */
export const seatPackPath = (token: string): string => `/dossier/${token}`;
export const packFilePath = (sittingId: string): string => sittingPath(sittingId, 'dossier.pdf');
