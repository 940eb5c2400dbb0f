/**
 * A rule of our own: what a function was given, and what a module holds, is never changed in place.
 *
 * A list or object made inside the function may be filled there, which is how the kernel and the engine stay fast.
 * A parameter that exists to be filled says so by its type: a list that is not readonly (`issues: Issue[]`), or a named type
 * (`workshop: Workshop`), where the compiler lets nobody fill what is readonly.
 * A module may hold a WeakMap: a memo of pure values, which nobody can observe.
 */
const mutators = new Set(["push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "copyWithin", "set", "add", "delete", "clear", "append"]);
const objectMutators = new Set(["assign", "defineProperty", "defineProperties", "setPrototypeOf", "set", "deleteProperty"]);
const rootOf = (node) => {
  let at = node;
  for (;;) {
    if (at.type === "MemberExpression") at = at.object;
    else if (at.type === "TSNonNullExpression" || at.type === "TSAsExpression" || at.type === "ChainExpression") at = at.expression;
    else return at;
  }
};

const nameOf = (member) => member.computed ? undefined : member.property.name;

/** Does the parameter say by its type that it may be filled? */
const existsToBeFilled = (identifier) => ["TSArrayType", "TSTypeReference"].includes(identifier.typeAnnotation?.typeAnnotation.type);

const isWeakMap = (definition) => definition.node.init?.type === "NewExpression" && definition.node.init.callee.name === "WeakMap";

/** The rule. */
export const noSharedMutation = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      parameter: "'{{name}}' was given to this function: make a copy, or say by a type with a name, or a list that is not readonly, that it exists to be filled.",
      shared: "'{{name}}' belongs to a module: no global state.",
    },
  },
  create(context) {
    const check = (node, target) => {
      const start = rootOf(target);
      if (start.type !== "Identifier") return;
      let scope = context.sourceCode.getScope(start);
      while (scope !== null && !scope.set.has(start.name)) scope = scope.upper;
      const variable = scope?.set.get(start.name);
      const definition = variable?.defs[0];
      if (definition === undefined) return;
      const report = (messageId) => { context.report({ node, messageId, data: { name: start.name } }); };
      if (definition.type === "Parameter") {
        if (!existsToBeFilled(definition.name)) report("parameter");
      } else if (definition.type === "ImportBinding") report("shared");
      else if (definition.type === "Variable" && variable.scope.type === "module" && !isWeakMap(definition)) report("shared");
    };
    return {
      AssignmentExpression(node) { if (node.left.type === "MemberExpression") check(node, node.left); },
      UpdateExpression(node) { if (node.argument.type === "MemberExpression") check(node, node.argument); },
      "UnaryExpression[operator='delete']"(node) { check(node, node.argument); },
      CallExpression(node) {
        const callee = node.callee;
        if (callee.type !== "MemberExpression") return;
        const isObject = callee.object.type === "Identifier" && (callee.object.name === "Object" || callee.object.name === "Reflect");
        if (isObject && objectMutators.has(nameOf(callee)) && node.arguments[0] !== undefined) check(node, node.arguments[0]);
        else if (!isObject && mutators.has(nameOf(callee))) check(node, callee.object);
      },
    };
  },
};
