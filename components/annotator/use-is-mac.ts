'use client';

import { useSyncExternalStore } from 'react';

/** Whether keys are printed as on a Mac; the server, which cannot know, prints Ctrl. */
export function useIsMac(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => navigator.userAgent.includes('Mac'),
    () => false,
  );
}
