/** What the parts of the site are called, where the first word of their address does not say it well. */
const parts: Record<string, string | undefined> = {
  espaces: 'Fiches des espaces',
  annuaire: 'Annuaire',
  agenda: 'Agenda',
  actualites: 'Actualités',
  ressources: 'Ressources',
  donnees: 'Données ouvertes',
  orientation: 'Fiches d’orientation',
};

export const fr = { home: 'Page d’accueil', parts };
