import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

/** Only the parts that our charts need: the whole library takes a second to load. */
use([LineChart, BarChart, GridComponent, LabelLayout, SVGRenderer]);

export { init };
