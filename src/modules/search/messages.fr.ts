import { formatNumber } from '#platform/i18n';

export const fr = {
  title: 'Recherche',
  home: 'Accueil',
  field: 'Chercher dans tout le site',
  titleFor: (words: string) => `« ${words} » : recherche`,
  before: 'Un espace, un atelier, une démarche : écrivez comme cela vous vient, les fautes ne gênent pas.',
  kinds: 'Où chercher',
  everywhere: 'Partout',
  found: (count: number) => `${formatNumber('fr', count)} ${count < 2 ? 'résultat' : 'résultats'}`,
  foundMore: (count: number) => `Plus de ${formatNumber('fr', count)} résultats`,
  order: ', du plus proche de votre demande au plus lointain.',
  corrected: (typed: string, shown: string) =>
    `« ${typed} » ne se trouve nulle part : nous avons lu « ${shown} ».`,
  orElse: 'Voulez-vous dire plutôt',
  unknown: (typed: string) => `« ${typed} » ne se trouve nulle part : nous avons cherché les autres mots.`,
  near: 'Rien n’a exactement ces mots : voici ce qui s’en approche.',
  some: 'Rien n’a tous ces mots à la fois : voici ce qui en a une partie.',
  nothing: (words: string) => `Rien ne répond à « ${words} »`,
  nothingHere: (kind: string) => `Rien dans « ${kind} »`,
  elsewhere: (count: number) =>
    `${formatNumber('fr', count)} ${count < 2 ? 'résultat se trouve' : 'résultats se trouvent'} ailleurs dans le site.`,
  seeAll: 'Chercher partout',
  onlySmall: 'Ces mots sont partout : ajoutez ce que vous cherchez, ou une commune.',
  ideas: 'Essayez un seul mot, un mot plus courant, ou le nom d’une commune. Ou bien parcourez le site.',
  call: 'Ou demandez-nous, quelqu’un répond :',
  perPage: (count: number) => `${count} par page`,
  records: {
    what: 'Mots cherchés dans le site et qui n’ont rien trouvé, comptés par jour',
    purpose: 'Savoir ce que les gens cherchent et que le réseau n’a pas',
    legalBasis: 'Mission d’intérêt public',
    kept: 'Treize mois ; le lendemain seulement, si moins de trois personnes les ont cherchés',
    recipients: 'La coordination du réseau',
  },
};

export type Messages = typeof fr;
