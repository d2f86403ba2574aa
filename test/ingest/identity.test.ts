import { expect, test } from "vitest";
import { identityOf } from "../../src/ingest/identity.ts";

// printf 'client\nкидсленд' | openssl dgst -sha256 -hmac "site key": the first ten digits
test("identityOf is ten hex digits of HMAC-SHA-256 of the folded name", () => {
  expect(identityOf("client", " КИДСЛЕНД", "site key")).toBe("f5e18da117");
});

test("a client and a person of one name, and two sites, have different ids", () => {
  const ids = [
    identityOf("client", "Anna", "one"),
    identityOf("person", "Anna", "one"),
    identityOf("client", "Anna", "two"),
  ];
  expect(new Set(ids).size).toBe(3);
});
