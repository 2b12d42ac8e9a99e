import type { fr } from './messages.fr.ts';

export const en: typeof fr = {
  home: 'Home page',
  parts: {
    espaces: 'Pages of spaces',
    annuaire: 'Directory',
    agenda: 'Agenda',
    actualites: 'News',
    ressources: 'Resources',
    donnees: 'Open data',
    orientation: 'Referral sheets',
  },
};
