/** The one list of rulebooks that are shipped, each with its examples: tests of rulebooks and the laws run over it. */
import type { RulebookExample } from "../../src/regulations/example.ts";
import { perlan10of2018Examples } from "../../src/regulations/learning-hours/perlan-10-2018.examples.ts";
import { perlan10of2018 } from "../../src/regulations/learning-hours/index.ts";
import { permenpanrb6of2022Examples } from "../../src/regulations/performance/permenpanrb-6-2022.examples.ts";
import { permenpanrb6of2022 } from "../../src/regulations/performance/index.ts";
import { adkarExamples } from "../../src/regulations/readiness/adkar.examples.ts";
import { adkar } from "../../src/regulations/readiness/index.ts";
import { kepmenpan25of2004Examples } from "../../src/regulations/satisfaction/kepmenpan-25-2004.examples.ts";
import { permenpan16of2014Examples } from "../../src/regulations/satisfaction/permenpan-16-2014.examples.ts";
import { permenpanrb14of2017Examples } from "../../src/regulations/satisfaction/permenpanrb-14-2017.examples.ts";
import { kepmenpan25of2004, permenpan16of2014, permenpanrb14of2017 } from "../../src/regulations/satisfaction/index.ts";
import { acsiExamples } from "../../src/regulations/service-measures/acsi.examples.ts";
import { csiExamples } from "../../src/regulations/service-measures/csi.examples.ts";
import { ombudsmanKepatuhan2021Examples } from "../../src/regulations/service-measures/ombudsman-kepatuhan-2021.examples.ts";
import { ombudsmanKepatuhan2022Examples } from "../../src/regulations/service-measures/ombudsman-kepatuhan-2022.examples.ts";
import { permenpanrb29of2022Examples } from "../../src/regulations/service-measures/permenpanrb-29-2022.examples.ts";
import { permenpanrb90of2021Examples } from "../../src/regulations/service-measures/permenpanrb-90-2021.examples.ts";
import { servqualExamples } from "../../src/regulations/service-measures/servqual.examples.ts";
import { acsi, csi, ombudsmanKepatuhan2021, ombudsmanKepatuhan2022, permenpanrb29of2022, permenpanrb90of2021, servqual } from "../../src/regulations/service-measures/index.ts";
import type { RulebookData } from "../../src/rulebook/index.ts";

/** A rulebook and its examples. */
export type Shelved = readonly [book: RulebookData, examples: readonly RulebookExample[]];

/** All of them. */
export const shelf = [
  [permenpanrb14of2017, permenpanrb14of2017Examples],
  [permenpan16of2014, permenpan16of2014Examples],
  [kepmenpan25of2004, kepmenpan25of2004Examples],
  [permenpanrb6of2022, permenpanrb6of2022Examples],
  [adkar, adkarExamples],
  [perlan10of2018, perlan10of2018Examples],
  [permenpanrb90of2021, permenpanrb90of2021Examples],
  [permenpanrb29of2022, permenpanrb29of2022Examples],
  [ombudsmanKepatuhan2021, ombudsmanKepatuhan2021Examples],
  [ombudsmanKepatuhan2022, ombudsmanKepatuhan2022Examples],
  [csi, csiExamples],
  [acsi, acsiExamples],
  [servqual, servqualExamples],
] as unknown as readonly Shelved[];
