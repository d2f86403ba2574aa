import { describe, expect, test } from "vitest";
import { relativeAddress, siteAddress } from "../../src/site/relativeAddress.ts";

describe("siteAddress(page, address) is the file an address leads to", () => {
  test.each([
    ["the root from the root", "index.html", "/", "index.html", ""],
    ["a folder", "index.html", "/accounts/", "accounts/index.html", ""],
    ["a folder without its slash", "index.html", "/accounts", "accounts/index.html", ""],
    ["a file", "wall/index.html", "/favicon.svg", "favicon.svg", ""],
    [
      "with query and fragment",
      "ru/index.html",
      "/wall/?scene=today#x",
      "wall/index.html",
      "?scene=today#x",
    ],
    [
      "relative to the page's folder",
      "ru/accounts/index.html",
      "../people/",
      "ru/people/index.html",
      "",
    ],
    ["relative to the page itself", "ru/index.html", "./", "ru/index.html", ""],
    ["a fragment of the page", "ru/index.html", "#top", "ru/index.html", "#top"],
    ["already finished", "ru/index.html", "../index.html", "index.html", ""],
  ])("%s", (_, page, address, file, suffix) => {
    expect(siteAddress(page, address)).toEqual({ file, suffix });
  });

  test.each([
    "https://example.com/",
    "//example.com/x.js",
    "mailto:a@b.c",
    "data:font/woff2;base64,AA",
  ])("%s is outside the site", (address) => {
    expect(siteAddress("index.html", address)).toBeNull();
  });
});

describe("relativeAddress(page, file) works below any path", () => {
  test.each([
    ["index.html", "index.html", "index.html"],
    ["index.html", "accounts/index.html", "accounts/index.html"],
    ["accounts/ab12/index.html", "index.html", "../../index.html"],
    ["accounts/ab12/index.html", "accounts/cd34/index.html", "../cd34/index.html"],
    ["wall/index.html", "fonts/sofia.12.woff2", "../fonts/sofia.12.woff2"],
  ])("%s → %s", (page, file, address) => {
    expect(relativeAddress(page, file)).toBe(address);
  });
});
