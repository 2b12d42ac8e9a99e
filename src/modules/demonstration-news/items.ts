/** What an item concerns: an invented space by its name, a commune by its own, or the network. */
type Concern = { space: string } | { commune: string } | 'network' | 'ownSpace';

export interface ToldItem {
  concern: Concern;
  title: string;
  body: string;
  /** How many days ago it was written; it is published that day, unless it says otherwise. */
  daysAgo: number;
  author: string;
  isFeatured?: true;
  isDraft?: true;
  /** In how many days it appears, or goes. */
  appearsIn?: number;
  endsIn?: number;
  withdrawn?: string;
}

/** The latest first, as one reads them. */
export const items: readonly ToldItem[] = [
  {
    concern: { space: 'Le Lavoir, atelier partagé' },
    title: 'L’espace de Catus rouvre sous la halle',
    daysAgo: 4,
    author: 'Émilie Lacombe',
    isFeatured: true,
    body: `Six postes neufs, une entrée de plain-pied et un café tous les vendredis matin : après trois mois de travaux, nous vous attendons.

**Les horaires changent** :

- mardi et jeudi, de 14 h à 18 h ;
- vendredi, de 9 h à 12 h ;
- le premier samedi du mois, de 10 h à 12 h.

Le scanner est de retour, et l’imprimante prend maintenant les clés USB. Venez avec vos papiers : on vous montre.`,
  },
  {
    concern: { space: 'Médiathèque du Beffroi' },
    title: 'À Souillac, on répare avant de jeter',
    daysAgo: 8,
    author: 'Gérard Pons',
    isFeatured: true,
    body: `Un samedi par mois, deux bénévoles remettent en état les ordinateurs de plus de dix ans. Un disque plus rapide, un système léger, et la plupart repartent pour cinq ans.

Depuis septembre, **dix-neuf machines** ont été sauvées. Sept ont été données à des familles du canton.

## Comment faire

1. Appelez avant de venir : la table est petite.
2. Apportez le chargeur, même s’il est abîmé.
3. Notez ce qui ne va pas, et depuis quand.

C’est gratuit. Les pièces sont au prix coûtant.`,
  },
  {
    concern: 'network',
    title: 'Prime énergie : attention aux faux messages',
    daysAgo: 15,
    author: 'Claire Vayssié',
    isFeatured: true,
    body: `Aucune administration ne demande votre carte bancaire par SMS. Depuis une semaine, des messages promettent une prime de chauffage et mènent à un faux site.

**Ne cliquez pas.** Si vous avez un doute, montrez-nous le message : dans chaque espace, quelqu’un prend cinq minutes pour le lire avec vous.

Vous avez déjà répondu ? Appelez votre banque tout de suite, puis faites-vous aider sur [17Cyber](https://17cyber.gouv.fr), le service public des victimes.`,
  },
  {
    concern: 'ownSpace',
    title: 'Le wifi tient enfin jusqu’au jardin',
    daysAgo: 2,
    author: 'Nadia Ferrand',
    body: `La mairie a fait poser une deuxième borne. Le réseau s’appelle toujours comme avant, sans mot de passe, et il ferme à 20 h.

Il y a trois bancs, une prise sous l’auvent et de l’ombre l’après-midi.`,
  },
  {
    concern: { space: 'Médiathèque des Tanneurs' },
    title: 'Figeac : la file d’attente pour les cartes grises se prend en ligne',
    daysAgo: 6,
    author: 'Sabine Aldigier',
    endsIn: 40,
    body: `Trop de monde le lundi matin : jusqu’aux vacances, on réserve son quart d’heure. Par téléphone, à l’accueil ou sur notre fiche.

Prenez avec vous la carte grise barrée, une pièce d’identité et un justificatif de domicile de moins de six mois.`,
  },
  {
    concern: { commune: 'Gourdon' },
    title: 'Deux après-midi pour apprivoiser la tablette de la commune',
    daysAgo: 9,
    author: 'Hélène Rigal',
    body: `La commune prête vingt tablettes aux habitants qui n’ont pas d’ordinateur. Deux rencontres pour les prendre en main, salle du Majou : on les allume, on agrandit les lettres, on appelle ses petits-enfants.

Venez avec la vôtre si vous en avez une.`,
  },
  {
    concern: { space: 'Clic et Causse' },
    title: 'Clic et Causse cherche des bénévoles du mercredi',
    daysAgo: 13,
    author: 'Yvan Delmas',
    body: `Vous savez joindre une photo à un courriel ? Alors vous en savez assez. Nous avons besoin de deux personnes patientes, le mercredi de 14 h à 17 h, pour s’asseoir à côté de ceux qui débutent.

Une formation d’une journée est offerte en janvier, avec les autres espaces de Cahors.`,
  },
  {
    concern: { space: 'La Filature' },
    title: 'Ce que douze collégiens ont fabriqué en une semaine',
    daysAgo: 19,
    author: 'Mehdi Amrani',
    body: `Une station météo qui envoie la température sur le site du collège, deux lampes qui s’allument au bruit et un jeu où il faut traverser le Célé sans se mouiller.

Tout est exposé dans le couloir jusqu’à Noël. Les plans sont libres : demandez-les, on vous aide à les refaire.`,
  },
  {
    concern: { space: 'Médiathèque de la Halle' },
    title: 'Gramat : les petits papiers du jeudi',
    daysAgo: 26,
    author: 'Odile Marcenac',
    isFeatured: true,
    body: `Chaque jeudi, une heure pour une démarche, avec quelqu’un à côté : retraite, logement, santé. On ne fait pas à votre place, on fait avec vous.

Apportez votre numéro fiscal et votre téléphone : c’est souvent lui qui reçoit le code.`,
  },
  {
    concern: { space: 'La Gare aux idées' },
    title: 'Pas d’atelier pendant les vacances, mais la porte reste ouverte',
    daysAgo: 40,
    author: 'Théo Bouscary',
    endsIn: -10,
    body: `Pendant les deux semaines, venez quand vous voulez entre 14 h et 17 h : les postes sont libres, et quelqu’un répond aux questions.`,
  },
  {
    concern: 'network',
    title: 'Cent espaces, une carte : elle est à jour',
    daysAgo: 55,
    author: 'Claire Vayssié',
    body: `Chaque équipe a relu sa fiche : horaires, accès, ce qu’on peut y faire. Une erreur vous saute aux yeux ? Le lien « Signaler une erreur » est au bas de chaque fiche, et quelqu’un vous répond.

La liste complète se prend aussi [en données ouvertes](/donnees).`,
  },
  {
    concern: { space: 'Espace du Carmel' },
    title: 'Une soirée sans écran, pour parler des écrans',
    daysAgo: 1,
    author: 'Luc Bessières',
    appearsIn: 5,
    endsIn: 24,
    body: `Un repas partagé, des jeux en bois et une question : à quel âge le téléphone ? Parents, grands-parents et adolescents sont attendus ensemble.`,
  },
  {
    concern: 'ownSpace',
    title: 'Bilan de l’automne',
    daysAgo: 1,
    author: 'Nadia Ferrand',
    isDraft: true,
    body: `À compléter avec les chiffres de novembre : combien de personnes, combien d’ateliers, ce qui a plu.`,
  },
  {
    concern: { space: 'Le Quai des possibles' },
    title: 'Vends ordinateur portable',
    daysAgo: 11,
    author: 'Michel Cros',
    withdrawn:
      'Merci Michel, mais les petites annonces ne passent pas ici. Le tableau de l’accueil est fait pour elles.',
    body: `Presque neuf, avec sa sacoche. Me demander à l’accueil.`,
  },
];
