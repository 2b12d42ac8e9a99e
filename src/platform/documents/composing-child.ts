// Run alone, in a process that gives its memory back: hundreds of megabytes for a booklet of a hundred pages.
// It knows nothing of the program: it is given everything, and has no folder to read from.
interface Asked {
  compiler: string;
  sources: Record<string, string>;
  data: string;
  images: Record<string, Uint8Array>;
  fonts: string[];
  standard: 'ua-1' | null;
  madeAtSeconds: number;
}

type Answer = { pdf: Uint8Array } | { fault: string } | { missing: string };

process.once('message', async (asked: Asked) => {
  const answer = await compose(asked).catch((fault: Error): Answer => ({ fault: fault.message }));
  process.send?.(answer, () => process.disconnect());
});

async function compose(asked: Asked): Promise<Answer> {
  const binding = await import(asked.compiler).catch((fault: Error) => fault.message);
  if (typeof binding === 'string') return { missing: binding };

  const workspace = '/document';
  const compiler = binding.NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: asked.fonts }] });
  for (const [name, text] of Object.entries(asked.sources)) compiler.addSource(`${workspace}/${name}`, text);
  compiler.mapShadow(`${workspace}/data.json`, Buffer.from(asked.data));
  for (const [name, bytes] of Object.entries(asked.images))
    compiler.mapShadow(`${workspace}/images/${name}`, Buffer.from(bytes));

  const compiled = compiler.compile({ mainFilePath: `${workspace}/main.typ` });
  const problem = compiled.takeError();
  if (problem) return { fault: JSON.stringify(compiler.fetchDiagnostics(problem).slice(0, 5), null, 1) };
  const pdf = compiler.pdf(compiled.result, {
    creationTimestamp: asked.madeAtSeconds,
    ...(asked.standard ? { pdfStandard: asked.standard } : { pdfTags: false }),
  });
  return { pdf };
}
