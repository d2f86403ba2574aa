/** What is refused before it can fill memory; real workbooks stay far below every one of these. */
export const limits = {
  fileBytes: 512 * 2 ** 20,
  /** All parts of a ZIP together, unpacked. */
  unpackedBytes: 2 ** 30,
  /** One part unpacked: a longer one does not fit into one string of V8. */
  partBytes: 512 * 2 ** 20 - 24,
  parts: 20_000,
  cells: 30_000_000,
  /** Cells that are not written one by one: a few bytes can stand for a billion of them. */
  repeatedCells: 4_000_000,
  /** As many as a sheet of Excel has. */
  rows: 1_048_576,
  columns: 16_384,
  /** Unpacked to packed, asked of parts over `ratioFrom`; of 2,960 real files none passed 140. */
  ratio: 250,
  ratioFrom: 10 * 2 ** 20,
} as const;

/** `512 MB`, rounded up. */
export const megabytes = (bytes: number): string => `${Math.ceil(bytes / 2 ** 20)} MB`;

/** Seconds that reading may take: 20, and a quarter of one more for each MB to be read. */
export const secondsAllowed = (unpackedBytes: number): number =>
  20 + Math.ceil(unpackedBytes / 2 ** 20) / 4;

/** Heap that reading may fill, in MB: it holds about ten bytes for each of the workbook's. */
export const heapAllowed = (unpackedBytes: number): number =>
  Math.min(4096, 768 + 16 * Math.ceil(unpackedBytes / 2 ** 20));
