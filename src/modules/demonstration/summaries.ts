import type { Kind } from './kind.ts';

/** How a space says in one sentence what it is. `{de}` is its commune, `{ordinateurs}` a number. */
export const openers: Record<Kind, readonly string[]> = {
  library: [
    'Un coin numérique au calme, au fond de la salle de lecture, ouvert à tous sans inscription.',
    'On y vient pour un livre et l’on repart avec sa démarche terminée.',
    'Lire la presse, imprimer un billet, poser une question sur son téléphone : tout se fait au même comptoir.',
    'Ici les ordinateurs côtoient les rayonnages, et l’équipe prend le temps d’expliquer.',
    'Des livres, des jeux, {ordinateurs} ordinateurs, et quelqu’un pour vous aider à vous en servir.',
    'Une grande table, du silence, une imprimante qui marche : de quoi avancer dans ses papiers.',
    'Pour apprendre à son rythme, entre les romans policiers et la fenêtre qui donne sur la place.',
  ],
  town_hall: [
    'À côté de l’accueil de la mairie, un poste et une personne pour vos démarches en ligne.',
    'Un bureau fermé, une bonne connexion, une caméra : on parle à un conseiller sans aller à la ville.',
    'Le secrétariat vous ouvre la salle du relais et reste à portée de voix.',
    'Pour imprimer, numériser ou envoyer un dossier sans faire trente kilomètres.',
    'Deux postes dans l’ancienne salle du conseil, et de l’aide aux heures d’ouverture.',
  ],
  association: [
    'Des bénévoles qui ont appris tard, et qui s’en souviennent quand ils expliquent.',
    'On répare, on range, on comprend : venez avec votre ordinateur, même très lent.',
    'Une association d’habitants {de} qui partage ce qu’elle sait, une tasse à la main.',
    'Du premier clic au tri de dix ans de photos, en petit groupe et sans se presser.',
    'Le rendez-vous de ceux qui n’osent pas demander à leurs enfants une troisième fois.',
    'On y vient d’abord pour une panne, puis pour les autres.',
  ],
  school: [
    'Après la classe, la salle informatique de l’école s’ouvre aux parents et aux voisins.',
    'Les soirs d’école et le mercredi, {ordinateurs} postes pour apprendre en famille.',
    'Parents, grands-parents, enfants : chacun montre aux autres ce qu’il sait faire.',
    'L’espace numérique de l’école, animé par l’amicale laïque, pour tous les âges.',
  ],
  relay: [
    'Un point de rencontre pour être aidé tout de suite, ou mis en relation avec la bonne personne.',
    'Une porte, un bureau, une personne : on pousse la porte et on pose sa question.',
    'Le relais {de} vous prête un écran et un conseiller, en face de vous ou en visio.',
    'Aide aux démarches, impression, rendez-vous par écran avec les administrations.',
    'Petit lieu, longues conversations : on prend le temps qu’il faut.',
  ],
  social_centre: [
    'On y entre pour un café ou pour un formulaire, et l’on vous accueille pareil.',
    'Un accueil tous les jours, des ateliers chaque semaine, et {ordinateurs} ordinateurs en libre accès.',
    'Pour ne pas rester seul devant un écran qui refuse d’avancer.',
    'La cuisine, le jardin, et une salle numérique où personne ne juge personne.',
    'Écrivain public le matin, ateliers l’après-midi, ordinateurs toute la journée.',
  ],
  third_place: [
    'Un atelier partagé où l’on travaille, où l’on répare et où l’on apprend à plusieurs.',
    'Des bureaux, une imprimante 3D, un établi et une connexion qui tient la visio.',
    'Coopérative d’habitants : on y télétravaille la semaine et on y bricole le samedi.',
    'Un lieu ouvert {de} où la technique se partage autour d’une grande table.',
  ],
  youth: [
    'Un lieu pour les 12–25 ans : chercher un stage, monter une vidéo, ou simplement être là.',
    'CV, logement, santé, projets : on regarde avec toi, écran partagé.',
    'Un studio, des consoles, des conseillers qui écoutent, et un ordinateur libre.',
  ],
};

/** What it adds, so that one knows whether to come. */
export const details: readonly string[] = [
  'On vous aide à faire, jamais à votre place.',
  'Venez avec votre appareil, ou prenez l’un des nôtres.',
  'Les débutants sont les bienvenus, les très débutants aussi.',
  'Impôts, santé, retraite, carte grise : on regarde ensemble.',
  'Le Wi-Fi porte jusqu’au banc de la cour, même quand c’est fermé.',
  'Jamais plus de six personnes par atelier.',
  'Les enfants accompagnés ont leur coin à eux.',
  'Des ordinateurs portables se prêtent à la semaine.',
  'On imprime dix pages par visite, les suivantes coûtent dix centimes.',
  'Grand écran et grand clavier sur demande.',
  'Un casque et une pièce au calme pour vos rendez-vous en visio.',
  'Nous pouvons venir vous chercher si vous ne conduisez plus.',
  'Le jeudi, quelqu’un parle anglais.',
  'Rien n’est gardé de vos papiers.',
  'Si nous ne savons pas, nous savons qui appeler.',
  'Une fois par mois, on répare au lieu de jeter.',
  'Pas de dossier à remplir pour être aidé.',
  'Vous pouvez venir à deux : c’est plus facile de retenir.',
  'Le café est offert, les questions aussi.',
  'On y apprend aussi à reconnaître une arnaque.',
  'Une tablette se prête avec sa connexion.',
  'On vous rappelle le lendemain pour savoir si cela a marché.',
  'Il y a presque toujours une place libre le matin.',
];
