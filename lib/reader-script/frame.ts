// The one module of pages within another site's pages: it tells that site how high the page is, and nothing else.
import { HEIGHT_MESSAGE } from './height-message.ts';

const root = document.documentElement;

function tellHeight(): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  // Whoever shows the page may know its height: there is nothing secret in it.
  parent.postMessage({ kind: HEIGHT_MESSAGE, height }, '*');
}

if (parent !== window) new ResizeObserver(tellHeight).observe(root);
