import type { Words } from './module.ts';

/** The headings of the side menu of the staff, whichever module stands under them. */
export const menuGroups = {
  sharing: { fr: 'Partager', en: 'Sharing' },
  together: { fr: 'Travailler ensemble', en: 'Working together' },
  upkeep: { fr: 'Tenir à jour', en: 'Keeping up to date' },
  network: { fr: 'Réseau', en: 'Network' },
} satisfies Record<string, Words>;
