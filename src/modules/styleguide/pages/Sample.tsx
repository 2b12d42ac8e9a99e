import type { Child } from 'hono/jsx';

/** A part of the guide. */
export const Part = ({ id, title, children }: { id: string; title: string; children?: Child }) => (
  <section class="rule" id={id}>
    <h2>{title}</h2>
    {children}
  </section>
);

/** A piece, over the name it has in the code. */
export const Sample = ({ name, children }: { name: string; children?: Child }) => (
  <div class="specimen">
    {children}
    <p class="meta">
      <code>{name}</code>
    </p>
  </div>
);
