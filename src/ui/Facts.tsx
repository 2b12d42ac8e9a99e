import type { Child } from 'hono/jsx';

/** Names and values, in as many columns as fit. */
export const Facts = ({ facts }: { facts: readonly (readonly [name: Child, value: Child])[] }) => (
  <dl class="facts">
    {facts.map(([name, value]) => (
      <div>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
