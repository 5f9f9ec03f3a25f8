import type { Graph } from 'schema-dts';
import { toScriptText } from '#lib/exchange/schema-org/to-script-text.ts';

/** What the page is about, for machines: data, which no browser runs. Nothing in it can end the element. */
export function StructuredRecord({ graph }: { readonly graph: Graph }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape quotes, which JSON needs; the text is made safe
      dangerouslySetInnerHTML={{ __html: toScriptText(graph) }}
    />
  );
}
