export {
  type CompiledGroups,
  type CompiledSql,
  type CompilerOptions,
  createCompiler,
  type SqlCompiler,
} from "./compiler.js";
export type { Dialect } from "./dialects.js";
export type { AnyQuery } from "./read-query.js";
