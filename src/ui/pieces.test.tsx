import { expect, test } from 'vitest';
import { aPage } from '#platform/testing/a-page';
import { Button } from './Button.tsx';
import { HouseDrawing } from './HouseDrawing.tsx';
import { Mesh, type MeshKnot } from './Mesh.tsx';
import { Notice } from './Notice.tsx';
import { type Column, Table } from './Table.tsx';
import { TenKnots } from './TenKnots.tsx';

test('a button that cannot be used stays, and says why', () => {
  const html = String(<Button unavailable="hors connexion">Envoyer</Button>);
  expect(html).toContain('aria-disabled="true"');
  expect(html).toContain('Envoyer');
  expect(html).toContain('hors connexion');
  expect(html).not.toContain('type="submit"');
});

test('a button with an address is a link', () => {
  expect(String(<Button href="tel:0536">Appeler</Button>)).toMatch(
    /^<a class="button" href="tel:0536">Appeler<\/a>/,
  );
});

test('the sentence of a notice without title is its title', () => {
  expect(String(<Notice kind="success">C’est noté.</Notice>)).toMatch(
    /role="status"><strong>.*C’est noté\.<\/span>/,
  );
  expect(String(<Notice title="Bon à savoir">Fermé jeudi.</Notice>)).toContain('<p>Fermé jeudi.</p>');
});

const columns: Column<[string, string, number]>[] = [
  { head: 'Personne', cell: ([name]) => name },
  { head: 'Code', cell: ([, code]) => code, phone: 'named' },
  { head: 'Séances', cell: ([, , count]) => count, numeric: true, phone: 'absent' },
];

test('the first column names the row, and figures stand at the right', () => {
  const html = String(<Table caption="Inscrits" columns={columns} rows={[['Josette', 'K7', 4]]} />);
  expect(html).toContain('<caption>Inscrits</caption>');
  expect(html).toContain('<th scope="row">Josette</th>');
  expect(html).toContain('<td data-label="Code">K7</td>');
  expect(html).toContain('<td class="n absent">4</td>');
});

test('a table whose columns are compared says what each part of it is, however it is laid out', () => {
  const html = String(<Table compares caption="Scénarios" columns={columns} rows={[['Josette', 'K7', 4]]} />);
  expect(html).toMatch(/<table class="lines compared" role="table"[\s\S]*role="rowheader"[\s\S]*role="cell"/);
});

test('a table of figures may scroll, by the keyboard as well, and never becomes lines', () => {
  const html = String(<Table figures caption="Chiffres" columns={columns} rows={[]} />);
  expect(html).toMatch(/^<div class="figures" tabindex="0" role="group" aria-label="Chiffres"><table>/);
});

test.each([
  [0, '0 séance sur 10'],
  [1, '1 séance sur 10'],
  [4, '4 séances sur 10'],
  [10, '10 séances sur 10'],
])('a ticket with %i meetings done says « %s » beside as many full knots', (done, sentence) => {
  const html = String(<TenKnots page={aPage()} done={done} />);
  expect(html).toContain(sentence);
  expect(html.match(/<li/g)).toHaveLength(10);
  expect(html.match(/<li class="done"/g) ?? []).toHaveLength(done);
});

test('a space always has the same house, and another space may have another', () => {
  const draw = (seed: string) => String(<HouseDrawing seed={seed} sign="Mairie" />);
  expect(draw('figeac')).toBe(draw('figeac'));
  expect(new Set(['a', 'b', 'c', 'd', 'e', 'f'].map(draw)).size).toBeGreaterThan(2);
});

test('what is written over the door cannot become markup', () => {
  expect(String(<HouseDrawing seed="x" sign="<script>" />)).not.toContain('<script>');
});

const knots: MeshKnot[] = [
  { x: 10, y: 10, size: 1, state: 'full' },
  { x: 50, y: 10, size: 3, state: 'half', label: 'Cahors' },
  { x: 50, y: 50, size: 2, state: 'hollow', isHome: true, label: 'Gramat' },
  { x: 900, y: 900, size: 1, state: 'full', label: 'Loin' },
];
const view = { x: 0, y: 0, width: 200, height: 100 };

test('the mesh shows each state by its shape, its home apart, and nothing outside the view', () => {
  const html = String(
    <Mesh
      view={view}
      knots={knots}
      threads={[
        [0, 1],
        [1, 2],
      ]}
      title="Deux villes"
    />,
  );
  expect(html).toContain('<g class="full s1"><circle cx="10" cy="10"/></g>');
  expect(html).toContain('<g class="half s3" fill="url(#half)"><circle cx="50" cy="10"/></g>');
  expect(html).toContain('<g class="home"><circle cx="50" cy="50"/></g>');
  expect(html).toContain('<path class="threads strong" d="M50 10l0 40"/>');
  expect(html).toContain('role="img" aria-label="Deux villes"');
  expect(html).not.toContain('900');
});

test('a mesh without words is not announced', () => {
  expect(String(<Mesh view={view} knots={[]} threads={[]} />)).toContain('aria-hidden="true"');
});
