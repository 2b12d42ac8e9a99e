import type { Child } from 'hono/jsx';
import { wordOf } from '#modules/network/rules';
import { capitalised, lowered } from '#platform/letter-case';
import { inFrench, labelled } from '#ui/Told';
import type { InSpace } from './SpaceHead.tsx';

/** How to get there and get in, who is welcome, what it costs. */
export function SpaceComing(props: InSpace) {
  const { page, t, sheet } = props;
  const { space } = sheet;
  const words = (values: readonly string[]): string[] => values.map((value) => wordOf(page.lang, value));
  const inOne = (values: readonly string[]): string => capitalised(words(values).map(lowered).join(', '));
  return (
    <>
      <Lines
        title={t.coming}
        lines={[
          inFrench(space.gettingThere),
          labelled(t.access, inOne(space.access) && `${inOne(space.access)}.`),
          inFrench(space.accessNote),
          labelled(t.bus, inFrench(space.bus)),
          labelled(t.parking, inFrench(space.parking)),
          space.accessibilityUrl && <a href={space.accessibilityUrl}>{t.accessDetails}</a>,
        ]}
      />
      <Lines
        title={t.welcome}
        lines={[inOne([...space.publics, ...space.specialCare]), inOne(space.welcomes)]}
      />
      <Lines title={t.prices} lines={[inOne(space.fees), inFrench(space.priceNote)]} />
      <Lines
        title={t.labels}
        lines={[...words(space.programmes), ...[...space.trainings, ...space.otherLabels].map(inFrench)]}
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
