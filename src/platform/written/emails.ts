import { slugOf } from '#platform/slug';

/** The addresses of a text, in their order, however they are joined or hidden. */
export const emailsIn = (text: string): string[] =>
  [...new Set(withoutHiding(text).toLowerCase().match(address) ?? [])].filter(({ length }) => length <= 254);

/** `contact [at] mairie.fr`, written so to be hidden from robots, as it is used. */
export const withoutHiding = (text: string): string =>
  text
    .replace(/\s*[[({]\s*(?:at|arobase|a|@)\s*[\])}]\s*/gi, '@')
    .replace(/(?<=@[^\s@]*)\s*[[({]\s*(?:dot|point)\s*[\])}]\s*/gi, '.');

const address =
  /(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+'&-]{0,63}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z]{2,24}(?![a-z0-9-])/g;

/**
 * Whether an address is somebody's: a first name with a family name (`j.martin@`, `lea.petit@`), or a mailbox of the
 * general public; unless it holds a word of a team's, or of the names that are given (a place's, its commune's).
 */
export function isPersonalEmail(email: string, names: readonly string[]): boolean {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const words = local.split(/[._+-]/).filter((word) => word !== '');
  if (/^france-?services\.gouv\.fr$/.test(domain) || team.test(local)) return false;
  if (words.some((word) => shortTeam.test(word)) || (words.length > 1 && /\d/.test(words[0] ?? '')))
    return false;
  return !holdsName(local, names) && (publicMailbox.test(domain) || words.length === 2);
}

/** Whether what stands before the @ is made of a word of these names, or of their beginning (`lelien`). */
function holdsName(local: string, names: readonly string[]): boolean {
  const letters = local.replace(/[^a-z]/g, '');
  const slugs = names.map(slugOf);
  const own = slugs.flatMap((slug) => slug.split('-')).filter(({ length }) => length > 2);
  if (own.some((word) => local.split(/[._+-]/).includes(word) || (word.length > 4 && letters.includes(word))))
    return true;
  return letters.length > 4 && slugs.some((slug) => slug.replaceAll('-', '').includes(letters));
}

/** Beginnings and pieces of the words by which teams and places are called. */
const team =
  /accueil|accompagn|administ|animat|antenne|association|atelier|biblio|bonjour|bureau|cabinet|centre|citoyen|collectif|commun|comptab|conseill|contact|coordin|coordo|culture|cyber|departement|direct|ecole|emploi|espace|fablab|fabrique|federation|formation|foyer|franceserv|france-s|france\.s|gestion|guichet|habitant|inclusion|informatique|insertion|jeunesse|ludotheque|mairie|maison|mediat|mission|mobilite|multi|municip|numeri|office|ordinat|orientation|passerelle|permanence|plateforme|prefet|presse|publi[ck]|quartier|reception|referent|regie|relais|reseau|residence|responsable|ressource|rural|secretariat|service|social|solidari|standard|syndicat|tourisme|urbanisme|webmaster/;

const shortTeam =
  /^(?:adil|afpa|agence|agglo|aide|asso|bij|bus|caf|ccas|cc[a-z]{1,5}|cdc|cias|clic|com|coop|cpam|csc|csx?|dep|depot|dgs|e?fs\w{0,12}|e2c|epn|esp|evs|fjt|fr|gip|greta|hello|hub|ids|info|infos|insert|labo?|la|le|les|lieu|mda|mds|mfs|mjc|mlj?|mq|msa|msap|msp|num|pad|pfsp|pij|pimms|point|pole|poste|psp|rh|rsp|rdv|saint|sainte|sci|sivom|sp|st|ste|tiers|udaf|usagers?|val|vallee|ville|web)\d*$/;

const publicMailbox =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|protonmail|proton|orange|wanadoo|free|sfr|neuf|laposte|bbox|numericable|club-internet|cegetel|aliceadsl|lagoon|mls|izi)\.[a-z.]+$/;
