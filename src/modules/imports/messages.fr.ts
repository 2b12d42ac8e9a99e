import { formatNumber } from '#platform/i18n';

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
    nameColumn: 'Quelle colonne donne le nom des lieux ?',
    nameColumnNone: 'Choisissez une colonne',
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
    entered: 'Lieux nouveaux',
    changed: 'Fiches mises à jour',
    toEnter: (count: number) => `${nb(count)} à entrer`,
    toUpdate: (count: number) => `${nb(count)} à mettre à jour`,
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
    problem: 'La dernière lecture a échoué',
    fault: 'Quelque chose ne s’est pas passé comme prévu.',
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
    applyTitle: 'Appliquer un import',
    applyLead: (file: string) =>
      `Voici ce que « ${file} » changera dans le registre. Vous pourrez l’annuler.`,
    notYet: 'Pas encore',
    throwAway: 'Jeter cette lecture',
    thrown: 'La lecture est jetée, et le fichier avec elle.',
    readSo: (inside: boolean, personal: boolean) =>
      `${inside ? 'Les lieux hors de notre territoire sont laissés de côté' : 'Les lieux hors de notre territoire sont lus aussi'} ; les mobiles et les courriels de personnes sont ${personal ? 'gardés' : 'laissés de côté'}.`,
    readOtherwise: (inside: boolean, personal: boolean) =>
      `La source, elle, reste réglée autrement : ${inside ? 'sans' : 'avec'} les lieux hors du territoire, ${personal ? 'avec' : 'sans'} ce qui est personnel. Seule sa page change ces réglages.`,
    willEnter: (count: number) => `${nb(count)} lieu${count < 2 ? '' : 'x'} à entrer.`,
    willEnterBeyond: (count: number, where: string) =>
      `Parmi eux, ${nb(count)} ligne${s(count)} hors ${where} : ${count < 2 ? 'ce lieu sera publié' : 'ces lieux seront publiés'} aussi.`,
    willUpdate: (count: number) => `${nb(count)} fiche${s(count)} à mettre à jour.`,
    willChoose: (count: number) => `${nb(count)} choix à appliquer.`,
    leftOutside: (count: number, where: string) =>
      `${nb(count)} ligne${s(count)} hors ${where}, laissée${s(count)} de côté.`,
    willRefuse: (count: number) => `${nb(count)} ligne${s(count)} refusée${s(count)}.`,
    willMerge: (count: number) => `${nb(count)} ligne${s(count)} reconnue${s(count)} comme un lieu déjà là.`,
    willWait: (count: number) =>
      `${nb(count)} ressemblance${s(count)} à décider : sans réponse, elle${s(count)} attendra${count < 2 ? '' : 'ont'}.`,
    nothingToDo: 'Il n’y a rien à appliquer.',
    isDone: 'C’est fait',
    did: (create: number, update: number) =>
      [
        create > 0 && `${nb(create)} lieu${create < 2 ? ' entré' : 'x entrés'}.`,
        update > 0 && `${nb(update)} fiche${s(update)} mise${s(update)} à jour.`,
      ]
        .filter(Boolean)
        .join(' ') || 'Rien n’était à changer.',
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
    kept: 'La fiche dit autre chose, et garde sa réponse.',
    keeps: (field: string, ours: string, theirs: string | null) =>
      theirs === null ? `${field} : ${ours}` : `${field} : ${ours} ; dans le fichier : ${theirs}`,
    unfold: 'Ce que dit cette ligne',
    asWritten: 'Ce qui est écrit',
    asRead: 'Ce qui en a été lu',
    cell: (column: string, value: string) => `${column} : ${value}`,
    notRead: 'pas lue',
    number: 'Identifiant',
    notes: 'Remarques à la lecture',
    noted: (line: number, column: string, value: string) =>
      [`Ligne ${nb(line)}, colonne « ${column} »`, value].filter(Boolean).join(' : '),
    notedMore: (count: number) => `et ${nb(count)} autre${s(count)}`,
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
    titleKnown: 'Ce que contiennent les colonnes',
    known: (count: number) => (count < 2 ? 'La colonne reconnue' : `Les ${nb(count)} colonnes reconnues`),
    lead: 'Dites ce qu’elles contiennent : le fichier est relu, et ce sera retenu pour cette source.',
    ignore: 'Ne pas la lire',
    read: 'Relire le fichier',
    done: 'Le fichier est relu avec vos explications.',
    gone: 'Le fichier n’est plus là, ou il a été appliqué entre-temps : choisissez-le de nouveau.',
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
  isUndone: { removed: 'Retiré', closed: 'Fermé', stayed: 'Resté', changed: 'Remis comme avant' },
  wereDecided: { create: 'Lieux nouveaux', update: 'Mises à jour' },
  reasons: {
    'no-address': 'Le lieu n’a pas d’adresse.',
    'no-commune': 'La commune n’est pas dite, et le code postal ne suffit pas à la trouver.',
    'unknown-commune': 'Cette commune n’est pas reconnue : donnez son code INSEE.',
    'commune-beyond':
      'Cette commune n’est pas de notre territoire. Pour faire entrer le lieu tout de même, donnez le code INSEE de la commune.',
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
    applied: 'Cet import a été appliqué : il s’annule, il ne se jette plus.',
    'not-applied': 'Cet import n’a rien changé : il n’y a rien à annuler.',
    'too-old': 'Cet import a plus d’un an : ce qu’il a changé, ligne par ligne, n’est plus gardé.',
    renumbered:
      'Cette liste semble avoir numéroté ses lieux à nouveau : beaucoup de numéros mènent à un autre lieu que la dernière fois. Rien n’est entré. Dites d’abord, dans les ressemblances, quel lieu est lequel.',
  },
  refusedFile: { line: 'Ligne', reason: 'Raison du refus' },
};

export type Messages = typeof fr;
