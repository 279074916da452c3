/**
 * Complete entries with few answers, printed by `dutybound schema` so that nobody has to guess the form of a list, a
 * closed set or a statement of completeness. Tests hold that each of them classifies without an open question.
 */
export const ORDINARY_SYSTEM = `schemaVersion: 1
id: mail-sorter
name: Mail sorter
version: "1.4"
stage: on the market or in service
firstPlacedOnTheMarketOn: none        # a day, or none; a planned day counts once it has come
firstPutIntoServiceOn: 2026-05-05
parties:                              # a list as it stands says “at least these”; complete says that there are no others
  complete: { by: compliance-office, on: 2026-10-01, count: 1 }
  entries:
    - id: our-company                 # the id of a file in the folder organisations
      develops: yes
      ownNameOrTrademark: yes
      placesOnTheMarket: no
      putsIntoService: own use
      usesUnderItsAuthority: yes
definition:
  machineBased: yes
  someAutonomy: yes
  infersHowToGenerateOutputs: yes
  rulesSetSolelyByPersons: no
  outputs: { only: [recommendations], by: compliance-office, on: 2026-10-01 }   # these yes, all others no
  canInfluenceEnvironment: yes
product:
  systemIsTheProduct: no
  componentOf: none
uses:
  complete: { by: compliance-office, on: 2026-10-01, count: 1 }
  entries:
    - id: sorting
      intendedPurpose: Sorts incoming mail by department.
      presentedAsBroadlyApplicable: no
      partOfConfiguration: no
      practice: { screening: { only: [], by: compliance-office, on: 2026-10-01 } }   # Art. 5, answered in one line
      area: { screening: { only: [], by: compliance-office, on: 2026-10-01 } }       # Annex III, answered in one line
      transparency:
        interactsDirectlyWithPersons: no
        generates: { only: [], by: compliance-office, on: 2026-10-01 }
        emotionRecognition: no
        biometricCategorisation: no
        deepFake: no
        textOnPublicInterest: no
`;

export const ORDINARY_MODEL = `schemaVersion: 1
id: small-model
name: Small model
version: "2"
parties:
  complete: { by: compliance-office, on: 2026-10-01, count: 1 }
  entries:
    - id: our-company
      develops: yes
      ownNameOrTrademark: yes
      placesOnTheMarket: yes
      acceptedMandate: none
      establishedInThirdCountry: no
model:
  significantGenerality: yes
  wideRangeOfDistinctTasks: yes
  integrableDownstream: yes
  placedOnTheMarketOn: 2026-03-02
  trainingCompute: 3.0e+23
  generates: { only: [language], by: compliance-office, on: 2026-10-01 }
  highImpactCapabilities: no
  designatedOn: none
  modifiesAnotherModel: no
`;

export const ORDINARY_ORGANISATION = `schemaVersion: 1
id: our-company
name: Our Company
own: yes
kind: legal person
locatedInUnion: yes
`;
