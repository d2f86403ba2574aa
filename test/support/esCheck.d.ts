declare module "es-check" {
  interface Check {
    readonly ecmaVersion: string;
    readonly files: readonly string[];
    readonly checkFeatures: boolean;
  }
  /** Whether files keep to a version of ECMAScript, and where they do not. */
  export function runChecks(
    checks: readonly Check[],
    logger: null,
  ): Promise<{ readonly success: boolean; readonly errors: readonly { readonly err: Error }[] }>;
}
