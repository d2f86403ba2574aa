declare module "subset-font" {
  /** The font cut to the glyphs that `text` needs, with its shaping rules. */
  function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: "sfnt" | "woff" | "woff2" },
  ): Promise<Buffer>;
  export = subsetFont;
}
