/** « de Figeac », « d’Assier », « du Vigan », « des Arques », « de La Bastide ». */
export function ofPlace(name: string): string {
  const article = /^(Le|Les) (.*)$/.exec(name);
  if (article) return `${article[1] === 'Le' ? 'du' : 'des'} ${article[2]}`;
  return /^[AEÉÈIOUYŒ]|^H[aeiouyôé]/i.test(name) ? `d’${name}` : `de ${name}`;
}

/** « CC du Pays de Lalbenque » is « Pays de Lalbenque » where its communes are listed. */
export const shortGrouping = (name: string): string =>
  name.replace(
    /^(?:CC|CA|CU|Communauté de communes|Communauté d’agglomération|Communauté urbaine)\s+(?:du |de la |de l’|des |d’|de )?/i,
    '',
  );
