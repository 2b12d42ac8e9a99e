/** A text without accents, ligatures and capitals, as it is compared: « L’Œuvre à Céré » gives `l’oeuvre a cere`. */
export const plainText = (text: string): string =>
  text.toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').normalize('NFD').replace(/\p{M}/gu, '');

/** The words of a text, plain, those of one letter left out; names of one thing are brought to one word. */
export const plainWords = (text: string): string[] =>
  plainText(text)
    .replace(/\bwi[- ]?fi\b/g, 'wifi')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
    .map(sameThingAs);

/** The words that say nothing by themselves in a question such as « un endroit pour imprimer près de Figeac ». */
export const emptyWords: ReadonlySet<string> = new Set(
  `a ai as au aux avec avez besoin ce ces cet cette cherche chercher comment chez dans de des du elle elles
   en endroit est et etes etre faire il ils je la le les leur lieu ma mes me mon nos notre nous on ou par
   pas plus pour pres proche qu que quel quelle qui sa sans se ses son sont suis sur ta te tes ton trouver
   tu un une va vers veux voudrais vos votre vous the and for near with help how to my in at of is`.split(
    /\s+/,
  ),
);

/** The word by which a thing is compared, whichever of its names is given. */
export const sameThingAs = (plain: string): string =>
  Object.hasOwn(sameThing, plain) ? (sameThing[plain] as string) : plain.replace(pluralInO, '$1');

/** « Photos », « vidéos »: the French forms of PostgreSQL leave them as they are. */
const pluralInO = /^(.{2,}o)s$/;

/** One word for one thing, in questions and in entries alike. */
const sameThing: Readonly<Record<string, string>> = {
  ordi: 'ordinateur',
  ordis: 'ordinateur',
  pc: 'ordinateur',
  mail: 'courriel',
  mails: 'courriel',
  email: 'courriel',
  emails: 'courriel',
  mel: 'courriel',
  photocopie: 'imprimer',
  photocopies: 'imprimer',
  photocopieur: 'imprimer',
  photocopieuse: 'imprimer',
  imprimante: 'imprimer',
  imprimantes: 'imprimer',
  impression: 'imprimer',
  impressions: 'imprimer',
  scan: 'scanner',
  numeriser: 'scanner',
  biblio: 'bibliotheque',
  smartphone: 'telephone',
  portable: 'telephone',
  visioconference: 'visio',
  handicape: 'handicap',
  handicapes: 'handicap',
  st: 'saint',
  ste: 'sainte',
};
