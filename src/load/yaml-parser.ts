// The position-keeping parser, by its functions: loaded as a chunk of its own, and only when a place is asked for.
export { isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, stringify, visit } from 'yaml';
