import { blocksOf } from '#platform/rich-text/blocks';
import type { WrittenText } from '#platform/text-files/written-text';

/** A text with a little of everything that one may write. */
const everything = `## Ordre du jour

Comptez **dix *vraies* minutes** : [le **plan**](/plan), \`Ctrl\`.
Puis ~~partez~~ restez, a & b < c.

3. Ouvrir
4. Fermer
   - à clé
   - [x] à l’heure

   Suite du point
5. Partir

- [ ] Réserver la salle
- [x] Inviter
  1. la Région
  2. les communes
- simple

1. un
2. deux

### Détail

> Un mot
>
> - dit

| Étape | Ce que font les participants | Minutes |
|---|:-:|--:|
| Accueil | Ils **s’installent** | 10 |
| Essai | | 20 |

- a

  | x | y |
  |---|---|
  | 1 | 2 |

---

    a  < b
      c
`;

/** A text to be taken away as a file. */
export const aWrittenText = (source = everything): WrittenText => ({
  lang: 'fr',
  title: 'Comité de pilotage',
  subtitle: 'Réunion du 12 novembre 2026',
  blocks: blocksOf(source, { lang: 'fr', href: (path) => `https://lot.example${path}` }),
  author: 'Réseau du Lot',
  foot: 'Réseau du Lot · 28 novembre 2026',
  madeAt: new Date('2026-11-28T10:00:00Z'),
});
