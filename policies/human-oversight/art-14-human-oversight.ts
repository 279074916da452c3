import {
  all,
  any,
  atLeast,
  check,
  classMet,
  contains,
  definePolicy,
  eachOf,
  given,
  invoked,
  is,
  known,
  nonEmpty,
  not,
  requirement,
  some,
} from '../../src/policy/authoring.js';

const PROPORTIONATE =
  'Article 14(4) asks for this “as appropriate and proportionate”. It is checked for every high-risk system.';

/**
 * The system comes with an interface through which natural persons can oversee it while it is in use.
 *
 * @see Regulation (EU) 2024/1689, Article 14(1)
 */
const oversightInterface = requirement({
  id: 'interface',
  citation: 'Art. 14(1)',
  need: 'M',
  statement: 'Natural persons can effectively oversee the system while it is in use, through a suitable interface.',
  remedy: 'Describe the interface through which the system is overseen, and file the design for this version.',
  shownBy: 'the design of human oversight, with pictures of the interface',
  leastBasis: 'documented',
  wording: 'sha256:0f58d9de45d9d2e06806d0dc0c58053c37bf2a2d4bdd4157a992b6870f8b6831',
  holds: known('humanOversight.interface'),
});

/**
 * Oversight is aimed at risks: every measure names the risks it prevents or minimises.
 *
 * @see Regulation (EU) 2024/1689, Article 14(2)
 */
const aim = requirement({
  id: 'aim',
  citation: 'Art. 14(2)',
  need: 'M',
  statement: 'Every oversight measure prevents or minimises risks that were identified.',
  remedy: 'Name for each oversight measure the risks of the risk management file that it treats.',
  shownBy: 'the human oversight plan, tied to the risk management file',
  leastBasis: 'documented',
  wording: 'sha256:7b0d4d5e796d1a0fed1ae58484a8c737b9fdbfea0e1d28ab9aa021df87325406',
  holds: eachOf(
    'humanOversight.measures[]',
    some('riskManagement.risks[]', contains('humanOversight.measures[].risks', 'riskManagement.risks[].id')),
  ),
});

/**
 * Oversight is commensurate, through measures built in or measures for the deployer that stand in the instructions.
 *
 * @see Regulation (EU) 2024/1689, Article 14(3)(a) and (b)
 */
const commensurate = requirement({
  id: 'commensurate-measures',
  citation: 'Art. 14(3)',
  need: 'M',
  statement:
    'Oversight is commensurate with risks, autonomy and context, through measures built in or measures for the deployer that are told to it.',
  remedy:
    'Put every measure for the deployer into the instructions for use, and attest why the measures are commensurate.',
  shownBy: 'the human oversight plan, the instructions for use, and the attestation of the person who judged',
  leastBasis: 'documented',
  wording: 'sha256:58ec8a32815931bebd577cf367afabd50993a670516dae34e243c6f72c711dd6',
  holds: all(
    eachOf(
      'humanOversight.measures[]',
      any(is('humanOversight.measures[].kind', 'built in'), is('humanOversight.measures[].statedInInstructions', true)),
    ),
    is('humanOversight.commensurate', true),
  ),
});

/**
 * Overseers can understand what the system can and cannot do, and monitor it.
 *
 * @see Regulation (EU) 2024/1689, Article 14(4)(a)
 */
const understanding = requirement({
  id: 'understanding',
  citation: 'Art. 14(4)(a)',
  need: 'M',
  statement:
    'Overseers are enabled to understand capacities and limitations, to monitor the operation and to detect anomalies.',
  remedy: 'Describe what lets overseers understand and monitor this system, and file it for this version.',
  shownBy: 'training material and interface design that name the limits of this system',
  assumption: PROPORTIONATE,
  leastBasis: 'documented',
  wording: 'sha256:817910f3c428c4e0feca7dc5e953d8596e4f29e172a1d9fd9d7881f21547d30d',
  holds: known('humanOversight.understanding'),
});

/**
 * Overseers are kept aware of automation bias.
 *
 * @see Regulation (EU) 2024/1689, Article 14(4)(b)
 */
const automationBias = requirement({
  id: 'automation-bias',
  citation: 'Art. 14(4)(b)',
  need: 'M',
  statement: 'Overseers are kept aware of the tendency to rely too much on the output.',
  remedy: 'Describe the measures against over-reliance, and file them for this version.',
  shownBy: 'the measures against over-reliance and how their effect is measured',
  assumption: PROPORTIONATE,
  leastBasis: 'documented',
  wording: 'sha256:6dbe341ec053a0c23cde59d9ebf3c628bdcb8fcf21a8be10acdb506fd44ff6b5',
  holds: known('humanOversight.automationBias'),
});

/**
 * Overseers can interpret the output correctly.
 *
 * @see Regulation (EU) 2024/1689, Article 14(4)(c)
 */
const interpretation = requirement({
  id: 'interpretation',
  citation: 'Art. 14(4)(c)',
  need: 'M',
  statement: 'Overseers are enabled to interpret the output correctly.',
  remedy: 'Describe the tools and methods of interpretation, and file them for this version.',
  shownBy: 'the tools and methods of interpretation in interface and training',
  assumption: PROPORTIONATE,
  leastBasis: 'documented',
  wording: 'sha256:507f59c40d52486b78ab48d01bf8a9d0584ae5b651fe44cd2856155145e4131f',
  holds: known('humanOversight.interpretation'),
});

/**
 * On every path from an AI decision to an effect on persons, somebody can refuse before or reverse in time after.
 *
 * @see Regulation (EU) 2024/1689, Article 14(4)(d)
 */
const refusalOrReversal = requirement({
  id: 'refusal-or-reversal',
  citation: 'Art. 14(4)(d)',
  need: 'M',
  statement:
    'On every path from an AI decision to an effect on persons, a person can decide against the output before it takes effect or reverse it in time.',
  remedy:
    'Put a human step that can refuse before the effect, let its time-out stop rather than accept, or provide a reversal that works in time.',
  shownBy: 'the workflow that runs, shown to be deployed, in which no path escapes refusal and reversal',
  assumption:
    'Article 14(4) asks for this “as appropriate and proportionate”. It is checked on every path; where only a later reversal exists, a person has to attest that this is commensurate (Art. 14(3)).',
  leastBasis: 'observed',
  wording: 'sha256:f8e4a6712ef289e1dd97063739b497fee2e6f0a04500bb057448481daa48214f',
  // A path is proven on a workflow or not at all; stating that there is neither workflow nor override admits the gap.
  holds: all(
    any(given(known('workflows[]')), nonEmpty('humanOversight.overrides[]')),
    check('every-effect-on-persons-can-be-refused-or-reversed'),
  ),
});

/**
 * Persons can intervene in the operation, or stop the system in a safe state; a stop reaches every AI step.
 *
 * @see Regulation (EU) 2024/1689, Article 14(4)(e)
 */
const interruption = requirement({
  id: 'interruption',
  citation: 'Art. 14(4)(e)',
  need: 'M',
  statement: 'A person can intervene in the operation, or halt the system in a safe state.',
  remedy: 'Describe the stop control, let it reach every AI step, and file the record of a drill on this version.',
  shownBy: 'the record of a drill or test on this version',
  assumption: PROPORTIONATE,
  leastBasis: 'observed',
  wording: 'sha256:8651e5e566ad1c5bd4a7b6595fd5c6edf0e4d6310e958c6a328ec7684e043969',
  holds: any(
    known('humanOversight.intervention'),
    all(
      known('humanOversight.stopControl'),
      is('humanOversight.stopControl.haltsInSafeState', true),
      any(given(not(known('workflows[]'))), check('stop-reaches-every-ai-step')),
    ),
  ),
});

/**
 * Remote biometric identification: nobody acts on an identification unless at least two competent natural persons
 * have verified it separately; in the workflows that are supplied, on every way to an action or a decision on it.
 *
 * @see Regulation (EU) 2024/1689, Article 14(5), first subparagraph
 */
const twoPersonVerification = requirement({
  id: 'two-person-verification',
  citation: 'Art. 14(5), subpara. 1',
  need: 'C',
  statement: 'At least two natural persons separately verify an identification before anyone acts on it.',
  remedy:
    'Route identifications through two gates whose deciders keep each other out, or one at which two persons approve separately, and file the log that shows it.',
  shownBy:
    'logs in which two different persons verify each identification, and the workflow in which no way leads past them',
  leastBasis: 'observed',
  wording: 'sha256:740a1183769d938f4da392c505ea950984ecb5415cd4d11ceeb81ae3882daf36',
  when: all(
    classMet('Annex III(1)(a)'),
    not(
      invoked(
        all(
          known('humanOversight.verificationHeldDisproportionateByLaw'),
          is('uses[].inLawEnforcementMigrationAsylumOrBorder', true),
        ),
      ),
    ),
  ),
  holds: all(
    atLeast('humanOversight.separateVerifiers', 2),
    any(given(not(known('workflows[]'))), check('two-persons-verify-each-identification')),
  ),
});

/** Article 14 says what the system must allow; Article 16(a) makes that the provider's duty. */
export const humanOversight = definePolicy({
  id: 'human-oversight',
  title: 'Human oversight',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  bindsThrough: 'Art. 16(a)',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(4)(a)',
  documents: ['D13'],
  requirements: [
    oversightInterface,
    aim,
    commensurate,
    understanding,
    automationBias,
    interpretation,
    refusalOrReversal,
    interruption,
    twoPersonVerification,
  ],
});
