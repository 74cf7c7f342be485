/**
 * The options of V8 that this version of Node needs. On Node 20 the process ends by itself ("unreachable code" in the deoptimiser) when a
 * compiled function into which a call of WebAssembly was inlined is undone during that call: docs/decisions/0016.
 * @type {readonly string[]}
 */
export const nodeFlags = process.versions.node.startsWith('20.') ? ['--no-turbo-inline-js-wasm-calls'] : [];
