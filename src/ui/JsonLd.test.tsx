import { expect, test } from 'vitest';
import { JsonLd } from './JsonLd.tsx';

test('structured data is plain JSON, and no text in it can close the element', () => {
  const data = { name: 'Café « l’Écran »', note: '</script><script>alert("1")</script>' };
  const html = String(<JsonLd data={data} />);
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  const json = html.replace(/^<script type="application\/ld\+json">/, '').replace(/<\/script>$/, '');
  expect(json).toContain('\\u003c/script>');
  expect(JSON.parse(json)).toEqual(data);
});
