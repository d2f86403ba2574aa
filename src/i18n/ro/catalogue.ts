import { accounts } from "../en/accounts.ts";
import { data } from "../en/data.ts";
import { home } from "../en/home.ts";
import { people } from "../en/people.ts";
import { cli } from "./cli.ts";
import { common } from "./common.ts";
import { findings } from "./findings.ts";
import { wall } from "./wall.ts";

/** Every topic of this language: a new topic is a line in each language's catalogue. */
export const catalogue = { accounts, cli, common, data, findings, home, people, wall };
