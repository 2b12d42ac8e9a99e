import type { Target } from './target.ts';

/** What people call a column, by the slug of its name, first one that fits: particular words stand before general ones. */
export const freeColumns: readonly [RegExp, Target][] = [
  [
    /^(?!presence|nombre|nbre?|etp|date)(?:.*-)?(prenom|referente?|mediateur|mediatrice|interlocut(?:eur|rice)|responsable|animateur|animatrice|contact-nom|nom-(?:du-)?contact|nom-de-la-personne)(-|$)/,
    'person',
  ],
  [/(^|-)(siret|siren|pivot)(-|$)/, 'structureSiret'],
  [/(^|-)(insee|code-commune|commune-code|codgeo|depcom|citycode|code-geo|com-code)(-|$)/, 'communeCode'],
  [/(^|-)(cp|c-p|code-?postal|codepostal|postal-?code|zip|zip-?code|postcode)(-|$)/, 'postalCode'],
  [/(^|-)(telephones?|tel\d?|phone)(-|$)|^(?:contact-)?(?:fixe|portable|mobile|gsm)$/, 'phone'],
  [
    /(^|-)(courriels?|mails?|e-?mails?|emailpub|adresse-(?:e-?mail|mail|electronique|courriel)|mel)(-|$)/,
    'email',
  ],
  [
    /(^|-)(prise-(?:de-)?(?:rdv|rendez-vous)|prise-rdv|prisrdv|rdv-en-ligne|url-rdv|lien-rdv|reservation)(-|$)/,
    'bookingUrl',
  ],
  [/(^|-)(acces-?libre|fiche-acces-libre|url-acceslibre)(-|$)/, 'accessibilityUrl'],
  [
    /(^|-)(site-?web|site-?internet|sites?-?(?:web|internet)?|url|web|lien|website|page-internet)$|^(?:site|url|web|lien)-/,
    'website',
  ],
  [/(^|-)(latitude|lat|y|coord-y|geo-lat|ylat)$/, 'latitude'],
  [/(^|-)(longitude|lon|long|lng|x|coord-x|geo-lon|xlong)$/, 'longitude'],
  [
    /(^|-)(coordonnees(?:-(?:gps|geographiques))?|geo-?point(?:-2d)?|geopoint|geolocalisation|gps|lat-?lon(?:g)?|latlng|position|the-geom|wkt|geom(?:etry)?|localisation|geo-shape)(-|$)/,
    'coordinates',
  ],
  [/(^|-)lundi$|(^|-)(?:open-?hours-mo|monday)$/, 'monday'],
  [/(^|-)mardi$|(^|-)(?:open-?hours-tu|tuesday)$/, 'tuesday'],
  [/(^|-)mercredi$|(^|-)(?:open-?hours-we|wednesday)$/, 'wednesday'],
  [/(^|-)jeudi$|(^|-)(?:open-?hours-th|thursday)$/, 'thursday'],
  [/(^|-)vendredi$|(^|-)(?:open-?hours-fr|friday)$/, 'friday'],
  [/(^|-)samedi$|(^|-)(?:open-?hours-sa|saturday)$/, 'saturday'],
  [/(^|-)dimanche$|(^|-)(?:open-?hours-su|sunday)$/, 'sunday'],
  [/^semaines?$|semaine-(?:im)?paire/, 'weeks'],
  [/(^|-)(horaires?|opening-?hours|heures|jours-et-horaires|ouverture|permanences?)(-|$)/, 'hours'],
  [
    /(^|-)(date-(?:de-)?(?:maj|mise-a-jour|modification|derniere-modification)|maj|mise-a-jour|derniere-mise-a-jour|updated-?(?:at|on)?|last-?update|modifie-le)(-|$)/,
    'updatedOn',
  ],
  [
    /(^|-)(commune|ville|city|localite|municipalite|address-?locality|nom-com|libcom|lib-com|libelle-(?:de-(?:la-)?)?commune|nom-(?:de-(?:la-)?)?commune)(-|$)/,
    'communeName',
  ],
  [
    /(^|-)(complement|adresse-?2|adresse-complementaire|batiment|etage|address-?2|suite)(-|$)/,
    'addressExtra',
  ],
  [
    /(^|-)(structure-(?:parente|porteuse|gestionnaire|employeuse)|struct-port|porteur|gestionnaire|organisme-gestionnaire|nom-de-la-structure-porteuse)(-|$)/,
    'structureName',
  ],
  [/(^|-)(numero(?:-(?:de-)?(?:voie|rue))?|num-voie|n-voie|street-?number|no-voie)$/, 'address'],
  [
    /(^|-)(adresse|adresse-?1|address|street-?address|voie|rue|nom-(?:de-(?:la-)?)?(?:voie|rue)|libelle-(?:de-(?:la-)?)?voie|type-(?:de-)?voie|lieu-dit)(-|$)/,
    'address',
  ],
  [
    /(^|-)(typologies?|type(?:-(?:de-)?(?:lieu|structure|etablissement|espace))?|nature(?:-juridique)?)$/,
    'typologies',
  ],
  [/(^|-)(itinerance|itinerant|fixe-ou-itinerant|mobilite)(-|$)/, 'itinerancy'],
  [
    /^(?:nb|nbre|nombre)(?:-de|-des|-d)?-(?:postes?|ordinateurs?|pc)(?:-|$)|^(?:postes?|ordinateurs?)(?:-(?:informatiques?|en-libre-acces|connectes?))*$/,
    'computers',
  ],
  [/^(?:categories?|tags?|mots-cles|etiquettes?)$/, 'categories'],
  [
    /(^|-)(services?(?:-proposes)?|thematiques?|activites?(?:-proposees)?|prestations?|offre)(-|$)/,
    'services',
  ],
  [
    /(^|-)(publics?(?:-(?:accueillis?|vises?|cibles?|specifiquement-adresses))?|prise-en-charge-specifique|public-cible|profils)(-|$)/,
    'publics',
  ],
  [
    /(^|-)(tarifs?|tarification|frais(?:-a-charge)?|conditions-(?:d-)?acces|prix|cout|gratuit|gratuite)(-|$)/,
    'fees',
  ],
  [/(^|-)(modalites?-(?:d-)?acces|comment-venir)(-|$)/, 'accessModes'],
  [/(^|-)(modalites?(?:-d)?-accompagnement|accompagnement|type-d-accompagnement)(-|$)/, 'supportModes'],
  [/(^|-)(autres?-(?:formations-)?labels?|labels-autres)(-|$)/, 'otherLabels'],
  [/(^|-)(labels?|dispositifs?|programmes?|labellisation|formations-labels)(-|$)/, 'labels'],
  [/(^|-)(accessibilite?|acces-pmr|pmr|handicap)(-|$)/, 'accessNote'],
  [/(^|-)(resume|accroche|presentation-resume|description-courte)(-|$)/, 'summary'],
  [
    /(^|-)(presentation|description|descriptif|presentation-detail|commentaires?|remarques?|observations?|infos?(?:-div(?:erses)?)?|prez-lieu|informations?-complementaires?|precisions?)(-|$)/,
    'description',
  ],
  [/^(?:source|producteur|fournisseur)$/, 'source'],
  // What programs of maps number anew each time they write a file says nothing of a place.
  [/^(?:objectid(?:-\d+)?|fid|ogc-fid|gid|rowid)$/, 'ignored'],
  [/^(?:id|identifiant|identifier|uuid|ref|code|numero-unique|id-[a-z]+)$/, 'identifier'],
  [
    /(^|-)(bf-titre|titre|nom|name|libelle|intitule|denomination|appellation|raison-sociale|enseigne|etablissement|lieu|espace|structure|organisme|nom-usuel|lib)(-|$)/,
    'name',
  ],
];
