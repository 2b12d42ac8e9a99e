import type { Child } from 'hono/jsx';
import { wordOf } from '#modules/network/rules';
import { capitalised, lowered } from '#platform/letter-case';
import { labelled, told } from '#ui/Told';
import type { InSpace } from './SpaceHead.tsx';

/** How to get there and get in, who is welcome, what it costs. */
export function SpaceComing(props: InSpace) {
  const { page, t, sheet } = props;
  const { space } = sheet;
  const said = (text: string | null): Child => told(page.network.lang, text);
  const words = (values: readonly string[]): string[] => values.map((value) => wordOf(page.lang, value));
  const inOne = (values: readonly string[]): string => capitalised(words(values).map(lowered).join(', '));
  return (
    <>
      <Lines
        title={t.coming}
        lines={[
          said(space.gettingThere),
          labelled(t.access, inOne(space.access) && `${inOne(space.access)}.`),
          said(space.accessNote),
          labelled(t.bus, said(space.bus)),
          labelled(t.parking, said(space.parking)),
          space.accessibilityUrl && <a href={space.accessibilityUrl}>{t.accessDetails}</a>,
        ]}
      />
      <Lines
        title={t.welcome}
        lines={[inOne(space.publics), labelled(t.adapted, inOne(space.specialCare)), inOne(space.welcomes)]}
      />
      <Lines title={t.prices} lines={[inOne(space.fees), said(space.priceNote)]} />
      <Lines
        title={t.labels}
        lines={[...words(space.programmes), ...[...space.trainings, ...space.otherLabels].map(said)]}
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
