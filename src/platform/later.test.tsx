import type { Child } from 'hono/jsx';
import { expect, test } from 'vitest';
import { begin } from './later.ts';

const drawnFrom = (part: Child) => (
  <main>
    <h1>Question</h1>
    {part}
  </main>
);

test('what stands around an answer is drawn before the answer comes', async () => {
  const steps: string[] = [];
  const asking = Promise.withResolvers<string>();
  const later = await begin(asking.promise);
  const Around = () => <h1>{steps.push('around')}</h1>;
  const drawing = (
    <main>
      <Around />
      {later((words) => (
        <p>{words}</p>
      ))}
    </main>
  );
  const text = drawing.toString();
  steps.push('answered');
  asking.resolve('« L’été » & <b>');
  expect(String(await text)).toBe('<main><h1>1</h1><p>« L’été » &amp; &lt;b&gt;</p></main>');
  expect(steps).toEqual(['around', 'answered']);
});

test('an answer is drawn in as many places as want it', async () => {
  const later = await begin(Promise.resolve(3));
  const drawing = (
    <main>
      <p>{later((count) => count)}</p>
      <p>{later((count) => count * 2)}</p>
    </main>
  );
  expect(String(await drawing.toString())).toBe('<main><p>3</p><p>6</p></main>');
});

test('a text that comes late is escaped like any other', async () => {
  const later = await begin(Promise.resolve('<script>'));
  expect(String(await drawnFrom(later((words) => words)).toString())).toBe(
    '<main><h1>Question</h1>&lt;script&gt;</main>',
  );
});

test('what fails is told to whoever draws', async () => {
  const later = await begin(Promise.reject(new Error('no database')));
  await expect(Promise.resolve(drawnFrom(later(() => 'never')).toString())).rejects.toThrow('no database');
});

test('a page that fails before its answer leaves nothing behind that would end the program', async () => {
  const unheard: unknown[] = [];
  const hear = (fault: unknown) => unheard.push(fault);
  process.on('unhandledRejection', hear);
  const asking = Promise.withResolvers<string>();
  const later = await begin(asking.promise);
  later((words) => words);
  asking.reject(new Error('no database'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', hear);
  expect(unheard).toEqual([]);
});
