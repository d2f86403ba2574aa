import { accounts } from "./accounts.ts";
import { cli } from "./cli.ts";
import { common } from "./common.ts";
import { data } from "./data.ts";
import { findings } from "./findings.ts";
import { home } from "./home.ts";
import { people } from "./people.ts";
import { wall } from "./wall.ts";

/** Every topic of this language: a new topic is a line in each language's catalogue. */
export const catalogue = { accounts, cli, common, data, findings, home, people, wall };
