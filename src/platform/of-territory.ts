// The départements whose name takes another article than « le » or an elided « l’ ».
const feminine =
  /^(Charente|Charente-Maritime|Corrèze|Corse|Corse-du-Sud|Côte-d’Or|Creuse|Dordogne|Drôme|Gironde|Haute-.*|Loire|Loire-Atlantique|Lozère|Manche|Marne|Mayenne|Meurthe-et-Moselle|Meuse|Moselle|Nièvre|Sarthe|Savoie|Seine-.*|Somme|Vendée|Vienne|Guadeloupe|Guyane|Martinique|Réunion)$/;
const plural =
  /^(Alpes-.*|Ardennes|Bouches-du-Rhône|Côtes-d’Armor|Deux-Sèvres|Hautes-.*|Hauts-de-Seine|Landes|Pyrénées-.*|Vosges|Yvelines)$/;
const bare = /^(Paris|Mayotte)$/;

/** « du Lot », « de l’Ain », « de la Creuse », « des Landes »: what a sentence says after « hors ». */
export function ofTerritory(name: string): string {
  if (name === '') return 'du territoire';
  if (bare.test(name)) return `de ${name}`;
  if (plural.test(name)) return `des ${name}`;
  if (feminine.test(name)) return `de la ${name}`;
  return /^[AEÉIOUYH]/.test(name) ? `de l’${name}` : `du ${name}`;
}
