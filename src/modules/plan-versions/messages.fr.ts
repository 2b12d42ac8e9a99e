const s = (count: number): string => (count < 2 ? '' : 's');

export const fr = {
  title: 'Plans d’action',
  description: (network: string) =>
    `Ce que les groupes de travail du réseau ${network} préparent, et ce qui en est validé.`,
  lead: 'Ce que les groupes de travail préparent : des objectifs, des actions, un calendrier, des coûts, et de quoi mesurer ce qui change.',
  total: (count: number) => `${count} plan${s(count)}`,
  none: 'Aucun plan publié',
  noneMore: 'Un plan se lira ici quand un comité l’aura validé et que son groupe le publiera.',
  validatedOn: (day: string) => `Validé le ${day}`,
  validated: (number: number, committee: string, day: string) =>
    `Version ${number}, validée par « ${committee} » le ${day}`,
  public: {
    kicker: (group: string, years: string) => `${group} · ${years}`,
    draft: 'Le plan et ses versions, pour le groupe',
  },
  version: {
    gone: 'une personne qui n’est plus là',
    title: (number: number) => `Version ${number}`,
    kicker: (group: string, number: number) => `${group} · version ${number}`,
    submitted: (name: string, day: string, committee: string) =>
      `Soumise par ${name} le ${day} à « ${committee} ».`,
    states: { submitted: 'En attente du comité', validated: 'Validée', returned: 'Renvoyée au groupe' },
    validated: (name: string, day: string) => `Validée par ${name} le ${day}`,
    returned: (name: string, day: string) => `Renvoyée par ${name} le ${day}`,
    note: 'Le mot du groupe',
    inMeeting: (day: string) => `En réunion du ${day}.`,
    keeps: (scenario: string) => `Scénario retenu : ${scenario}.`,
    toDraft: 'Le plan tel qu’il s’écrit aujourd’hui',
    frozen: 'Cette version ne change plus.',
  },
  decide: {
    title: 'La réponse du comité',
    answer: 'Valider ou renvoyer',
    back: 'Revenir sans répondre',
    lead: 'Validée, cette version ne change plus et la décision entre au registre ; le groupe écrit la suite dans une autre. Renvoyée, le groupe la reprend.',
    scenario: 'Quel scénario le comité retient-il ?',
    allScenarios: 'Tous',
    allScenariosHint: 'Le comité valide le plan sans choisir.',
    metOn: 'Décidé en réunion du',
    metOnHint: 'Le registre portera cette date. Laissez vide si le comité a répondu sans se réunir.',
    word: 'Un mot au groupe',
    why: 'Ce qui est à revoir',
    whyHint: 'Ce qui manque, ce qui est à reprendre : le groupe le lira.',
    validate: 'Valider cette version',
    return: 'Renvoyer au groupe',
    done: {
      validated: 'C’est validé. Le groupe le lit dès maintenant.',
      returned: 'C’est renvoyé au groupe, avec votre mot.',
    },
  },
  changes: {
    title: (number: number) => `Ce qui change depuis la version ${number}`,
    none: 'Rien : les deux versions disent la même chose.',
    totals: 'Ce que coûte chaque scénario',
    scenario: 'Scénario',
    before: 'Avant',
    after: 'Maintenant',
    apart: 'Écart',
    added: 'ajoutée',
    removed: 'retirée',
    plan: 'Le plan',
    objective: (number: number, title: string) => `Objectif ${number} : ${title}`,
    action: (number: string, title: string) => `Action ${number} : ${title}`,
    fields: {
      title: 'Titre',
      summary: 'Présentation',
      years: 'Années',
      scenarios: 'Scénarios',
      funders: 'Financeurs',
      text: 'Texte',
      objective: 'Objectif',
      carrier: 'Qui porte',
      period: 'Quand',
      state: 'État',
      costs: 'Coûts',
      indicators: 'Indicateurs',
    },
    target: (year: number, value: string) => `cible ${year} : ${value}`,
    measured: (year: number, value: string) => `mesuré ${year} : ${value}`,
  },
  lines: {
    title: 'Versions',
    none: 'Rien n’a encore été soumis à un comité.',
    empty: 'Un plan se soumet à un comité une fois qu’il a une action.',
    waiting: 'Une version attend la réponse du comité. Le plan peut s’écrire entre-temps.',
    isPublic: 'Tout le monde peut lire la dernière version validée.',
    isPrivate:
      'Ce plan n’est pas publié : le lisent les personnes qui ont accès au groupe et, une fois soumis, les membres du comité.',
    publish: 'Publier la version validée',
    withdraw: 'Ne plus publier',
    done: {
      publish: 'C’est publié : tout le monde peut lire la version validée.',
      withdraw: 'C’est retiré : le public ne lit plus ce plan.',
    },
  },
  submit: {
    title: 'Soumettre au comité',
    lead: 'Le plan est figé tel qu’il est aujourd’hui, sous un numéro. Le comité le lit, puis le valide ou le renvoie avec un mot. Pendant ce temps, le groupe continue d’écrire.',
    noCommittee: 'Il n’y a pas encore de comité à qui soumettre ce plan. La coordination peut en ouvrir un.',
    to: (name: string) => `À « ${name} »`,
    committee: 'À quel comité ?',
    choose: 'Choisissez',
    note: 'Un mot au comité',
    noteHint: 'Ce que le groupe lui demande, ou ce qui a changé.',
    send: 'Soumettre cette version',
    back: 'Revenir sans soumettre',
    done: 'C’est soumis au comité.',
  },
  letters: {
    hello: (name: string) => `Bonjour ${name},`,
    submitted: {
      subject: (plan: string) => `Plan soumis : ${plan}`,
      says: (by: string, number: number, plan: string, committee: string) =>
        `${by} a soumis la version ${number} du plan « ${plan} » à « ${committee} ».`,
    },
    validated: {
      subject: (plan: string) => `Plan validé : ${plan}`,
      says: (by: string, number: number, plan: string, committee: string) =>
        `${by} a validé, pour « ${committee} », la version ${number} du plan « ${plan} ».`,
    },
    returned: {
      subject: (plan: string) => `Plan renvoyé : ${plan}`,
      says: (by: string, number: number, plan: string, committee: string) =>
        `${by} a renvoyé, pour « ${committee} », la version ${number} du plan « ${plan} ».`,
    },
    word: 'Son mot',
    read: 'Lire cette version',
  },
  parts: {
    decided: (title: string, number: number) => `${title} : version ${number} validée`,
    decide: (title: string) => `Décider : ${title}`,
    waits: (group: string, number: number, day: string) =>
      `Version ${number} de « ${group} », soumise le ${day}`,
    returned: (title: string, number: number) =>
      `Reprendre ${title} : le comité a renvoyé la version ${number}`,
    plans: 'Plans d’action',
    read: 'Lire et décider',
  },
  errors: {
    which: 'Dites quel scénario le comité retient, ou tous.',
    future: 'Cette réunion n’a pas encore eu lieu.',
    why: 'Dites au groupe ce qui est à revoir.',
    unknownChoice: 'Choisissez un comité.',
  } as Record<string, string>,
  refusals: {
    decided: 'Quelqu’un du comité a déjà répondu à cette version.',
    waiting: 'Une version attend déjà la réponse du comité.',
    empty: 'Ce plan n’a encore aucune action : il n’y a rien à soumettre.',
  },
};

export type Messages = typeof fr;
