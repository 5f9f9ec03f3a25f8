import { nextMark } from './next-mark.ts';

/** Arrow keys along the marks of a chart: Tab stops once a series, the arrows reach every mark. */
export function startTimelineKeys(root: Document): void {
  for (const chart of root.querySelectorAll<SVGSVGElement>('svg.timeline')) {
    const series = [...chart.querySelectorAll('g.series')];
    const links = series.flatMap((group) => [...group.querySelectorAll<SVGAElement>('a')]);
    const seriesOf = (link: Element) => series.findIndex((group) => group.contains(link));
    chart.addEventListener('keydown', (event) => {
      const active = root.activeElement;
      const from = active instanceof SVGAElement ? links.indexOf(active) : -1;
      if (from < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
      const marks = links.map((link) => ({ series: seriesOf(link), x: link.getBoundingClientRect().x }));
      const next = links[nextMark(marks, from, event.key)];
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    });
  }
}
