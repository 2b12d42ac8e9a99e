import type { Chart, Drawn } from './chart.ts';
import { cleanDrawing } from './clean.ts';
import { optionsOf } from './options.ts';

/** Draws a chart to SVG, on the server, without a browser. The library is loaded by the first chart asked. */
export async function drawChart(chart: Chart): Promise<Drawn> {
  const { init } = await import('./echarts.ts');
  const draw = (isNarrow: boolean): string => {
    const [width, height] = isNarrow ? [340, 260] : [860, 300];
    const canvas = init(null, null, { renderer: 'svg', ssr: true, width, height });
    canvas.setOption(optionsOf(chart, isNarrow));
    const svg = canvas.renderToSVGString({ useViewBox: true });
    canvas.dispose();
    return cleanDrawing(svg, isNarrow ? { ...chart, id: `${chart.id}-narrow` } : chart);
  };
  return { wide: draw(false), narrow: draw(true) };
}
