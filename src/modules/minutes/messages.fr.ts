import { ofName } from '#platform/of-name';

const s = (count: number): string => (count < 2 ? '' : 's');

export const fr = {
  title: 'Compte rendu',
  all: 'Comptes rendus',
  of: (when: string) => `Compte rendu : ${when}`,
  states: { proposed: 'proposé', validated: 'validé', replaced: 'remplacé' },
  proposedBy: (told: string) => `Proposé : ${told}`,
  validatedBy: (told: string) => `Validé : ${told}`,
  older: 'Ceci est une version plus ancienne.',
  standing: 'Une nouvelle version est proposée. Celle-ci vaut tant que la nouvelle n’est pas validée.',
  versions: 'Versions',
  version: (number: number) => `Version ${number}`,
  read: 'Relire',
  partRead: (state: string) => `Lire le compte rendu (${state})`,
  toRead: (when: string) => `Relire le compte rendu : ${when}`,
  toValidate: (when: string) => `Relire et valider le compte rendu : ${when}`,
  act: {
    validate: 'Valider le compte rendu',
    amend: 'Demander un changement',
    correct: 'Corriger',
    publish: 'Le publier sur la page publique',
    withdraw: 'Ne plus le publier',
    again: 'Proposer une nouvelle version',
    seePublic: 'Voir la page publique',
  },
  draft: {
    held: (from: string, to: string) => `Ouverte à ${from}, close à ${to}.`,
    attended: {
      there: (names: string) => `Présents : ${names}.`,
      remote: (names: string) => `À distance : ${names}.`,
      represented: (names: string) => `Représentés : ${names}.`,
      excused: (names: string) => `Excusés : ${names}.`,
    },
    /** In the place of a name, where she speaks for nobody. */
    someone: 'une personne du groupe',
    noNotes: 'Aucune note n’a été prise en commun.',
  },
  propose: {
    title: 'Proposer le compte rendu',
    lead: 'Voici les notes de la réunion. Relisez-les, puis proposez-les : les membres pourront demander des changements.',
    how: 'Une ligne qui commence par « Décision : » entrera au registre. Une ligne « Action : relire le plan (Nadia Ferrand, pour le 15 décembre) » dira qui fait quoi, et pour quand.',
    text: 'Le compte rendu',
    submit: 'Proposer aux membres',
    cancel: 'Annuler',
  },
  amend: {
    lead: 'Écrivez le compte rendu comme il devrait être : tous les membres verront ce que vous changez.',
    leadSteer: 'Vous tenez ce compte rendu : ce que vous écrivez prend place tout de suite.',
    why: 'Pourquoi',
    whyHint: 'Une phrase, que le groupe lira.',
    submit: 'Demander ce changement',
    save: 'Enregistrer',
    theirs: 'Ce qui est enregistré maintenant',
  },
  publish: {
    title: 'Publier le compte rendu',
    lead: (group: string) =>
      `Tout le monde le lira, sans compte, sur la page publique de « ${group} », avec les décisions qui y sont écrites.`,
    names: 'Avec les noms des personnes ?',
    unnamed: 'Sans les noms',
    unnamedHint:
      'Les lignes qui disent qui était là ne s’y lisent pas, et chaque nom devient la structure que la personne représente.',
    named: 'Avec les noms',
    namedHint: (names: readonly string[]) =>
      `Tout le monde y lira : ${names.join(', ')}. Demandez-leur d’abord. Les moteurs de recherche sont priés de ne pas garder la page.`,
    nobody: 'Aucun nom connu du groupe ne s’y lit.',
    preview: 'Ce qui se lira sans les noms',
    left: (words: readonly string[]) =>
      `S’y lisent encore, comme dans le nom de personnes du groupe : ${words.join(', ')}. S’il s’agit d’elles, proposez d’abord une version qui ne les nomme pas.`,
    readFirst:
      'Relisez avant : un prénom seul, ou le nom d’une personne qui n’est pas du groupe, reste dans le texte.',
    submit: 'Publier',
    isUnnamed: 'Publié sans les noms des personnes.',
  },
  reading: {
    nothing: 'Rien à changer',
    as: (name: string) => `Vous écrivez sous le nom ${ofName(name)}.`,
    count: (count: number, all: number) =>
      count === 0
        ? 'Aucun membre ne l’a encore relu.'
        : `${count} membre${s(count)} sur ${all} ${count < 2 ? 'l’a' : 'l’ont'} relu.`,
  },
  amendments: {
    toSettle: (count: number) =>
      count === 1 ? 'Répondre au changement demandé' : `Répondre aux ${count} changements demandés`,
    title: (count: number) => `Changement${s(count)} demandé${s(count)} (${count})`,
    by: (name: string | null) => (name === null ? 'Changement demandé' : `Changement demandé par ${name}`),
    states: { open: 'attend une réponse', taken: 'pris en compte', left: 'laissé de côté' },
    answer: 'Votre réponse',
    answered: (name: string, said: string) => `${name}\u00a0: ${said}`,
    reply: 'Répondre',
    take: 'Le prendre en compte',
    leave: 'Le laisser de côté',
  },
  brief: { decided: 'Ce qui est décidé', agreed: 'Qui fait quoi' },
  validate: {
    offline:
      'La version publiée quittera la page publique quand vous validerez : relisez ensuite la nouvelle, et publiez-la.',
    lead: 'Vérifiez ce qui va entrer au registre, et complétez les noms et les dates qui manquent.',
    decisions: (count: number) => `Décisions (${count})`,
    noDecision: 'Aucune ligne du compte rendu ne commence par « Décision : ».',
    actions: (count: number) => `Actions (${count})`,
    noAction: 'Aucune ligne du compte rendu ne commence par « Action : ».',
    known: (number: number) => `déjà au registre, décision ${number}`,
    begun: (count: number) => `Actions déjà au registre (${count})`,
    begunHint: 'Elles continuent telles quelles : chacune se change sur sa page.',
    newActions: (count: number) => `Nouvelles actions (${count})`,
    noNew: 'Aucune action nouvelle.',
    dueOn: (day: string) => `pour le ${day}`,
    isDone: 'faite',
    isDropped: 'abandonnée',
    owner: 'Qui s’en charge ?',
    nobody: 'Personne encore',
    due: 'Pour quand ?',
    submit: 'Valider',
  },
  notes: {
    closed: 'Le compte rendu de cette réunion est validé : ce que le groupe en garde y est écrit.',
    read: 'Lire le compte rendu',
  },
  done: {
    proposed: 'Le compte rendu est proposé : les membres en sont prévenus.',
    amended: 'Votre demande est là : le groupe la lira.',
    reworded: 'C’est enregistré.',
    read: 'C’est noté : vous n’avez rien à changer.',
    taken: 'Le changement est dans le compte rendu.',
    left: 'Le changement est laissé de côté.',
    validated: 'Le compte rendu est validé : décisions et actions sont au registre.',
    published: 'Le compte rendu se lit sur la page publique du groupe.',
    withdrawn: 'Le compte rendu n’est plus publié.',
  },
  errors: { text: 'Un compte rendu ne peut pas être vide.' },
  refusals: {
    long: 'Une décision ou une action tient en deux mille signes : écrivez-la plus court, le reste du compte rendu dira le détail.',
    notValidated: 'Ce compte rendu n’est pas encore validé.',
    proposed: 'Un compte rendu de cette réunion est déjà proposé.',
    notHeld: 'Cette réunion n’a pas encore commencé.',
    validated: 'Ce compte rendu est validé : proposez une nouvelle version.',
    archived: 'Ce groupe a terminé ses travaux : on n’y écrit plus.',
    same: 'Vous n’avez rien changé.',
    decided: 'Ce changement a déjà reçu une réponse.',
    apart:
      'Ce passage a changé depuis. Corrigez le compte rendu vous-même, puis laissez cette demande de côté.',
    otherVersion:
      'Une autre version vient d’être validée : c’est elle qui se lit ici. Relisez-la avant de la publier.',
    changed: 'Le compte rendu a changé pendant que vous le lisiez. Relisez-le avant d’aller plus loin.',
    amended: 'Des changements attendent une réponse : répondez-y d’abord.',
  },
  mail: {
    subject: (group: string) => `Compte rendu à relire : ${group}`,
    hello: (name: string) => `Bonjour ${name},`,
    proposed: (by: string, group: string, when: string) =>
      `${by} propose le compte rendu de la réunion « ${group} » : ${when}.`,
    how: 'Relisez-le, puis dites sur sa page que rien n’est à changer, ou demandez un changement : tout le groupe le verra.',
    look: 'Relire le compte rendu',
    validatedSubject: (group: string) => `Compte rendu validé : ${group}`,
    validated: (by: string, group: string, when: string) =>
      `${by} a validé le compte rendu de la réunion « ${group} » : ${when}.`,
    offline:
      'La version d’avant n’est plus publiée : la nouvelle le sera quand quelqu’un l’aura relue pour cela.',
    decided: 'Ce qui est décidé',
    /** « Adopté » says nothing alone. */
    decision: (about: string, text: string) => `${about} : ${text}`,
    read: 'Lire le compte rendu',
  },
};
