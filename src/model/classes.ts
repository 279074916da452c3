/**
 * The results of classification that policies may read. Nobody states them: each is computed from facts by one
 * `defineClass` in `policies/classification/`, which carries its citation.
 */
export type ClassId =
  | 'AI system'
  | 'reach'
  | 'excluded'
  | 'free and open-source'
  | 'Annex I, Section B only'
  | 'in scope'
  | 'profiling'
  | 'safety component'
  | PracticeId
  | AnnexIIIPointId
  | 'Annex III'
  | 'derogation'
  | 'Art. 6(1), Section A'
  | 'Art. 6(1), Section B'
  | 'Art. 6(2)'
  | 'high-risk'
  | 'Art. 50(1)'
  | 'Art. 50(2)'
  | 'Art. 50(3)'
  | 'Art. 50(4), subpara. 1'
  | 'Art. 50(4), subpara. 2'
  | 'Art. 25(1)'
  | 'Art. 25(2)'
  | 'Art. 25(3)'
  | 'provider'
  | 'considered provider'
  | 'provider of a high-risk system'
  | 'deployer'
  | 'importer'
  | 'distributor'
  | 'authorised-representative'
  | 'product-manufacturer'
  | 'supplier'
  | ModelClassId;

/** The prohibited practices of Art. 5(1). */
export type PracticeId = `Art. 5(1)(${'a' | 'b' | 'ba' | 'bb' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h'})`;

/** The points of Annex III by their letters; point 2 has none. */
export type AnnexIIIPointId =
  | `Annex III(1)(${'a' | 'b' | 'c'})`
  | 'Annex III(2)'
  | `Annex III(3)(${'a' | 'b' | 'c' | 'd'})`
  | `Annex III(4)(${'a' | 'b'})`
  | `Annex III(5)(${'a' | 'b' | 'c' | 'd'})`
  | `Annex III(6)(${'a' | 'b' | 'c' | 'd' | 'e'})`
  | `Annex III(7)(${'a' | 'b' | 'c' | 'd'})`
  | `Annex III(8)(${'a' | 'b'})`;

/** What is computed of models rather than of systems, Chapter V. */
export type ModelClassId =
  | 'general-purpose model'
  | 'model excluded'
  | 'model in scope'
  | 'significant change of a model'
  | 'provider of the model'
  | 'authorised representative of the model provider'
  | 'systemic risk'
  | 'Art. 53(1)'
  | 'Art. 53(2)'
  | 'Art. 54(1)'
  | 'Art. 55(1)';
