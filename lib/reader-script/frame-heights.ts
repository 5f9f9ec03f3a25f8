import { readHeight } from './height-message.ts';

/** Gives each of our frames on the page the height of what is in it. Without this they scroll. */
export function startFrameHeights(): void {
  addEventListener('message', ({ source, data }) => {
    const height = readHeight(data);
    if (height === null) return;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-figures]')) {
      if (frame.contentWindow === source) frame.style.height = `${height}px`;
    }
  });
}
