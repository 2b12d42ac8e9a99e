import type { Kind } from './kind.ts';

/** The first paragraph: the place itself. `{nom}`, `{de}`, `{a}` and `{ordinateurs}` are filled in. */
export const places: Record<Kind, readonly string[]> = {
  library: [
    'La salle numérique occupe l’ancienne réserve, derrière les périodiques. {ordinateurs} ordinateurs, une imprimante, un scanner : tout est en libre accès aux heures d’ouverture, sans carte de lecteur.',
    'Les ordinateurs sont près de la baie vitrée, loin du coin des enfants. On peut y rester une heure, davantage s’il n’y a personne derrière vous.',
    '{nom} a ouvert son coin numérique quand la perception a fermé. Depuis, on y vient autant pour un formulaire que pour un roman.',
    'Au premier étage, on lit ; au rez-de-chaussée, on clique. L’équipe descend dès que quelqu’un lève la main.',
  ],
  town_hall: [
    'Le relais tient dans une pièce de douze mètres carrés : un bureau, un ordinateur avec caméra, une imprimante, deux chaises. La porte ferme, et ce qui s’y dit n’en sort pas.',
    'Depuis que le guichet de la ville a fermé, la commune a équipé une salle {a}. On y parle à un conseiller par écran, comme s’il était de l’autre côté de la table.',
    'L’agent d’accueil vous installe, lance la connexion et vous laisse tranquille. Il revient si quelque chose coince.',
  ],
  association: [
    'L’association est née d’un cours de couture où tout le monde parlait de son téléphone. Elle compte aujourd’hui une trentaine d’adhérents et {ordinateurs} ordinateurs, presque tous sauvés de la benne.',
    'Le local {de} sent le café et le bois ciré. Autour de la table, on s’installe où l’on veut ; un bénévole vient s’asseoir à côté de vous.',
    'Ici, personne n’est informaticien de métier. On a cherché, on s’est trompé, on a noté : ce sont ces carnets-là que l’on partage.',
    'Trois fois par an, {nom} ouvre une journée entière : on démonte, on nettoie, on réinstalle, et chacun repart avec une machine qui marche.',
  ],
  school: [
    'Quand la classe est finie, la salle informatique change de public. Les petites chaises restent, les {ordinateurs} postes aussi.',
    'L’amicale laïque a obtenu la clé de la salle il y a quatre ans. Depuis, les parents viennent comprendre l’espace numérique de l’école, et restent pour le reste.',
    'Le mercredi, les enfants sont prioritaires ; les soirs, ce sont les adultes. Le samedi, on mélange.',
  ],
  relay: [
    'Le relais est installé dans une ancienne agence, sur la place. La vitrine est claire, la salle d’attente a quatre sièges, et le bureau ferme.',
    'Deux postes en libre accès, un bureau pour l’aide individuelle, un écran pour les rendez-vous à distance : c’est petit, et cela suffit.',
    '{nom} fait partie d’une tournée de trois communes : la même personne vous accueille partout, et connaît votre dossier si vous le voulez bien.',
  ],
  social_centre: [
    'La salle numérique donne sur le jardin. {ordinateurs} ordinateurs, dont deux avec grand écran, et une table ronde pour les ateliers.',
    'On y croise l’atelier cuisine, la permanence du mardi, les enfants après l’école. Les ordinateurs sont au milieu de tout cela, et c’est voulu.',
    'L’équipe compte une animatrice, un conseiller numérique et sept bénévoles. Il y a toujours quelqu’un qui n’est pas en rendez-vous.',
    'Le centre occupe l’ancienne école de filles {de}. Les tableaux noirs servent encore : on y écrit les mots de passe à ne pas choisir.',
  ],
  third_place: [
    'Sous la charpente, {ordinateurs} postes, des bureaux à la journée et un établi. En bas, la découpe et l’imprimante 3D ; en haut, le silence.',
    'Le bâtiment a servi à sécher les noix, puis à rien. Quarante habitants l’ont repris, repeint et câblé. On y vient {a} de toute la vallée.',
    'On adhère au prix que l’on peut. L’adhésion ouvre l’atelier, les cours du jeudi soir et le prêt de matériel.',
  ],
  youth: [
    'Un canapé, {ordinateurs} ordinateurs, un fond vert et deux conseillères : on entre sans rendez-vous et sans dire pourquoi.',
    'Le lieu est ouvert à tous les 12–25 ans. On peut y faire ses devoirs, son CV ou sa musique.',
    'Les murs ont été peints par ceux qui viennent. Le studio son se réserve pour deux heures, le reste est libre.',
  ],
};

/** The second: what is done there. */
export const activities: readonly string[] = [
  'Chaque semaine, un atelier part d’un besoin entendu la semaine d’avant : ranger ses photos, reconnaître un faux message, prendre un rendez-vous médical en ligne.',
  'Les ateliers vont par cycles de dix séances, du premier clic au premier achat. Si vous en manquez une, on la rattrape.',
  'On n’apprend pas l’informatique : on apprend à faire ce dont on a besoin. Une démarche, une recherche, une lettre.',
  'Le mardi est réservé aux démarches, le reste de la semaine à tout ce qui donne envie : musique, photo, généalogie, cartes de randonnée.',
  'Les questions les plus fréquentes : le mot de passe oublié, la boîte pleine, l’imprimante qui boude, le message de la banque qui n’en est pas un.',
  'Un après-midi par mois, un agent des impôts ou de la caisse de retraite répond par écran. On s’inscrit par téléphone.',
  'On prête des tablettes à ceux qui veulent essayer avant d’acheter, et l’on conseille de ne pas acheter quand ce n’est pas utile.',
  'L’hiver, on numérise les photos de famille ; l’été, on prépare les dossiers de rentrée. Le reste du temps, on répond.',
  'Une fois par trimestre, un café réunit ceux qui ont appris et ceux qui commencent. Ce sont les premiers qui expliquent.',
  'Le vendredi, c’est téléphone : chacun pose le sien sur la table et l’on comprend ensemble à quoi servent les réglages.',
  'On peut venir pour cinq minutes ou pour l’après-midi. Les uns impriment, les autres apprennent, certains ne font que passer.',
  'Ateliers à la demande pour les aidants, les assistantes maternelles, les élus des petites communes : appelez, on trouve une date.',
];

/** The third: what one should know before coming. */
export const advice: readonly string[] = [
  'Apportez vos identifiants si vous les avez, et rien sinon : on les retrouvera.',
  'Pour une démarche longue, mieux vaut appeler la veille ; on vous garde une heure.',
  'Il fait frais en hiver dans la grande salle : gardez un gilet.',
  'Le lieu est calme entre 14 h et 15 h 30, et plus animé ensuite.',
  'Si la porte est fermée aux heures d’ouverture, sonnez : on est peut-être à la cave avec le serveur.',
  'Les mineurs viennent seuls à partir de douze ans, avec un mot des parents.',
  'On vous demandera votre commune, pour les comptes. Rien d’autre.',
  'Un fauteuil, une loupe, un clavier à grosses touches : demandez, c’est dans le placard.',
  'Vous pouvez venir accompagné d’un proche, d’une interprète, d’un chien guide.',
  'Après la séance, on note sur un papier ce que l’on a fait : c’est plus facile à la maison.',
  'Le premier rendez-vous dure une demi-heure et ne sert qu’à comprendre ce que vous cherchez.',
  'Les jours de marché, venez avant dix heures ou après onze heures et demie.',
  'Nous effaçons vos documents de l’ordinateur avant que vous partiez, devant vous.',
  'Si le déplacement est difficile, dites-le : un bénévole conduit le jeudi.',
];

/** What is said of prices, for those who ask for something. */
export const prices: Partial<Record<Kind, readonly string[]>> = {
  association: [
    'Adhésion de 12 € par an, gratuite pour qui ne peut pas. La première visite est toujours gratuite.',
    'Participation libre, dans la boîte à biscuits.',
    'Cinq euros par cycle de dix séances, ou un gâteau.',
  ],
  third_place: [
    'Libre accès gratuit. Bureau à la journée : 8 €. Atelier bois et 3D sur adhésion, de 15 à 40 € par an.',
    'Adhésion au prix que vous décidez, à partir de 1 €.',
    'Gratuit pour apprendre, 6 € la demi-journée pour travailler.',
  ],
  library: [
    'Libre accès et ateliers gratuits. Impressions : dix pages offertes, puis 0,10 € la page.',
    'Tout est gratuit, impressions comprises jusqu’à vingt pages.',
  ],
  town_hall: ['Gratuit.', 'Gratuit ; les photocopies sont à 0,15 € à partir de la sixième.'],
};
