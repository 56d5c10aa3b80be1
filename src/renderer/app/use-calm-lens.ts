import { useEffect, useRef, useState } from "react";
import type { Lens } from "../../shared/domain/lens.ts";

const EVERY_MS = 100;

/** The lens, at most ten times a second: a drag must not ask for sixty answers a second. A single change comes through at once. */
export function useCalmLens(lens: Lens): Lens {
  const [calm, setCalm] = useState(lens);
  const lastRef = useRef(0);
  useEffect(() => {
    if (lens === calm) return;
    const wait = lastRef.current + EVERY_MS - performance.now();
    const settle = () => {
      lastRef.current = performance.now();
      setCalm(lens);
    };
    if (wait <= 0) {
      settle();
      return;
    }
    const timer = window.setTimeout(settle, wait);
    return () => window.clearTimeout(timer);
  }, [lens, calm]);
  return calm;
}
