declare module "subset-font" {
  /** The font cut to the glyphs that `text` needs, with its shaping rules. */
  function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: "sfnt" | "woff" | "woff2";
      /** Axes of a variable font to be set for good. */
      readonly variationAxes?: { readonly [axis: string]: number };
    },
  ): Promise<Buffer>;
  export = subsetFont;
}
