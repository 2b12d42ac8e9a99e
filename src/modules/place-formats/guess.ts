import type { ListField } from './list-cell.ts';

/** Words by which free texts say the same as a value of the standard; a text may say several. */
const words: Partial<Record<ListField, readonly [RegExp, string][]>> = {
  services: [
    [
      /d[eé]marche|administrati|acc[eè]s aux droits|services publics|carte grise|caf\b|cpam|ameli/i,
      'Aide aux démarches administratives',
    ],
    [
      /prise en main|prendre en main|initi(?:ation|é)|bureautique|outils? (?:num[eé]rique|informatique)|cours (?:d['’])?informatique|d[eé]butant|perfectionnement/i,
      'Maîtrise des outils numériques du quotidien',
    ],
    [
      /emploi|insertion pro|\bcv\b|entrepr(?:ise|ene)|formation pro/i,
      'Insertion professionnelle via le numérique',
    ],
    [
      /s[eé]curi(?:t[eé]|s)|cyber(?:s|h|m)|arnaque|fraude|donn[eé]es personnelles|pr[eé]vention/i,
      'Utilisation sécurisée du numérique',
    ],
    [/parent|scola|devoirs|enfant/i, 'Parentalité et éducation avec le numérique'],
    [
      /cr[eé]a(?:tion|tif)|loisir|fab ?lab|3d\b|robot|jeux? vid|photo|vid[eé]o(?!.?proj|.?conf)|audiovisuel|r[eé]alit[eé] virtuelle/i,
      'Loisirs et créations numériques',
    ],
    [
      /culture num|citoyennet[eé] num|usages? (?:du )?num[eé]rique|r[eé]seaux sociaux|intelligence artificielle|fake|d[eé]cryptage|logiciels? libres?/i,
      'Compréhension du monde numérique',
    ],
    [
      /wi-?fi|internet|connexion|libre acc[eè]s|acc[eè]s libre|ordinateurs?|imprim|scann?er|photocop|postes? (?:informatique|num|fixe|connect)|mat[eé]riel (?:informatique|[aà] disposition)|tablette/i,
      'Accès internet et matériel informatique',
    ],
    [
      /recondition|prix solidaire|moindre co[uû]t|don de mat|ressourcerie/i,
      'Acquisition de matériel informatique à prix solidaire',
    ],
  ],
  supportModes: [
    [/autonomi|libre|seul\b/i, 'En autonomie'],
    [/individu|accompagn|avec (?:de l['’])?aide/i, 'Accompagnement individuel'],
    [/atelier|collecti|groupe/i, 'Dans un atelier collectif'],
    [/distan|visio|t[eé]l[eé]phone/i, 'À distance'],
  ],
  typologies: [
    [/m[eé]diath|biblioth/i, 'BIB'],
    [/france.?services?/i, 'RFS'],
    [/espace public num|\bepn\b|cyber/i, 'EPN'],
    [/tiers.?lieu|coworking/i, 'TIERS_LIEUX'],
    [/fab ?lab|hackerspace/i, 'FABLAB'],
    [/centre social/i, 'CS'],
    [/socio.?culturel/i, 'CSC'],
    [/\bccas\b|action sociale/i, 'CCAS'],
    [/mission locale/i, 'ML'],
    [/communaut[eé]|agglom[eé]ration|\bepci\b|intercommunal/i, 'EPCI'],
    [/mairie|municipal|\bcommune\b/i, 'MUNI'],
    [/associati/i, 'ASSO'],
  ],
};

/** The values that a piece of text speaks of; a note says that they were guessed. Codes (`mobilite--permis`) are not words. */
export const guessesIn = (
  piece: string,
  fields: readonly ListField[],
): { field: ListField; value: string }[] =>
  (piece.includes('--') ? [] : fields).flatMap((field) =>
    (words[field] ?? []).filter(([pattern]) => pattern.test(piece)).map(([, value]) => ({ field, value })),
  );
