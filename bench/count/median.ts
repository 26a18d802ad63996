/** The middle one of an odd number of measurements. */
export function median(measurements: readonly number[]): number {
  return measurements.toSorted((a, b) => a - b)[Math.floor(measurements.length / 2)] ?? NaN;
}
