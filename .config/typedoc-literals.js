/**
 * A plug-in for typedoc: the properties inside the inferred type of a value (`weightedSum.inputs.values.kind`) need no comments of their own.
 * The value is plain data with a comment, and it is shown whole; types, interfaces, functions and parameters get no such pardon.
 */
import { Converter, ReflectionKind } from "typedoc";

const insideAValue = (reflection) => {
  let literal = false;
  for (let at = reflection; at !== undefined; at = at.parent) {
    if (at.kindOf(ReflectionKind.TypeLiteral)) literal = true;
    else if (at.kindOf(ReflectionKind.Variable)) return literal;
    else if (!at.kindOf(ReflectionKind.Property)) return false;
  }
  return false;
};

export const load = (app) => {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    const pardoned = Object.values(project.reflections).filter((it) => it.kindOf(ReflectionKind.Property) && !it.hasComment() && insideAValue(it)).map((it) => it.getFullName());
    app.options.setValue("intentionallyNotDocumented", [...new Set(pardoned)]);
  });
};
