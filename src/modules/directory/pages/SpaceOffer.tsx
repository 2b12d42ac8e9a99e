import { Features } from '#ui/Features';
import type { IconName } from '#ui/Icon';
import { type FacetKey, facetKeys, groupOf, has } from '../facets.ts';
import { facetsOfSpace } from '../space-facets.ts';
import type { InSpace } from './SpaceHead.tsx';

const icons: Partial<Record<FacetKey, IconName>> = {
  'service-demarches': 'talk',
  'service-atelier': 'people',
  'service-ordinateur': 'computer',
  'service-imprimer': 'printer',
  'service-ecran': 'eye',
  'service-individuel': 'talk',
  'service-outils': 'list',
  'service-emploi': 'mail',
  'service-parents': 'people',
  'service-loisirs': 'pencil',
  'service-wifi': 'wifi',
};

/** The equipment that people use there; printing and Wi-Fi are said among the services. */
const lent = ['computer', 'tablet', 'headset', 'projector'] as const;

/** What one can do there, what one can use, and the space in its own words. */
export function SpaceOffer({ t, sheet: { space } }: InSpace) {
  const held = facetKeys.filter((key) => has(facetsOfSpace(space), key));
  const services = held.filter((key) => groupOf(key) === 'service');
  const inWords = lent
    .flatMap((name) => (space.equipment[name] ? [t.equipment[name](space.equipment[name])] : []))
    .join(', ');
  return (
    <>
      {services.length > 0 && (
        <section>
          <h2>{t.space.doing}</h2>
          <Features
            features={services.map((key) => ({
              icon: icons[key] ?? 'done',
              title: t.facets[key],
              detail: key === 'service-ordinateur' && inWords,
            }))}
          />
          {!services.includes('service-ordinateur') && inWords && <p>{inWords}.</p>}
        </section>
      )}
      {(space.summary || space.description) && (
        <section>
          <h2>{t.space.about}</h2>
          <div class="text p-note" lang="fr">
            {space.summary && <p class="lead">{space.summary}</p>}
            {space.description?.split(/\n\s*\n/).map((paragraph) => (
              <p>{paragraph}</p>
            ))}
          </div>
        </section>
      )}
    </>
  );
}
