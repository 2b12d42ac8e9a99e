/** What the command says: in French, as all commands. */
export const commandWords = {
  actor: 'import',
  fileOrAddress: 'fichier ou adresse',
  usage:
    '<fichier ou adresse> [--from national|france-services|data-inclusion|csv] [--dry-run] [--json] [--inside] [--with-personal] [--source <nom>] [--map <colonne>=<champ>]…',
  summary: 'Fait entrer les lieux d’un fichier (CSV, JSON) dans le registre.',
  unknownSource: (typed: string, known: string) => `« ${typed} » n’est pas un format connu : ${known}.`,
  unknownField: (typed: string) =>
    `« ${typed} » : --map attend <colonne>=<champ>, comme « Nom du lieu=name ».`,
  noFile: (path: string) => `Il n’y a pas de fichier à lire ici : ${path}`,
  refusedName: 'refus',
  nowhere: (name: string) => `« ${name} » ne peut être écrit ni ici ni dans le dossier temporaire.`,
  wouldBe: (file: string) => `${file} : voici ce qui changerait. Rien n’est changé.`,
  isDone: (file: string, source: string) => `${file} : c’est fait (source : ${source}).`,
  created: 'entrés :',
  updated: 'mis à jour :',
  unchanged: 'sans changement :',
  duplicates: (count: string, waiting: string) =>
    `ressemblances : ${count}, dont ${waiting} en attente d’une décision`,
  outside: 'hors du territoire :',
  refused: 'refusés :',
  seeRefused: (path: string) => `Les lignes refusées, avec leur raison : ${path}`,
  seeWaiting: 'Les ressemblances se décident dans l’espace professionnel, page Imports.',
};
