import { hash } from "node:crypto";

/** The texts of a page's inline styles and of the scripts that it runs. */
export interface InlineTexts {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

const hashOf = (text: string): string => `'sha256-${hash("sha256", text, "base64")}'`;

const sourceList = (texts: readonly string[]): string =>
  texts.length === 0 ? "'none'" : [...new Set(texts.map(hashOf))].join(" ");

/**
 * The content security policy of a page: its own inline styles and scripts by their hashes, files
 * of its own site, and nothing else.
 */
const contentPolicy = ({ styles, scripts }: InlineTexts): string =>
  [
    "default-src 'none'",
    `style-src ${sourceList(styles)}`,
    `script-src ${sourceList(scripts)}`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** The policy as the element that carries it; it must follow the charset at once. */
export const policyElement = (texts: InlineTexts): string =>
  `<meta http-equiv="content-security-policy" content="${contentPolicy(texts)}">`;
