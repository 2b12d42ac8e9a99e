import { type Random, randomFrom } from '../src/modules/demonstration/random.ts';

/** What French is made of for this bench: real words, then families of words made of real beginnings and endings. */
const real =
  `médiathèque bibliothèque atelier ordinateur imprimante scanner photographie téléphone tablette courriel internet
  navigateur démarche administration impôts retraite santé emploi formation stage candidature curriculum entretien compte
  connexion sécurité arnaque hameçonnage virus sauvegarde fichier dossier document tableau texte image vidéo musique lecture
  écriture langue voyage train billet achat commande livraison banque paiement monnaie famille enfant école collège lycée
  parent grand-parent jeunesse senior habitant commune mairie village quartier marché halle place église château pont rivière
  vallée causse forêt jardin ferme fromage vignoble noix truffe agneau randonnée vélo patrimoine histoire archive mémoire
  souvenir album généalogie carte adresse horaire ouverture fermeture accueil animatrice animateur bénévole association
  service permanence rendez-vous inscription réunion projet partenaire conseil département région préfecture tribunal justice
  avocat logement loyer énergie facture contrat assurance véhicule permis carburant transport covoiturage météo actualité
  presse radio télévision cinéma théâtre spectacle concert exposition fête festival tournoi jeu échecs couture cuisine recette
  bricolage réparation recyclage objet connecté montre caméra micro enceinte casque souris clavier écran batterie chargeur
  réseau fibre antenne couverture débit abonnement opérateur forfait message appel contact annuaire agenda calendrier rappel
  habitude usage pratique découverte initiation perfectionnement exercice réponse question aide soutien accompagnement
  autonomie confiance curiosité partage entraide solidarité handicap accessibilité lunettes loupe voix dictée traduction
  robot programmation code logiciel libre application mise-à-jour installation paramètre mot-de-passe identité cœur sœur
  œuvre bœuf vœu manœuvre œil aîné hôpital forêt île août maïs naïf garçon leçon français reçu façade collection balle ville
  famille feuille travail soleil fauteuil écureuil rhume rythme chœur écho archéologie psychologie philosophie phrase`
    .split(/\s+/)
    .flatMap((word) => word.split('-'))
    .filter((word) => word.length > 2);

const beginnings =
  `re dé pré inter sur sous auto télé micro multi poly anti contre entre trans co extra hydro thermo photo géo
  bio éco agro ciné radio mono bi tri hyper`.split(/\s+/);
const roots =
  `port form struct don lect script vis mot vert cour jour nuit lun sol mar riv mont val champ bois fleur fruit grain
  pain vin lait miel sel poivr oign tomat pomm poir ceris fraiss raisin châtaign march saut vol nag gliss roul tourn pouss tir
  lev pos plac rang tri class compt mesur pes calcul nombr chiffr lettr parl chant dans jou ri pleur cri dorm rêv pens croi
  sav connai appren enseign montr cach cherch trouv perd gagn vend achet pay prêt emprunt donn reçoi envoy port transport
  voyag visit habit log bâti constru démol répar nettoy lav sèch repass cous tricot tiss tein peind dessin grav sculpt moul
  fond forg soud viss clou sci rabot ponc coll découp plant sem arros récolt taill greff élev nourri soign guéri bless malad
  docteur infirm pharmac dent oreill gorg jamb bras main doigt tête épaul genou cheveu barb moustach chapeau manteau chemis
  robe jup pantal chauss bott sandal ceintur bijou montr bagu collier bracel pierr sabl argil terr roch métal fer cuivr argent
  or plomb zinc bronz verr cristal papier carton tissu lain coton soi lin cuir plastiqu caoutchouc goudron béton plâtr`.split(
    /\s+/,
  );
const endings =
  `er é ée és ation ations eur euse eurs ement ements able ables age ages iste istes ique iques ité ités ier ière
  iers oir oire erie eries ette ettes eux ance ence isme teur trice tion sion ment if ive ail eille ure ures aire aires ois oise
  ais aise ien ienne el elle al ale aux et ot on onne`.split(/\s+/);

const small =
  `le la les un une des du de et à au aux en dans pour par sur avec sans sous chez ce cette ces son sa ses leur leurs
  nous vous on il elle ils elles qui que dont où est sont être avoir fait peut`.split(/\s+/);

/** So many different words; the first are the usual ones. */
export function vocabulary(count: number): string[] {
  const random = randomFrom(1);
  const words = new Set(real);
  while (words.size < count) {
    const beginning = random.chance(0.45) ? random.pick(beginnings) : '';
    const between = random.chance(0.3) ? random.pick(roots) : '';
    words.add(beginning + random.pick(roots) + between + random.pick(endings));
  }
  const rest = [...words].slice(real.length);
  return [...new Set([...shuffled(real, random), ...shuffled(rest, random)])];
}

function shuffled(words: readonly string[], random: Random): string[] {
  const mixed = [...words];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = random.between(0, last);
    [mixed[last], mixed[other]] = [mixed[other] as string, mixed[last] as string];
  }
  return mixed;
}

/**
 * Draws words as texts use them: each as often as its rank says (Zipf). The first ranks of French are those of the small words, which
 * are drawn apart.
 */
export function zipf(words: readonly string[]): (random: Random) => string {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= words.length; rank++) {
    sum += 1 / (rank + smallRanks);
    sums.push(sum);
  }
  return (random) => {
    const wanted = random.next() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] as string;
  };
}

const smallRanks = 30;

/** One of the words that hold a sentence together. */
export const smallWord = (random: Random): string => random.pick(small);
