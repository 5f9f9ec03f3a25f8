import type { Locator, Page } from '@playwright/test';

/** What a person does at the page, counted: every press of a key outside typed words, every click. */
export interface Interactions {
  press(...keys: readonly string[]): Promise<void>;
  click(target: Locator): Promise<void>;
  /** Types words where the focus is; words do not count, as they say what nobody else knows. */
  type(words: string): Promise<void>;
  count(): number;
}

export function countInteractions(page: Page): Interactions {
  let count = 0;
  return {
    async press(...keys) {
      for (const key of keys) {
        count += 1;
        await page.keyboard.press(key);
      }
    },
    async click(target) {
      count += 1;
      await target.click();
    },
    type: (words) => page.keyboard.type(words),
    count: () => count,
  };
}
