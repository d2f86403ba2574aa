/** The languages the product speaks; the order is the one in which lists show them. */
export const languages = ["en", "ru", "ro", "fa"] as const;
export type Language = (typeof languages)[number];
