/** Says what start is doing, one line a step: when it begins, if that may take long, and when it is done. */
export interface Progress {
  /** Runs a step; `work` returns what to say once it is done. */
  step<Value>(
    title: string,
    work: () => Promise<{ value: Value; said: string }>,
    announcement?: string,
  ): Promise<Value>;
  note(line: string): void;
}

/** Progress on standard output; a reader that went away (`npm start | head`) is no reason to stop. */
export function showProgress(write: (line: string) => void = printLine): Progress {
  return {
    async step(title, work, announcement) {
      if (announcement) write(`- ${title}: ${announcement}`);
      const began = performance.now();
      const { value, said } = await work();
      write(`- ${title}: ${said}${sayDuration(performance.now() - began)}`);
      return value;
    },
    note: (line) => write(`  ${line}`),
  };
}

/** Durations below this are not worth a reader's time. */
const NOTICEABLE_MS = 50;

function sayDuration(milliseconds: number): string {
  return milliseconds < NOTICEABLE_MS ? '' : ` (${(milliseconds / 1000).toFixed(1)} s)`;
}

function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}
