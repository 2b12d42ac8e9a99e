import type { Child } from 'hono/jsx';
import { type FacetGroup, type FacetKey, facetKeys, groupOf, has } from '../facets.ts';
import { capitalised, lowered } from '../letter-case.ts';
import { facetsOfSpace } from '../space-facets.ts';
import type { InSpace } from './SpaceHead.tsx';

/** How to get there and get in, who is welcome, what it costs. */
export function SpaceComing(props: InSpace) {
  const { t, sheet } = props;
  const { space } = sheet;
  const held = facetKeys.filter((key) => has(facetsOfSpace(space), key));
  const inGroup = (group: FacetGroup): FacetKey[] => held.filter((key) => groupOf(key) === group);
  const names = (group: FacetGroup): string =>
    capitalised(
      inGroup(group)
        .map((key) => lowered(t.facets[key]))
        .join(', '),
    );
  return (
    <>
      <Lines
        title={t.space.coming}
        lines={[
          inFrench(space.gettingThere),
          labelled(t.space.access, names('acces') && `${names('acces')}.`),
          inFrench(space.accessNote),
          labelled(t.space.bus, inFrench(space.bus)),
          labelled(t.space.parking, inFrench(space.parking)),
          space.accessibilityUrl && <a href={space.accessibilityUrl}>{t.space.accessDetails}</a>,
        ]}
      />
      <Lines
        title={t.space.welcome}
        lines={[names('public'), capitalised(space.welcomes.map((each) => t.welcomes[each]).join(', '))]}
      />
      <Lines title={t.space.prices} lines={[names('prix'), inFrench(space.priceNote)]} />
      <Lines
        title={t.space.labels}
        lines={[
          ...inGroup('label').map((key) => t.facets[key]),
          ...[...space.trainings, ...space.otherLabels].map(inFrench),
        ]}
      />
    </>
  );
}

/** A title and what there is to say under it; nothing when there is nothing. */
function Lines({ title, lines }: { title: string; lines: readonly Child[] }) {
  const said = lines.filter(Boolean);
  if (said.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="knots">
        {said.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** What the space wrote is in its author's language. */
const inFrench = (text: string | null): Child => text && <span lang="fr">{text}</span>;

const labelled = (label: string, text: Child): Child =>
  text && (
    <>
      <b>{label}</b> {text}
    </>
  );
