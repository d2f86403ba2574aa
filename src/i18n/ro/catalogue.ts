import { cli } from "./cli.ts";
import { common } from "./common.ts";
import { findings } from "./findings.ts";
import { wall } from "./wall.ts";

/** Every topic of this language: a new topic is a line in each language's catalogue. */
export const catalogue = { cli, common, findings, wall };
