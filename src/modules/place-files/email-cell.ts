import { slugOf } from '#platform/slug';

/** The addresses of a cell, in their order, however they are joined or hidden (`contact [at] mairie.fr`). */
export function emailsIn(text: string): string[] {
  const plain = text
    .replace(/\s*[[(]\s*(?:at|arobase|a|@)\s*[\])]\s*/gi, '@')
    .replace(/\s*[[(]\s*(?:dot|point)\s*[\])]\s*/gi, '.');
  return [...new Set(plain.toLowerCase().match(address) ?? [])].filter(({ length }) => length <= 254);
}

const address =
  /[a-z0-9][a-z0-9._%+'&-]{0,63}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z]{2,24}(?![a-z0-9-])/g;

/** What an address shared by a team, or by a place, is called. */
const shared =
  /accueil|accompagne|adil|admin|agence|agglo|animat|asso|atelier|aide|antenne|bib|bourg|bureau|bus|caf|cc[a-z]{0,4}$|ccas|centre|cias|clic|coll?ectif|com(?:mune|munication|m)?$|conseil|contact|coop|coord|cyber|depart|dept|direct|ecole|efs|emploi|epn|erasmus|espace|etudes|evs|fabrique|fablab|famille|federation|fjt|formation|foyer|franc|fs$|^fs|gestion|hello|bonjour|hub|inclusion|info|insertion|jeun|labo?$|^la[._-]|^le[._-]|^les[._-]|lieu|ludo|mairie|maison|^mds|mediat|mfs|mission|mjc|mobil|mqs?$|msa|msap|multi|munici|num|office|ordi|orient|permanence|pij|pimms|planet|plateforme|point|pole|poste|prefet|presse|public|publik|quartier|region|relais|repair|reseau|resid|ressource|rural|secr|service|siege|social|solid|syndic|tiers|tourisme|ufcv|union|usagers?|ville|vivre|webmaster/;
const sharedDomain = /^(?:france-?services\.gouv\.fr)$/;
const mailboxes =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|protonmail|proton|orange|wanadoo|free|sfr|neuf|laposte|bbox|numericable|club-internet|cegetel|aliceadsl|lagoon|mls|izi)\.[a-z.]+$/;

/**
 * Whether an address is somebody's: a first name with a family name (`j.martin@`, `lea.petit@`), or a mailbox of the
 * general public, unless it holds a word of a team's, or of the names that are given (a place's, its commune's).
 */
export function isPersonalEmail(email: string, names: readonly string[]): boolean {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  if (sharedDomain.test(domain) || shared.test(local) || /^\d|\d{5}/.test(local)) return false;
  const words = local
    .split(/[._+-]/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '');
  const own = new Set(names.flatMap((name) => slugOf(name).split('-')).filter(({ length }) => length > 2));
  const short = local.replace(/[^a-z]/g, '');
  if (words.some((word) => own.has(word)) || [...own].some((name) => name.length > 4 && short.includes(name)))
    return false;
  return mailboxes.test(domain) || words.length === 2;
}
