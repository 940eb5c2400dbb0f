/** The members of every dimension in force: the base list, changed by an overlay or the request as far as the dimension is open. */
import { type Issue } from "../kernel/index.ts";
import type { DimensionData, MemberData } from "../rulebook/index.ts";
type Given = Readonly<Record<string, unknown>>;
/** Members of all dimensions. `layers`: overlays, outermost first, then the request; the last that names a dimension wins. */
export declare const chooseMembers: (dimensions: Readonly<Record<string, DimensionData>>, layers: readonly Given[], issues: Issue[]) => Readonly<Record<string, readonly MemberData[]>>;
export {};
