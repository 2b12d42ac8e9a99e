import { formatNumber } from '#platform/i18n';

const nb = (count: number): string => formatNumber('fr', count);
const s = (count: number): string => (count < 2 ? '' : 's');

export const fr = {
  title: 'Annuaire imprimé',
  lead: 'Le livret de tous les espaces, une fois par an. Vous écrivez le mot d’accueil, le site compose le reste.',
  none: 'Aucune édition n’est en préparation',
  noneWhy: 'Commencez celle de l’an prochain : vous verrez aussitôt à quoi le livret ressemble.',
  beginTitle: 'Commencer une édition',
  year: 'Année',
  begin: 'Commencer',
  begun: (year: number) => `L’édition ${year} est commencée.`,
  errors: {
    year: 'Une année s’écrit avec quatre chiffres, comme 2027.',
    noTitle: 'Donnez un titre à ce livret.',
  } as Record<string, string>,
  refusals: {
    taken: 'Cette année a déjà son édition.',
    another: 'Une autre édition est en préparation : figez-la d’abord.',
    frozen: 'Cette édition est figée : elle ne change plus.',
    unknown: 'Cette édition n’existe pas.',
    moved: 'Le livret a changé pendant qu’il se composait : relisez-le, puis figez-le de nouveau.',
  },
  preparing: (year: number) => `Édition ${year}, en préparation`,
  spaces: (count: number) => `${nb(count)} espace${s(count)} publié${s(count)} y figurent aujourd’hui.`,
  see: 'Voir le livret (PDF)',
  text: 'Titre et mot d’accueil',
  freeze: 'Figer cette édition',
  frozenTitle: 'Éditions figées',
  caption: 'Éditions',
  edition: 'Édition',
  frozenOn: 'Figée le',
  number: 'Numéro',
  files: 'Fichiers',
  reading: 'À lire (PDF)',
  press: 'Pour l’imprimeur (PDF)',
  gone: 'Le fichier n’est plus gardé.',
  textTitle: (year: number) => `Les mots de l’édition ${year}`,
  bookTitle: 'Titre',
  bookTitleHint: 'Sur la couverture, en quelques mots.',
  editorial: 'Mot d’accueil',
  editorialHint: 'En première page. Une ligne vide sépare deux paragraphes.',
  signature: 'Signature',
  signatureHint: 'Sous le mot d’accueil : un prénom, un nom, une fonction.',
  save: 'Enregistrer',
  saved: 'C’est enregistré.',
  met: 'Quelqu’un a changé ces mots pendant que vous écriviez. Relisez, puis enregistrez de nouveau.',
  metNow: (text: string) => (text === '' ? 'Ce champ vient d’être vidé.' : `Écrit entre-temps : ${text}`),
  freezeTitle: (year: number) => `Figer l’édition ${year} ?`,
  freezeWhy:
    'Le livret est composé une dernière fois, numéroté, gardé, et montré au public. Il ne changera plus, même si une fiche change.',
  freezeSubmit: 'Figer l’édition',
  freezeBack: 'Pas encore',
  frozen: (year: number) => `L’édition ${year} est figée. Le public peut la lire.`,
  cannot: 'Le livret ne peut pas être composé',
  public: {
    title: 'L’annuaire imprimé',
    lead: 'Tous les espaces dans un livret à garder près du téléphone. Vous le trouvez dans les espaces et les mairies ; le voici à lire ici.',
    read: (year: number, size: string) => `Lire l’annuaire ${year} (PDF accessible, ${size})`,
    none: 'Le premier annuaire se prépare',
    noneWhy: 'Il n’est pas encore imprimé. En attendant, la liste des espaces est sur ce site.',
    before: 'Les années d’avant',
    size: (megabytes: number) => `${nb(Math.max(0.1, Math.round(megabytes * 10) / 10))} Mo`,
  },
};

export type Messages = typeof fr;
