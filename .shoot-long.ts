import { readdirSync, readFileSync } from 'node:fs';
import { withLongRecord } from './e2e/long-record.ts';
function rss(): number {
  const children = readdirSync('/proc').filter((n) => /^\d+$/.test(n)).filter((n) => { try { return readFileSync(`/proc/${n}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === String(process.pid) && readFileSync(`/proc/${n}/cmdline`,'utf8').includes('start.ts'); } catch { return false; } });
  return Math.max(0, ...children.map((n) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${n}/status`, 'utf8'))?.[1] ?? 0) / 1024));
}
await withLongRecord(20_000, async ({ origin }) => {
  const timed = async (path: string) => {
    let peak = 0; const t = setInterval(() => { peak = Math.max(peak, rss()); }, 50);
    const start = performance.now();
    const a = await fetch(origin + path, { headers: { 'accept-encoding': 'identity' } });
    const body = await a.arrayBuffer();
    const ms = performance.now() - start; clearInterval(t);
    console.log(path, a.status, a.headers.get('x-figures-page'), `${ms.toFixed(0)} ms`, `${(body.byteLength / 1e6).toFixed(1)} MB`, `rss ${rss().toFixed(0)} peak ${peak.toFixed(0)} MB`);
  };
  console.log('rss at start', rss().toFixed(0));
  for (const p of ['/statistics/long-count', '/statistics/long-count?page=2', '/statistics/long-count?page=3', '/statistics/long-count/full.csv', '/statistics/long-count/full.csv', '/statistics/long-count/full.json', '/statistics/long-count/displayed.csv', '/statistics/long-count/displayed.json?from=2024-01-01', '/statistics/long-count/citation.bib','/statistics/long-count?page=4', '/feeds/statistics/long-count', '/feeds/topics/long', '/sitemap.xml']) await timed(p);
  const a = await fetch(origin + '/statistics/long-count/full.csv', { headers: { 'accept-encoding': 'br' } });
  console.log('br', a.headers.get('content-length'));
});
