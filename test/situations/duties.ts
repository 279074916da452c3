import type { Duties } from './registry.js';

/** Art. 4(1) binds the providers and deployers of every AI system. */
export const LITERACY = 'Art. 4(1)';

/**
 * What Chapter III, Sections 2 and 3, and Articles 47, 48, 72 and 73 ask of every provider of a high-risk system. Which
 * conformity procedure, which register and which variants come beside it depends on the ground and on who it is.
 */
export const PROVIDER: Duties = {
  binds: [
    ...['Art. 9(1)', 'Art. 9(2)', 'Art. 9(4)', 'Art. 9(5)', 'Art. 9(6)', 'Art. 9(8)', 'Art. 9(9)'],
    ...['Art. 10(1)', 'Art. 10(2)', 'Art. 10(3)', 'Art. 10(4)'],
    ...['Art. 11(1)', 'Annex IV', 'Art. 12(1)', 'Art. 12(2)'],
    ...['Art. 13(1)', 'Art. 13(2)', 'Art. 13(3)', 'Art. 14(1)', 'Art. 14(2)', 'Art. 14(3)', 'Art. 14(4)'],
    ...['Art. 15(1)', 'Art. 15(3)', 'Art. 15(4)', 'Art. 15(5)'],
    ...['Art. 16(b)', 'Art. 16(f)', 'Art. 16(l)', 'Art. 17(1)', 'Art. 18(1)', 'Art. 19(1)'],
    ...['Art. 47(1)', 'Art. 47(2)', 'Art. 47(4)', 'Art. 48(3)', 'Art. 72(1)', 'Art. 72(2)', 'Art. 72(3)'],
  ],
  onEvent: [
    ...['Art. 16(k)', 'Art. 20(1)', 'Art. 20(2)', 'Art. 21(1)', 'Art. 21(2)', 'Art. 41(5)', 'Art. 43(4)'],
    ...['Art. 73(1)', 'Art. 73(2)', 'Art. 73(3)', 'Art. 73(4)', 'Art. 73(5)', 'Art. 73(6)'],
  ],
  // Whether a simplified form is used, another law asks for a declaration, a certificate is there, and the like.
  unanswered: [
    ...['Art. 11(1)', 'Annex IV', 'Art. 13(3)', 'Art. 17(2)', 'Art. 18(1)', 'Art. 44(2)', 'Art. 47(3)'],
    ...['Art. 48(2)', 'Art. 48(4)', 'Art. 72(2)'],
  ],
};

/** Points 2 to 8 of Annex III: internal control. */
export const INTERNAL_CONTROL: Duties = { binds: ['Art. 43(2)'], unanswered: ['Annex VI'] };

/** Point 1 of Annex III: internal control or a notified body, by the standards that are applied. */
export const BIOMETRIC_PROCEDURE: Duties = {
  binds: ['Art. 43(1)'],
  onEvent: ['Annex VII'],
  unanswered: ['Art. 43(1)', 'Annex VI', 'Annex VII'],
};

/** Products of Section A of Annex I: their own procedure, one documentation, the requirements of their own law. */
export const PRODUCT_PROCEDURE: Duties = { binds: ['Art. 8(2)', 'Art. 11(2)', 'Art. 43(3)'], onEvent: ['Annex VII'] };

/** Annex III, but for its point 2: the provider registers itself and the system. */
export const REGISTERED: Duties = { binds: ['Art. 49(1)', 'Art. 71(2)', 'Art. 71(5)'] };

/** Art. 26 for every deployer that controls logs and input data and owes a data protection impact assessment. */
export const DEPLOYER: Duties = {
  binds: ['Art. 26(1)', 'Art. 26(2)', 'Art. 26(4)', 'Art. 26(5)', 'Art. 26(6)', 'Art. 26(9)'],
  onEvent: ['Art. 26(5)', 'Art. 26(12)'],
};

/** Annex III, but for its point 2: persons about whom it helps to decide are told, and may ask for an explanation. */
export const DECIDES_ON_PERSONS: Duties = { binds: ['Art. 26(11)'], onEvent: ['Art. 86(1)'] };

/** The assessment of the impact on fundamental rights. */
export const FUNDAMENTAL_RIGHTS: Duties = { binds: ['Art. 27(1)', 'Art. 27(3)'], onEvent: ['Art. 27(2)'] };

/** Public authorities and Union bodies register their use. */
export const PUBLIC_DEPLOYER: Duties = { binds: ['Art. 26(8)', 'Art. 49(3)'] };

/** A provider that relies on Art. 6(3) documents and registers that. */
export const DEROGATION: Duties = { binds: ['Art. 6(4)', 'Art. 49(2)'], onEvent: ['Art. 6(4)'] };

export const IMPORTER: Duties = {
  binds: ['Art. 23(1)', 'Art. 23(3)', 'Art. 23(5)', 'Art. 23(6)'],
  onEvent: ['Art. 23(2)', 'Art. 23(6)', 'Art. 23(7)'],
  unanswered: ['Art. 23(4)'],
};

export const DISTRIBUTOR: Duties = {
  binds: ['Art. 24(1)'],
  onEvent: ['Art. 24(2)', 'Art. 24(4)', 'Art. 24(5)', 'Art. 24(6)'],
  unanswered: ['Art. 24(3)'],
};

export const REPRESENTATIVE: Duties = { binds: ['Art. 22(3)'], onEvent: ['Art. 22(3)', 'Art. 22(4)'] };

/** Every provider of a general-purpose model: copyright, summary, cooperation, and how it shows compliance. */
export const MODEL_PROVIDER: Duties = {
  binds: ['Art. 53(1)(c)', 'Art. 53(1)(d)'],
  onEvent: ['Art. 41(5)', 'Art. 52(1)', 'Art. 53(3)'],
  // By what compliance is shown, and whether content was mined under an opt-out.
  unanswered: ['Art. 53(1)(c)', 'Art. 53(4)'],
};

/** What an open model without systemic risk is free of. */
export const MODEL_DOCUMENTATION: Duties = { binds: ['Art. 53(1)(a)', 'Art. 53(1)(b)'] };

export const SYSTEMIC_RISK: Duties = {
  binds: ['Art. 55(1)(a)', 'Art. 55(1)(b)', 'Art. 55(1)(c)', 'Art. 55(1)(d)'],
  onEvent: ['Art. 55(1)(c)'],
  unanswered: ['Art. 55(2)'],
};

/** Duties of which nobody can say yet whether they bind. */
export const perhaps = (...duties: readonly Duties[]): Duties => ({
  binds: [],
  onEvent: duties.flatMap(({ onEvent = [] }) => onEvent),
  unanswered: duties.flatMap(({ binds, unanswered = [] }) => [...binds, ...unanswered]),
});
