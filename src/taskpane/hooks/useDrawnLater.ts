import { startTransition, useDeferredValue, useEffect, useState } from 'react';

/**
 * A value that is drawn bit by bit, so that keys and clicks are answered meanwhile.
 *
 * @returns `null` for the first picture, then the value, late by as much as drawing it takes
 */
export function useDrawnLater<T>(value: T): T | null {
  const [stands, setStands] = useState(false);
  useEffect(() => {
    startTransition(() => setStands(true));
  }, []);
  return useDeferredValue(stands ? value : null);
}
