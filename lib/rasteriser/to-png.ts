import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Draws an SVG as PNG, `zoom` pixels to each px. Letters that none of our faces has are drawn as empty boxes. */
export async function toPng(svg: string, zoom: number): Promise<Buffer> {
  started ??= start();
  const fontBuffers = await started;
  const drawing = new Resvg(svg, {
    font: { fontBuffers: [...fontBuffers], defaultFontFamily: 'Public Sans' },
    fitTo: { mode: 'zoom', value: zoom },
  });
  try {
    return Buffer.from(drawing.render().asPng());
  } finally {
    drawing.free();
  }
}

// The library can be started once a process.
let started: Promise<readonly Uint8Array[]> | undefined;

async function start(): Promise<readonly Uint8Array[]> {
  const [wasm, fonts] = await Promise.all([
    readPackageFile('@resvg/resvg-wasm/index_bg.wasm'),
    Promise.all(FONTS.map(readPackageFile)),
  ]);
  await initWasm(wasm);
  return fonts;
}

/** The faces of the site, as files the library can read: it knows no WOFF2. */
const FONTS = [
  'public-sans/400Regular/PublicSans_400Regular',
  'public-sans/600SemiBold/PublicSans_600SemiBold',
  'public-sans/400Regular_Italic/PublicSans_400Regular_Italic',
  'source-serif-4/400Regular/SourceSerif4_400Regular',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold',
  'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular',
  'noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold',
].map((face) => `@expo-google-fonts/${face}.ttf`);

async function readPackageFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(join(process.cwd(), 'node_modules', path));
  return new Uint8Array(bytes);
}
