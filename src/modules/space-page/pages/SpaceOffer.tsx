import { capitalised } from '#platform/letter-case';
import { Features } from '#ui/Features';
import type { IconName } from '#ui/Icon';
import { Phones } from '#ui/Phones';
import { type Offer, offersOf } from '../offer.ts';
import type { InSpace } from './SpaceHead.tsx';

const icons: Partial<Record<Offer, IconName>> = {
  demarches: 'talk',
  atelier: 'people',
  ordinateur: 'computer',
  imprimer: 'printer',
  ecran: 'eye',
  individuel: 'talk',
  outils: 'list',
  emploi: 'mail',
  parents: 'people',
  loisirs: 'pencil',
  wifi: 'wifi',
};

/** The equipment that people use there; printing and Wi-Fi are said among the services. */
const lent = ['computer', 'tablet', 'headset', 'projector'] as const;

/** What one can do there, what one can use, and the space in its own words. */
export function SpaceOffer({ page, t, sheet: { space } }: InSpace) {
  const offers = offersOf(space);
  const inWords = lent
    .flatMap((name) => (space.equipment[name] ? [t.equipment[name](space.equipment[name])] : []))
    .join(', ');
  const usable = capitalised(inWords);
  return (
    <>
      {offers.length > 0 && (
        <section>
          <h2>{t.doing}</h2>
          <Features
            features={offers.map((offer) => ({
              icon: icons[offer] ?? 'done',
              title: t.offers[offer],
              detail: offer === 'ordinateur' && usable,
            }))}
          />
          {!offers.includes('ordinateur') && usable && <p>{usable}.</p>}
        </section>
      )}
      {(space.summary || space.description) && (
        <section>
          <h2>{t.about}</h2>
          <div class="text p-note" lang={page.network.lang}>
            {space.summary && (
              <p class="lead">
                <Phones>{space.summary}</Phones>
              </p>
            )}
            {space.description?.split(/\n\s*\n/).map((paragraph) => (
              <p>
                <Phones>{paragraph}</Phones>
              </p>
            ))}
          </div>
        </section>
      )}
    </>
  );
}
