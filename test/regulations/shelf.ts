/** The one list of rulebooks that are shipped, each with its examples: tests of rulebooks and the laws run over it. */
import type { RulebookExample } from "../../src/regulations/example.ts";
import { permenpanrb88of2021Examples } from "../../src/regulations/accountability/permenpanrb-88-2021.examples.ts";
import { permenpanrb88of2021 } from "../../src/regulations/accountability/index.ts";
import { undpHdi2022Examples, coinrAsem2018Examples, oecdJrc2008Examples } from "../../src/regulations/composites/composites.examples.ts";
import { coinrAsem2018, oecdJrc2008, undpHdi2022 } from "../../src/regulations/composites/index.ts";
import { permenpanrb1of2023Examples } from "../../src/regulations/credit-points/permenpanrb-1-2023.examples.ts";
import { permenpanrb16of2009Examples } from "../../src/regulations/credit-points/permenpanrb-16-2009.examples.ts";
import { permenpanrb16of2009, permenpanrb1of2023 } from "../../src/regulations/credit-points/index.ts";
import { pp53of2010Examples } from "../../src/regulations/discipline/pp-53-2010.examples.ts";
import { pp94of2021Examples } from "../../src/regulations/discipline/pp-94-2021.examples.ts";
import { pp53of2010, pp94of2021 } from "../../src/regulations/discipline/index.ts";
import { pp30of2019Examples } from "../../src/regulations/distribution/pp-30-2019.examples.ts";
import { seMenpanrb3of2023Examples } from "../../src/regulations/distribution/se-menpanrb-3-2023.examples.ts";
import { pp30of2019, seMenpanrb3of2023 } from "../../src/regulations/distribution/index.ts";
import { kmk127of2026Examples } from "../../src/regulations/indicators/kmk-127-2026.examples.ts";
import { kmkK3127of2026Examples } from "../../src/regulations/indicators/kmk-k3-127-2026.examples.ts";
import { kmkNkp127of2026Examples } from "../../src/regulations/indicators/kmk-nkp-127-2026.examples.ts";
import { permendagri54of2010Examples } from "../../src/regulations/indicators/permendagri-54-2010.examples.ts";
import { permendagri86of2017Examples } from "../../src/regulations/indicators/permendagri-86-2017.examples.ts";
import { kmk127of2026, kmkK3127of2026, kmkNkp127of2026, permendagri54of2010, permendagri86of2017 } from "../../src/regulations/indicators/index.ts";
import { perlan5of2018Examples, pp11of2017Examples, pp49of2018Examples } from "../../src/regulations/learning-duties/learning-duties.examples.ts";
import { perlan5of2018, pp11of2017, pp49of2018 } from "../../src/regulations/learning-duties/index.ts";
import { perlan10of2018Examples } from "../../src/regulations/learning-hours/perlan-10-2018.examples.ts";
import { perlan10of2018 } from "../../src/regulations/learning-hours/index.ts";
import { gabunganPeriodeExamples } from "../../src/regulations/performance/gabungan-periode.examples.ts";
import { kmkPegawai127of2026Examples } from "../../src/regulations/performance/kmk-pegawai-127-2026.examples.ts";
import { permenpanrb6of2022Examples } from "../../src/regulations/performance/permenpanrb-6-2022.examples.ts";
import { permenpanrb8of2021Examples } from "../../src/regulations/performance/permenpanrb-8-2021.examples.ts";
import { pp46of2011Examples } from "../../src/regulations/performance/pp-46-2011.examples.ts";
import { gabunganPeriode, kmkPegawai127of2026, permenpanrb6of2022, permenpanrb8of2021, pp46of2011 } from "../../src/regulations/performance/index.ts";
import { perbkn8of2019Examples } from "../../src/regulations/professionalism/perbkn-8-2019.examples.ts";
import { suratBkn4190of2024Examples } from "../../src/regulations/professionalism/surat-bkn-4190-2024.examples.ts";
import { perbkn8of2019, suratBkn4190of2024 } from "../../src/regulations/professionalism/index.ts";
import { adkarExamples } from "../../src/regulations/readiness/adkar.examples.ts";
import { adkar } from "../../src/regulations/readiness/index.ts";
import { kelurahanParia2024Examples } from "../../src/regulations/response-times/kelurahan-paria-2024.examples.ts";
import { sp4nLaporExamples } from "../../src/regulations/response-times/sp4n-lapor.examples.ts";
import { standarUnitExamples } from "../../src/regulations/response-times/standar-unit.examples.ts";
import { uu25of2009Examples } from "../../src/regulations/response-times/uu-25-2009.examples.ts";
import { kelurahanParia2024, sp4nLapor, standarUnit, uu25of2009 } from "../../src/regulations/response-times/index.ts";
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
import { posyanduSkdnExamples, schoolParticipationExamples, kepmenkes129of2008Examples, programmeParticipationExamples } from "../../src/regulations/services/services.examples.ts";
import { kepmenkes129of2008, posyanduSkdn, programmeParticipation, schoolParticipation } from "../../src/regulations/services/index.ts";
import { permenpanrb3of2020Examples } from "../../src/regulations/talent/permenpanrb-3-2020.examples.ts";
import { permenpanrb3of2020 } from "../../src/regulations/talent/index.ts";
import type { RulebookData } from "../../src/rulebook/index.ts";

/** A rulebook and its examples. */
export type Shelved = readonly [book: RulebookData, examples: readonly RulebookExample[]];

/** All of them. */
export const shelf = [
  [kepmenpan25of2004, kepmenpan25of2004Examples],
  [permenpan16of2014, permenpan16of2014Examples],
  [permenpanrb14of2017, permenpanrb14of2017Examples],
  [acsi, acsiExamples],
  [csi, csiExamples],
  [ombudsmanKepatuhan2021, ombudsmanKepatuhan2021Examples],
  [ombudsmanKepatuhan2022, ombudsmanKepatuhan2022Examples],
  [permenpanrb29of2022, permenpanrb29of2022Examples],
  [permenpanrb90of2021, permenpanrb90of2021Examples],
  [servqual, servqualExamples],
  [gabunganPeriode, gabunganPeriodeExamples],
  [kmkPegawai127of2026, kmkPegawai127of2026Examples],
  [permenpanrb6of2022, permenpanrb6of2022Examples],
  [permenpanrb8of2021, permenpanrb8of2021Examples],
  [pp46of2011, pp46of2011Examples],
  [pp30of2019, pp30of2019Examples],
  [seMenpanrb3of2023, seMenpanrb3of2023Examples],
  [permenpanrb1of2023, permenpanrb1of2023Examples],
  [permenpanrb16of2009, permenpanrb16of2009Examples],
  [permenpanrb3of2020, permenpanrb3of2020Examples],
  [perbkn8of2019, perbkn8of2019Examples],
  [suratBkn4190of2024, suratBkn4190of2024Examples],
  [pp53of2010, pp53of2010Examples],
  [pp94of2021, pp94of2021Examples],
  [kmk127of2026, kmk127of2026Examples],
  [kmkK3127of2026, kmkK3127of2026Examples],
  [kmkNkp127of2026, kmkNkp127of2026Examples],
  [permendagri54of2010, permendagri54of2010Examples],
  [permendagri86of2017, permendagri86of2017Examples],
  [perlan10of2018, perlan10of2018Examples],
  [pp11of2017, pp11of2017Examples],
  [perlan5of2018, perlan5of2018Examples],
  [pp49of2018, pp49of2018Examples],
  [adkar, adkarExamples],
  [permenpanrb88of2021, permenpanrb88of2021Examples],
  [undpHdi2022, undpHdi2022Examples],
  [coinrAsem2018, coinrAsem2018Examples],
  [oecdJrc2008, oecdJrc2008Examples],
  [kelurahanParia2024, kelurahanParia2024Examples],
  [sp4nLapor, sp4nLaporExamples],
  [standarUnit, standarUnitExamples],
  [uu25of2009, uu25of2009Examples],
  [posyanduSkdn, posyanduSkdnExamples],
  [schoolParticipation, schoolParticipationExamples],
  [kepmenkes129of2008, kepmenkes129of2008Examples],
  [programmeParticipation, programmeParticipationExamples],
] as unknown as readonly Shelved[];
