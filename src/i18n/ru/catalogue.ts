import { accounts } from "./accounts.ts";
import { cli } from "./cli.ts";
import { common } from "./common.ts";
import { data } from "./data.ts";
import { figures } from "./figures.ts";
import { findings } from "./findings.ts";
import { home } from "./home.ts";
import { inputs } from "./inputs.ts";
import { people } from "./people.ts";
import { reasons } from "./reasons.ts";
import { wall } from "./wall.ts";

/** Every topic of this language: a new topic is a line in each language's catalogue. */
export const catalogue = {
  reasons,
  inputs,
  figures,
  accounts,
  cli,
  common,
  data,
  findings,
  home,
  people,
  wall,
};
