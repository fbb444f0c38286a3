import { useEffect, useRef, useState } from 'react';

// Longer than the repeat of a held key, shorter than a person notices.
const quietMs = 120;

/** Follows a value at once when it changes now and then, and only at its last one when it races. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const lastChange = useRef(-Infinity);
  useEffect(() => {
    const isRacing = performance.now() - lastChange.current < quietMs;
    lastChange.current = performance.now();
    const timer = setTimeout(() => setSettled(value), isRacing ? quietMs : 0);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
