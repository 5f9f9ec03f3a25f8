import type { ReadSource } from '../reading.ts';
import type { KnownSource } from './name-source.ts';

/** What the reader of a text keeps in mind about who spoke. */
export interface VoiceMemory {
  readonly known: readonly KnownSource[];
  /** The last voice heard and where. */
  readonly last: LastVoice | null;
}

export interface LastVoice {
  readonly source: ReadSource;
  readonly joint: readonly string[];
  /** The sentence it spoke in, and the last that went on with it. */
  readonly heard: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** The sentence's quotation was still open at its end, or its speaker was quoted. */
  readonly quoting: boolean;
  /** A firm or office reported its own results: what follows is still its report. */
  readonly results: boolean;
  /** A report, data or results speak: the sentences after mostly go on with them. */
  readonly document: boolean;
  /** Somebody told something, rather than went through it ("the province reported its first case"). */
  readonly account: boolean;
  /** The voice opened its sentence; one that only closed it ("..., he said.") has mostly had its say. */
  readonly opens: boolean;
  /** What the voiced sentence was about. */
  readonly words: ReadonlySet<string>;
}

export const EMPTY_VOICE_MEMORY: VoiceMemory = { known: [], last: null };

// More names than any article holds; keeps a very long text linear.
const MOST_KNOWN = 120;

/** Remembers sources in the order they were named. */
export function rememberSources(memory: VoiceMemory, sources: readonly KnownSource[]): VoiceMemory {
  if (sources.length === 0) return memory;
  const names = new Set(sources.map((source) => source.name));
  const kept = memory.known.filter((source) => !names.has(source.name));
  return { ...memory, known: [...kept, ...sources].slice(-MOST_KNOWN) };
}
