import type { Chart, Series } from './chart.ts';
import { categoryPaints, dashes, decals, paints } from './paints.ts';

/** How ECharts is asked to draw: quiet axes, zero at the bottom, each line named at its end. */
export function optionsOf(chart: Chart, isNarrow: boolean) {
  const words = { color: paints.soft, fontSize: 16, fontFamily: 'sans-serif' };
  return {
    animation: false,
    grid: { left: 4, right: isNarrow ? 14 : roomForNames(chart), top: 16, bottom: 4, ...fitLabels },
    xAxis: {
      type: 'category',
      data: [...chart.categories],
      boundaryGap: chart.kind === 'columns',
      axisTick: { show: false },
      axisLine: { lineStyle: { color: paints.rule } },
      axisLabel: { ...words, hideOverlap: true, margin: 12 },
    },
    yAxis: {
      type: 'value',
      splitNumber: 3,
      ...(chart.isWhole ? { minInterval: 1 } : {}),
      splitLine: { lineStyle: { color: paints.rule } },
      axisLabel: { ...words, formatter: chart.format },
    },
    series: chart.series.map((series, index) =>
      chart.kind === 'lines' ? line(series, index, isNarrow) : columns(series, index),
    ),
  };
}

const fitLabels = { outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' };

/** The longest name, at nine units per letter. */
const roomForNames = ({ kind, series }: Chart): number =>
  kind === 'lines' ? 24 + 9 * Math.max(...series.map(({ name }) => name.length)) : 12;

function line({ name, values }: Series, index: number, isNarrow: boolean) {
  const color = categoryPaints[index % categoryPaints.length];
  return {
    type: 'line',
    name,
    data: index === 0 ? values.map(markLast) : [...values],
    symbol: 'circle',
    symbolSize: index === 0 ? 8 : 5,
    showSymbol: index === 0 || values.includes(null), // A value alone between two gaps has no line to show it.
    itemStyle: { color },
    lineStyle: { color, width: index === 0 ? 3 : 2, type: dashes[index % dashes.length] },
    endLabel: {
      show: !isNarrow,
      formatter: '{a}',
      distance: 14,
      color: paints.ink,
      fontSize: 16,
      fontWeight: index === 0 ? 'bold' : 'normal',
      textBorderWidth: 0,
    },
    labelLayout: { moveOverlap: 'shiftY' },
  };
}

/** The newest value of the series one talks about is « here ». */
function markLast(value: number | null, index: number, values: readonly (number | null)[]) {
  if (index < values.length - 1) return value;
  return {
    value,
    symbolSize: 14,
    itemStyle: { color: paints.saffron, borderColor: paints.ink, borderWidth: 2.5 },
  };
}

const columns = ({ name, values }: Series, index: number) => ({
  type: 'bar',
  name,
  data: [...values],
  barGap: '10%',
  itemStyle: { color: categoryPaints[index % categoryPaints.length], decal: decalOf(index) },
});

/** A copy: ECharts writes in what it is given. */
const decalOf = (index: number) => (index === 0 ? undefined : { ...decals[(index - 1) % decals.length] });
