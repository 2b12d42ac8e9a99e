import { type Content, emptyContent, type Kind } from '#modules/resources/rules';

interface Sheet {
  kind: Kind;
  content: Content;
}

const link = (address: string, said: Partial<Content>): Sheet => ({
  kind: 'link',
  content: { ...emptyContent, licence: 'etalab-2.0', ...said, address },
});

/** A few resources that are no course: what a team shares in two minutes. */
export const sheets: readonly Sheet[] = [
  {
    kind: 'text',
    content: {
      ...emptyContent,
      title: 'Accueillir quelqu’un qui lit difficilement',
      summary: 'Dix gestes simples au comptoir, et trois phrases qui mettent à l’aise.',
      authors: ['Une équipe du réseau'],
      themes: ['accessibilite', 'aides-aux-demarches-administratives'],
      competences: ['2.1'],
      body: `## Ce qui se voit

Une personne qui lit difficilement ne le dit presque jamais. Elle a oublié ses lunettes, elle est pressée, elle demande que l’on fasse à sa place. Ce n’est pas de la mauvaise volonté.

## Dix gestes

1. Proposez à tout le monde de lire à voix haute : personne n’est alors montré du doigt.
2. Dites « nous allons regarder ensemble », jamais « lisez ».
3. Tournez l’écran vers elle, et suivez du doigt.
4. Une seule consigne à la fois.
5. Nommez les choses par leur place et leur forme : « le carré vert, en bas ».
6. Écrivez en grand, en minuscules, une idée par ligne.
7. Dessinez le chemin plutôt que de l’écrire.
8. Faites redire avec ses mots : « comment le raconteriez-vous à un voisin ? »
9. Montrez que le téléphone peut lire à voix haute.
10. Notez ensemble le prochain rendez-vous, avec un jour et un dessin d’horloge.

## Trois phrases

- « Ces courriers sont mal écrits, tout le monde s’y perd. »
- « Prenez votre temps, j’ai le mien. »
- « Qu’est-ce qui serait le plus utile aujourd’hui ? »
`,
    },
  },
  {
    kind: 'text',
    content: {
      ...emptyContent,
      title: 'Préparer la salle avant un atelier',
      summary: 'La liste à cocher une demi-heure avant : les postes, le réseau, les feuilles, l’accueil.',
      authors: ['Une équipe du réseau'],
      licence: 'CC0-1.0',
      themes: ['maitrise-des-outils-numeriques'],
      body: `## Trente minutes avant

| Quoi | Comment le vérifier | Minutes |
|---|---|--:|
| Les postes | Allumés, à jour, sans le compte de la veille | 10 |
| Le réseau | Une page s’ouvre sur chaque poste | 5 |
| Le son | Un casque par personne, essayé | 5 |
| Les feuilles | Une de plus que d’inscrits | 5 |
| L’accueil | Les prénoms écrits, la porte ouverte | 5 |

## Si quelque chose manque

Un poste ne marche pas : deux personnes travaillent ensemble, et c’est souvent mieux. Le réseau tombe : commencez par l’exercice sur papier.
`,
    },
  },
  link('https://pix.fr/', {
    title: 'Pix, pour évaluer ses compétences numériques',
    summary: 'Le service public qui mesure et développe les compétences numériques, gratuitement.',
    themes: ['diagnostic-de-competences-numeriques'],
    body: 'À faire en atelier plutôt que seul pour une première fois : prévoyez une heure, et une adresse de courriel par personne.',
  }),
  link('https://lesbases.anct.gouv.fr/', {
    title: 'Les Bases du numérique d’intérêt général',
    summary: 'Le centre de ressources national des médiateurs : nos thèmes sont les siens.',
    themes: ['communs-numeriques'],
  }),
];
