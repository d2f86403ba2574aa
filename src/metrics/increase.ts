/** Adds to one place of a column of numbers. */
export function increase(column: Float64Array | Int32Array, index: number, by: number): void {
  column[index] = (column[index] ?? 0) + by;
}
