/** « de Nadia », « d’Agnès », « d’Hugo »: an h that begins a first name is nearly always silent. */
export const ofName = (name: string): string =>
  /^[aeiouyhàâéèêëîïôû]/i.test(name) ? `d’${name}` : `de ${name}`;
