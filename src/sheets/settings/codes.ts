/** Whether the platform's time zone data know a name such as `Europe/Chisinau`. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const regionNames = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** Whether two capitals are a country of ISO 3166. */
export const isCountryCode = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) && regionNames.of(code) !== undefined;
