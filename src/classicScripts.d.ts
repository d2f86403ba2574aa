/** A TypeScript file as the text of one classic script, lowered for old engines: see src/site/classicScript.ts. */
declare module "*?classic" {
  export const script: string;
}
