import { formatNumber } from '#platform/i18n';
import type { Counts } from './import.ts';

const nb = (count: number): string => formatNumber('fr', count);
const s = (count: number): string => (count < 2 ? '' : 's');

export const fr = {
  title: 'Imports',
  lead: 'Faites entrer dans le registre les lieux d’un fichier. Rien ne change avant que vous ayez vu ce qui changera.',
  start: {
    title: 'Lire un fichier',
    file: 'Le fichier',
    fileHint: 'CSV ou JSON, 50 Mo au plus. Votre tableur sait enregistrer en CSV.',
    fileAgain: 'Après une erreur, choisissez-le de nouveau.',
    address: 'Ou son adresse sur internet',
    addressHint:
      'Par exemple celle d’un fichier de data.gouv.fr. Elle pourra être relue chaque jour ou chaque semaine.',
    source: 'D’où vient-il ?',
    sourceHint:
      'Un nom que vous reconnaîtrez. Vide, ce sera le nom du fichier. Le même nom la prochaine fois retrouve les mêmes lieux.',
    kind: 'Son format',
    kindGuess: 'Le reconnaître',
    options: 'À la lecture',
    optionWords: {
      inside: 'Laisser de côté les lieux hors de notre territoire',
      personal: 'Garder les numéros de mobile et les courriels au nom d’une personne',
    },
    read: 'Lire le fichier',
  },
  kinds: {
    national: 'Standard national des lieux de médiation numérique',
    'france-services': 'Liste des France services de l’État',
    'data-inclusion': 'Structures de data·inclusion',
    csv: 'Autre tableau',
  },
  errors: {
    nothing: 'Choisissez un fichier, ou donnez son adresse.',
    both: 'Un fichier ou une adresse : gardez l’un des deux.',
    tooLarge: 'Le fichier dépasse 50 Mo. Coupez-le en plusieurs.',
  },
  past: {
    title: 'Les imports faits',
    caption: (count: number) => `${nb(count)} import${s(count)}, le dernier en premier`,
    file: 'Fichier',
    when: 'Lu le',
    state: 'État',
    entered: 'Entrés',
    changed: 'Mis à jour',
    waiting: 'En attente',
    none: 'Aucun import pour le moment',
    noneWhy:
      'Le premier fichier que vous lirez apparaîtra ici, avec ce qu’il a changé et de quoi revenir en arrière.',
  },
  states: { read: 'À appliquer', applied: 'Appliqué', undone: 'Annulé' },
  sources: {
    title: 'Les sources',
    caption: 'D’où viennent les lieux',
    name: 'Source',
    rhythm: 'Relue',
    looked: 'Dernière lecture',
    never: 'jamais',
    rhythms: { byHand: 'à la main', daily: 'chaque nuit', weekly: 'chaque semaine' },
    address: 'Adresse du fichier',
    rhythmLabel: 'La relire',
    rhythmHint: 'La nuit. Seul ce qui a changé est touché ; ce qui demande une décision vous est écrit.',
    rhythmChoices: {
      never: 'Quand je le demande',
      daily: 'Chaque nuit',
      weekly: 'Chaque semaine',
    },
    needsAddress: 'Pour être relue, elle doit avoir une adresse.',
    columns: 'Colonnes expliquées',
    forget: 'Oublier ces explications',
    save: 'Enregistrer',
    saved: 'C’est enregistré.',
    again: 'La relire maintenant',
    same: 'Le fichier n’a pas changé depuis la dernière lecture : il n’y a rien à faire.',
    problem: 'La dernière lecture a échoué',
    of: (name: string) => `Source : ${name}`,
  },
  one: {
    from: (source: string) => `Source : ${source}`,
    read: (day: string, who: string) => `Lu le ${day} par ${who}.`,
    lines: (count: number) => `${nb(count)} ligne${s(count)}`,
    nothingYet: 'Rien n’a encore changé',
    preview: 'Voici ce qui changera. Relisez, décidez pour les ressemblances, puis appliquez.',
    apply: 'Appliquer',
    applyRest: 'Appliquer vos choix',
    willDo: (create: number, update: number) =>
      `${nb(create)} lieu${create < 2 ? '' : 'x'} à entrer, ${nb(update)} fiche${s(update)} à mettre à jour.`,
    willMerge: (count: number) => `${nb(count)} ligne${s(count)} reconnue${s(count)} comme un lieu déjà là.`,
    willWait: (count: number) =>
      `${nb(count)} ressemblance${s(count)} à décider : sans réponse, elle${s(count)} attendra${count < 2 ? '' : 'ont'}.`,
    nothingToDo: 'Il n’y a rien à appliquer.',
    isDone: 'C’est fait',
    did: (create: number, update: number) =>
      `${nb(create)} lieu${create < 2 ? ' entré' : 'x entrés'}, ${nb(update)} fiche${s(update)} mise${s(update)} à jour.`,
    undo: 'Annuler cet import',
    isUndone: 'Cet import est annulé',
    undone: 'L’import est annulé.',
    undid: ({
      removed,
      closed,
      returned,
      left,
      stayed,
    }: {
      removed: number;
      closed: number;
      returned: number;
      left: number;
      stayed: number;
    }) =>
      [
        removed > 0 && `${nb(removed)} lieu${removed < 2 ? ' retiré' : 'x retirés'}.`,
        closed > 0 &&
          `${nb(closed)} lieu${closed < 2 ? ' fermé, parce qu’il a' : 'x fermés, parce qu’ils ont'} vécu depuis.`,
        stayed > 0 &&
          `${nb(stayed)} lieu${stayed < 2 ? ' laissé, parce qu’une autre liste le donne' : 'x laissés, parce qu’une autre liste les donne'} aussi.`,
        returned > 0 && `${nb(returned)} réponse${s(returned)} remise${s(returned)} comme avant.`,
        left > 0 &&
          `${nb(left)} réponse${left < 2 ? ' laissée, parce qu’elle a' : 's laissées, parce qu’elles ont'} changé depuis.`,
      ]
        .filter(Boolean)
        .join(' ') || 'Il n’y avait rien à remettre.',
    undoTitle: 'Annuler un import',
    undoLead: (file: string) => `Tout ce que « ${file} » a changé reviendra comme avant.`,
    undoWhat: [
      'Les lieux qu’il a fait entrer sont retirés. Ceux qui ont vécu depuis (une photo, un signalement, une réponse corrigée) sont fermés, et ceux qu’une autre liste donne aussi restent.',
      'Les réponses qu’il a changées reviennent, sauf celles que quelqu’un a changées depuis.',
      'Le fichier pourra être lu de nouveau.',
    ],
    cancel: 'Ne rien annuler',
    tabs: 'Ce que deviennent les lignes',
    all: 'Toutes',
    perPage: (count: number) => `${count} par page`,
    empty: 'Aucune ligne ici',
    emptyWhy: 'Aucune ligne du fichier n’est dans ce cas.',
    line: (line: number) => `ligne ${nb(line)}`,
    kept: (fields: string) => `La fiche dit autre chose et garde sa réponse : ${fields}.`,
    notes: 'Remarques à la lecture',
    download: 'Télécharger les lignes refusées',
    downloadHint: 'Un tableau, avec la raison de chaque refus : corrigez-le, puis lisez-le ici.',
    looksLike: 'Ressemble à',
    isMoved:
      'La dernière fois, son numéro était celui d’un autre lieu. Les listes numérotent parfois leurs lignes à nouveau.',
    ledTo: 'Jusqu’ici, son numéro menait à',
    sameAsLine: (line: number) => `Dit la même chose que la ligne ${nb(line)}.`,
    decide: 'Est-ce le même lieu ?',
    chosen: {
      merge: 'Même lieu : la fiche sera complétée.',
      apart: 'Un autre lieu : il sera entré.',
      refuse: 'Laissé de côté, aussi la prochaine fois.',
    },
    choices: { merge: 'C’est le même', apart: 'C’est un autre', refuse: 'Laisser de côté' },
    allWaiting: (count: number) => `Pour les ${nb(count)} qui attendent`,
    decided: 'C’est noté.',
  },
  columns: {
    title: 'Des colonnes que nous ne connaissons pas',
    lead: 'Dites ce qu’elles contiennent : le fichier est relu, et ce sera retenu pour cette source.',
    ignore: 'Ne pas la lire',
    read: 'Relire le fichier',
    done: 'Le fichier est relu avec vos explications.',
    gone: 'Le fichier n’est plus là : choisissez-le de nouveau.',
  },
  decisions: {
    create: 'À entrer',
    update: 'À mettre à jour',
    unchanged: 'Sans changement',
    duplicate: 'Ressemblances',
    refused: 'Refusées',
    outside: 'Hors du territoire',
  },
  decided: { create: 'Entrés', update: 'Mis à jour' },
  becomes: {
    create: 'À entrer',
    update: 'À mettre à jour',
    unchanged: 'Sans changement',
    duplicate: 'Ressemble à un autre',
    refused: 'Refusée',
    outside: 'Hors du territoire',
  },
  done: { created: 'Entré', changed: 'Mis à jour', same: 'Sans changement' },
  reasons: {
    'no-address': 'Le lieu n’a pas d’adresse.',
    'no-commune': 'La commune n’est pas dite, et le code postal ne suffit pas à la trouver.',
    'unknown-commune': 'Cette commune n’est pas reconnue : donnez son code INSEE.',
    'no-postal-code': 'Le code postal n’est pas dit.',
    'no-position': 'La latitude et la longitude ne sont pas dites, et la commune n’est pas connue.',
    'several-spaces': 'Ses numéros sont ceux de plusieurs espaces du registre.',
    'identifier-elsewhere': 'Son numéro est celui d’un autre espace, loin d’ici et d’un autre nom.',
    'left-out': 'La coordination a laissé ce lieu de côté.',
    'not-kept': 'Une de ses valeurs ne convient pas au registre.',
  },
  inColumn: (said: string, column: string) => `${said.replace(/\.$/, '')} (colonne « ${column} »).`,
  refusals: {
    undone: 'Cet import a été annulé : lisez le fichier de nouveau.',
    gone: 'Cet import n’existe plus.',
    'not-applied': 'Cet import n’a rien changé : il n’y a rien à annuler.',
    'too-old': 'Cet import a plus d’un an : ce qu’il a changé, ligne par ligne, n’est plus gardé.',
    renumbered:
      'Cette liste semble avoir numéroté ses lieux à nouveau : beaucoup de numéros mènent à un autre lieu que la dernière fois. Rien n’est entré. Dites d’abord, dans les ressemblances, quel lieu est lequel.',
  },
  refusedFile: { line: 'Ligne', reason: 'Raison du refus' },
  mail: {
    subject: (source: string) => `${source} : une décision vous attend`,
    text: (source: string, address: string, { create, update, waiting, refused }: Counts) =>
      `Bonjour,\n\nLa source « ${source} » a été relue cette nuit : ${nb(create)} lieu${create < 2 ? ' entré' : 'x entrés'}, ${nb(update)} fiche${s(update)} mise${s(update)} à jour.\n\nRessemblances à décider : ${nb(waiting)}. Lignes refusées : ${nb(refused)}.\n\n${address}\n`,
    failed: (source: string) => `${source} : la lecture a échoué`,
    failedText: (source: string, why: string, address: string) =>
      `Bonjour,\n\nLa source « ${source} » n’a pas pu être relue cette nuit : ${why}\nElle le sera de nouveau la prochaine fois. Ses lieux restent tels qu’ils sont.\n\n${address}\n`,
  },
};

export type Messages = typeof fr;
