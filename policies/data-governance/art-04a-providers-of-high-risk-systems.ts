import { classMet, definePolicy, requirement } from '../../src/policy/authoring.js';
import {
  deleted,
  eachProcessing,
  keptToItself,
  limited,
  necessary,
  noOtherData,
  processesAs,
  recorded,
  secured,
} from './special-categories.js';

const when = processesAs('provider');
const shownBy = 'the record of special categories of data used against bias, joined to the records of processing';

/**
 * Special categories of personal data are processed only as far as strictly necessary for an examination and
 * correction of bias under data governance.
 *
 * @see Regulation (EU) 2024/1689, Article 4a(1); Article 10(2)(f) and (g); recital 70
 */
const necessity = requirement({
  id: 'strict-necessity',
  citation: 'Art. 4a(1)',
  need: 'C',
  statement:
    'Special categories of personal data are processed only where strictly necessary to find and correct bias under Article 10(2)(f) and (g).',
  remedy:
    'Say why it is strictly necessary, name the examination that it serves, and attest it; otherwise stop and delete.',
  shownBy,
  assumption: 'Article 4a permits and does not oblige: nothing is asked where no such processing takes place.',
  leastBasis: 'documented',
  judgement: 'whether the processing is strictly necessary to find and correct bias',
  wording: 'sha256:3c90cadfdb761d4c8d26d5aa85b9b4bc97229213493988e9932aa085719b2360',
  when,
  onEvent: true,
  holds: eachProcessing('provider', necessary),
});

/**
 * Other data, synthetic and anonymised data included, would not do.
 *
 * @see Regulation (EU) 2024/1689, Article 4a(1)(a)
 */
const alternatives = requirement({
  id: 'no-other-data',
  citation: 'Art. 4a(1)(a)',
  need: 'C',
  statement: 'Bias cannot be found and corrected effectively by other data, synthetic or anonymised data included.',
  remedy: 'Record for other, synthetic and anonymised data why they would not do, before the processing begins.',
  shownBy,
  assumption:
    'It is found before or on the day on which the processing begins: a condition comes before what it permits.',
  leastBasis: 'documented',
  wording: 'sha256:4b57ff28e02e257e5890a99b5e4a35d363879f9b03bceda31061ff98eecea1ed',
  when,
  onEvent: true,
  holds: eachProcessing('provider', noOtherData),
});

/**
 * Re-use is limited technically, and security and privacy are preserved by the state of the art, pseudonymisation
 * included.
 *
 * @see Regulation (EU) 2024/1689, Article 4a(1)(b)
 */
const limits = requirement({
  id: 'technical-limits',
  citation: 'Art. 4a(1)(b)',
  need: 'C',
  statement:
    'The data are under technical limits on re-use and state-of-the-art measures of security and privacy, pseudonymisation included.',
  remedy: 'Put limits on re-use, security, privacy and pseudonymisation in place before the processing begins.',
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:25eff180313bb7322534382b9d4c8a44fa6ef5a7de99856c754194a8f1243418',
  when,
  onEvent: true,
  holds: eachProcessing('provider', limited),
});

/**
 * Access is strictly controlled and documented; only authorised persons have it, bound to confidentiality.
 *
 * @see Regulation (EU) 2024/1689, Article 4a(1)(c)
 */
const access = requirement({
  id: 'access',
  citation: 'Art. 4a(1)(c)',
  need: 'C',
  statement:
    'Access is strictly controlled and documented, and only authorised persons bound to confidentiality have it.',
  remedy: 'List who has access, since when and under which confidentiality, and document each access.',
  shownBy,
  leastBasis: 'documented',
  wording: 'sha256:2fb94ff8e79435103e2dfe50baa3c7b47a2fc6223ff3af22de7839e0645af224',
  when,
  onEvent: true,
  holds: eachProcessing('provider', secured),
});

/**
 * The data are not transmitted, transferred or otherwise accessed by other parties.
 *
 * @see Regulation (EU) 2024/1689, Article 4a(1)(d)
 */
const noTransfer = requirement({
  id: 'no-transfer',
  citation: 'Art. 4a(1)(d)',
  need: 'C',
  statement: 'No other party gets the data or access to them.',
  remedy: 'Keep the data to yourself: end every transmission, transfer and access of others.',
  shownBy,
  assumption: 'The Act makes no exception for processors; each of the three is answered no.',
  leastBasis: 'documented',
  wording: 'sha256:eb01da7b9e07362bcc4c4bab61287b59baaadaa77e03cd415083182d6fdf16c0',
  when,
  onEvent: true,
  holds: eachProcessing('provider', keptToItself),
});

/**
 * The data are deleted once the bias is corrected or their retention period ends, whichever comes first.
 *
 * @see Regulation (EU) 2024/1689, Article 4a(1)(e)
 */
const deletion = requirement({
  id: 'deletion',
  citation: 'Art. 4a(1)(e)',
  need: 'C',
  statement: 'The data are deleted once the bias is corrected or the retention period ends, whichever comes first.',
  remedy: 'Delete the data and file the proof.',
  shownBy: 'the proof of deletion',
  assumption:
    'Deletion on the day itself is in time. Correction and end of retention both have to be stated, if only as not come.',
  leastBasis: 'documented',
  wording: 'sha256:bde59a1f9c629c423b070011bdd34d95266ca5ea896e60f254602198d9f3cb19',
  when,
  onEvent: true,
  holds: eachProcessing('provider', deleted),
});

/**
 * The records of processing activities give the reasons.
 *
 * @see Regulation (EU) 2024/1689, Article 4a(1)(f)
 */
const record = requirement({
  id: 'record-of-processing',
  citation: 'Art. 4a(1)(f)',
  need: 'C',
  statement:
    'The records of processing activities say why the processing was strictly necessary and why other data would not do.',
  remedy: 'Enter both reasons into the records of processing activities.',
  shownBy: 'the entry in the records of processing activities',
  leastBasis: 'documented',
  wording: 'sha256:11492a297ea6815faf5a76fdeae28f8bd229a49f19a5f72c52a7e388068d1066',
  when,
  onEvent: true,
  holds: eachProcessing('provider', recorded),
});

/** What Article 4a(1) asks of providers of high-risk systems that process special categories of data against bias. */
export const specialCategories = definePolicy({
  id: 'special-categories',
  title: 'Special categories of data against bias: providers of high-risk systems',
  addressees: ['provider'],
  roleClass: 'provider of a high-risk system',
  appliesTo: classMet('high-risk'),
  penalty: 'Art. 99(1)',
  documents: ['D12'],
  requirements: [necessity, alternatives, limits, access, noTransfer, deletion, record],
});
