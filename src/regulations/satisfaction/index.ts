/** Rulebooks of public satisfaction surveys. @module */
export { satisfactionFamily } from "./family.ts";
export { bodyOrder2017, elements2017, questionnaireOrder2017, type Element2017 } from "./elements.ts";
export { permenpanrb14of2017 } from "./permenpanrb-14-2017.ts";
export { elements2014 } from "./elements-2014.ts";
export { elements2004 } from "./elements-2004.ts";
export { permenpan16of2014 } from "./permenpan-16-2014.ts";
export { satisfactionRulebook, type OwnGrades, type OwnSatisfactionRule } from "./satisfaction-rulebook.ts";
export { kepmenpan25of2004 } from "./kepmenpan-25-2004.ts";
