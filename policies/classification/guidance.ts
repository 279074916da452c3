/**
 * Commission guidelines that assumptions lean on, with their status. None of them binds: a limit that only a guideline
 * names has to be invoked by a stated fact.
 */
export const DRAFT_ON_CLASSIFICATION = 'draft Commission guidelines of 19 May 2026 on classification (not adopted)';
export const ON_PRACTICES = 'Commission guidelines C(2025) 5052 on prohibited practices (adopted, not binding)';
export const ON_THE_DEFINITION = 'Commission guidelines C(2025) 5053 on the definition (adopted, not binding)';
export const ON_MODELS = 'Commission guidelines C(2025) 5045 on general-purpose models (adopted, not binding)';
export const ON_TRANSPARENCY = 'Commission guidelines C(2026) 5054 on Art. 50 (adopted, not binding)';
