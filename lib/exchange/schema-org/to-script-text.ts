import type { Graph } from 'schema-dts';

/**
 * Structured data as the text of a script element. Quotes come from anywhere: no character of them may end the
 * element, begin a comment in it, or end a line where scripts do not allow it.
 */
export function toScriptText(graph: Graph): string {
  return JSON.stringify(graph).replace(UNSAFE, toEscape);
}

const UNSAFE = /[<>&\u2028\u2029]/g;

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
