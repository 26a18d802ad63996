import { useEffect, useState } from 'react';

/** True once `active` has been true for a while: what is over sooner should not flicker. */
export function useDelayed(active: boolean, milliseconds = 300): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => {
      setPassed(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
      setPassed(false);
    };
  }, [active, milliseconds]);
  return active && passed;
}
