import { accounts } from "./accounts.ts";
import { activity } from "./activity.ts";
import { attention } from "./attention.ts";
import { cli } from "./cli.ts";
import { clients } from "./clients.ts";
import { common } from "./common.ts";
import { data } from "./data.ts";
import { figures } from "./figures.ts";
import { findingKinds } from "./findingKinds.ts";
import { findings } from "./findings.ts";
import { funnel } from "./funnel.ts";
import { home } from "./home.ts";
import { income } from "./income.ts";
import { inputs } from "./inputs.ts";
import { marked } from "./marked.ts";
import { people } from "./people.ts";
import { person } from "./person.ts";
import { reasons } from "./reasons.ts";
import { reference } from "./reference.ts";
import { structure } from "./structure.ts";
import { template } from "./template.ts";
import { wall } from "./wall.ts";
import { words } from "./words.ts";

/** Every topic of this language: a new topic is a line in each language's catalogue. */
export const catalogue = {
  reasons,
  inputs,
  figures,
  accounts,
  attention,
  activity,
  cli,
  clients,
  common,
  data,
  findingKinds,
  findings,
  funnel,
  home,
  income,
  marked,
  people,
  person,
  reference,
  structure,
  template,
  wall,
  words,
};
