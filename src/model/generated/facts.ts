// Generated from schemas/ by `npm run generate`. Do not edit.

/** Every fact path with the type of its fact and the lists it lies in. */
export interface FactTypes {
  'id': { kind: 'text'; values: never; lists: never };
  'name': { kind: 'text'; values: never; lists: never };
  'description': { kind: 'text'; values: never; lists: never };
  'type': { kind: 'text'; values: never; lists: never };
  'version': { kind: 'text'; values: never; lists: never };
  'stage': { kind: 'choice'; values: 'research, testing or development' | 'testing in real-world conditions' | 'sandbox' | 'on the market or in service' | 'no longer on the market or in service' | 'recalled'; lists: never };
  'statedClass': { kind: 'choice'; values: 'prohibited' | 'high-risk' | 'transparency' | 'not high-risk'; lists: never };
  'firstPlacedOnTheMarketOn': { kind: 'date'; values: never; lists: never };
  'firstPutIntoServiceOn': { kind: 'date'; values: never; lists: never };
  'significantDesignChangeOn': { kind: 'date'; values: never; lists: never };
  'significantDesignChange': { kind: 'text'; values: never; lists: never };
  'intendedForPublicAuthorities': { kind: 'answer'; values: never; lists: never };
  'largeScaleSystemComponent': { kind: 'answer'; values: never; lists: never };
  'memberStates': { kind: 'ids'; values: never; lists: never };
  'freeAndOpenSourceLicence': { kind: 'answer'; values: never; lists: never };
  'monetised': { kind: 'answer'; values: never; lists: never };
  'trainsModelsWithData': { kind: 'answer'; values: never; lists: never };
  'continuesToLearn': { kind: 'answer'; values: never; lists: never };
  'processesPersonalData': { kind: 'answer'; values: never; lists: never };
  'parties[]': { kind: 'list'; values: never; lists: never };
  'parties[].id': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].develops': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].hasDeveloped': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].ownNameOrTrademark': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].placesOnTheMarket': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].placesOnTheMarketOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].putsIntoService': { kind: 'choice'; values: 'no' | 'supplied to a deployer for first use' | 'own use'; lists: 'parties[]' };
  'parties[].putsIntoServiceOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].makesAvailable': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].placesSystemOfThirdCountryBrand': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].usesUnderItsAuthority': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].personalNonProfessionalUse': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].outputUsedInTheUnion': { kind: 'choice'; values: 'no' | 'as this party intends or must expect' | 'otherwise'; lists: 'parties[]' };
  'parties[].acceptedMandate': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].acceptedMandateOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].marketsSystemWithProduct': { kind: 'choice'; values: 'no' | 'with the product under own name' | 'under own name after the product'; lists: 'parties[]' };
  'parties[].suppliesForIntegration': { kind: 'set'; values: 'aiSystem' | 'aiModel' | 'tool' | 'service' | 'component' | 'process'; lists: 'parties[]' };
  'parties[].suppliesOpenlyNotAModel': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].actsOnBehalfOf': { kind: 'set'; values: 'publicAuthority' | 'lawEnforcementAuthority' | 'migrationAsylumOrBorderAuthority' | 'judicialAuthority' | 'unionBody'; lists: 'parties[]' };
  'parties[].statedRole': { kind: 'choice'; values: 'provider' | 'deployer' | 'importer' | 'distributor' | 'authorised-representative' | 'product-manufacturer'; lists: 'parties[]' };
  'parties[].sharesUseOrSupplyWith': { kind: 'ids'; values: never; lists: 'parties[]' };
  'parties[].literacy': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].literacy.groups[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].literacy.groups[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].literacy.groups[]' };
  'parties[].literacy.groups[].people': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].literacy.groups[]' };
  'parties[].literacy.groups[].priorKnowledge': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].literacy.groups[]' };
  'parties[].literacy.measures[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].literacy.measures[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].literacy.measures[]' };
  'parties[].literacy.measures[].groups': { kind: 'ids'; values: never; lists: 'parties[]' | 'parties[].literacy.measures[]' };
  'parties[].literacy.measures[].content': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].literacy.measures[]' };
  'parties[].literacy.measures[].heldOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].literacy.measures[]' };
  'parties[].literacy.measures[].repeatedWhen': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].literacy.measures[]' };
  'parties[].logs': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].logs.underControl': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].logs.retention': { kind: 'period'; values: never; lists: 'parties[]' };
  'parties[].logs.retentionReason': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].logs.store': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].logs.otherLaw': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].logs.otherLawPeriod': { kind: 'period'; values: never; lists: 'parties[]' };
  'parties[].logs.keptUnderFinancialServicesLaw': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].use': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].use.firstUseOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].use.instructionsVersion': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].use.measuresToFollowInstructions': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].use.overseers[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].use.overseers[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.overseers[]' };
  'parties[].use.overseers[].competence': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.overseers[]' };
  'parties[].use.overseers[].trainedOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.overseers[]' };
  'parties[].use.overseers[].authority': { kind: 'set'; values: 'disregard' | 'override' | 'reverse' | 'stop'; lists: 'parties[]' | 'parties[].use.overseers[]' };
  'parties[].use.overseers[].support': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.overseers[]' };
  'parties[].use.overseers[].deputy': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.overseers[]' };
  'parties[].use.overseers[].casesPerDay': { kind: 'number'; values: never; lists: 'parties[]' | 'parties[].use.overseers[]' };
  'parties[].use.overseers[].minutesPerCase': { kind: 'number'; values: never; lists: 'parties[]' | 'parties[].use.overseers[]' };
  'parties[].use.overseers[].hoursPerDay': { kind: 'number'; values: never; lists: 'parties[]' | 'parties[].use.overseers[]' };
  'parties[].use.monitoring': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].use.monitoring.plan': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].use.monitoring.every': { kind: 'period'; values: never; lists: 'parties[]' };
  'parties[].use.monitoring.suspensionRule': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].use.monitoring.records[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].use.monitoring.records[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.monitoring.records[]' };
  'parties[].use.monitoring.records[].on': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.monitoring.records[]' };
  'parties[].use.monitoring.records[].by': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.monitoring.records[]' };
  'parties[].use.monitoring.records[].finding': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.monitoring.records[]' };
  'definition': { kind: 'section'; values: never; lists: never };
  'definition.machineBased': { kind: 'answer'; values: never; lists: never };
  'definition.someAutonomy': { kind: 'answer'; values: never; lists: never };
  'definition.infersHowToGenerateOutputs': { kind: 'answer'; values: never; lists: never };
  'definition.technique': { kind: 'text'; values: never; lists: never };
  'definition.rulesSetSolelyByPersons': { kind: 'answer'; values: never; lists: never };
  'definition.limitedCapacityToInfer': { kind: 'set'; values: 'optimisation' | 'fixedInstructions' | 'descriptive' | 'heuristics' | 'baseline'; lists: never };
  'definition.outputs': { kind: 'set'; values: 'predictions' | 'content' | 'recommendations' | 'decisions' | 'other'; lists: never };
  'definition.canInfluenceEnvironment': { kind: 'answer'; values: never; lists: never };
  'definition.adaptsAfterDeployment': { kind: 'answer'; values: never; lists: never };
  'scope': { kind: 'section'; values: never; lists: never };
  'scope.outsideUnionLaw': { kind: 'answer'; values: never; lists: never };
  'scope.exclusivelyMilitaryDefenceOrNationalSecurity': { kind: 'answer'; values: never; lists: never };
  'scope.anyOtherPurpose': { kind: 'answer'; values: never; lists: never };
  'scope.developedAndUsedSolelyForScience': { kind: 'answer'; values: never; lists: never };
  'scope.researchOrTestingBeforeMarketOnly': { kind: 'answer'; values: never; lists: never };
  'scope.outputOnlyForMilitaryUse': { kind: 'answer'; values: never; lists: never };
  'scope.thirdCountryCooperation': { kind: 'answer'; values: never; lists: never };
  'scope.cooperationAgreement': { kind: 'text'; values: never; lists: never };
  'scope.adequateSafeguards': { kind: 'answer'; values: never; lists: never };
  'scope.limitedByDelegatedAct': { kind: 'text'; values: never; lists: never };
  'scope.placeOfLawEnforcementUse': { kind: 'choice'; values: 'Ireland' | 'Denmark' | 'another Member State'; lists: never };
  'product': { kind: 'section'; values: never; lists: never };
  'product.systemIsTheProduct': { kind: 'answer'; values: never; lists: never };
  'product.componentOf': { kind: 'text'; values: never; lists: never };
  'product.fulfilsSafetyFunction': { kind: 'answer'; values: never; lists: never };
  'product.thirdPartyAssessment': { kind: 'choice'; values: 'required' | 'required unless harmonised standards are applied in full' | 'not required'; lists: never };
  'product.sectionA': { kind: 'set'; values: 'toys' | 'recreationalCraft' | 'lifts' | 'explosiveAtmospheres' | 'radioEquipment' | 'pressureEquipment' | 'cablewayInstallations' | 'personalProtectiveEquipment' | 'gasAppliances' | 'medicalDevices' | 'inVitroDiagnosticMedicalDevices'; lists: never };
  'product.sectionB': { kind: 'set'; values: 'civilAviationSecurity' | 'twoOrThreeWheelVehicles' | 'agriculturalAndForestryVehicles' | 'marineEquipment' | 'railSystem' | 'motorVehicles' | 'vehicleSafety' | 'civilAviation' | 'machinery'; lists: never };
  'product.failureEndangers': { kind: 'set'; values: 'healthAndSafetyOfPersons' | 'property'; lists: never };
  'product.failureAnalysis': { kind: 'text'; values: never; lists: never };
  'product.solelyNonSafetyAssistance': { kind: 'answer'; values: never; lists: never };
  'product.assessmentOnlyForOtherRisks': { kind: 'answer'; values: never; lists: never };
  'uses[]': { kind: 'list'; values: never; lists: never };
  'uses[].id': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].intendedPurpose': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].source': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].actualUse': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].deployer': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].withinIntendedPurpose': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].excludedByProvider': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].presentedAsBroadlyApplicable': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].generalPurposeSystem': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].partOfConfiguration': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].configuration': { kind: 'ids'; values: never; lists: 'uses[]' };
  'uses[].genuinelySeparable': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].concernsNaturalPersons': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].automatedProcessingOfPersonalData': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].evaluatesPersonalAspects': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].decidesOrAssistsDecisionsOnPersons': { kind: 'choice'; values: 'neither' | 'assists' | 'decides'; lists: 'uses[]' };
  'uses[].decisionRestsOnOutput': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].legalOrSimilarlySignificantEffect': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].atTheWorkplace': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].personsUnder18OrVulnerable': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].vulnerableGroups': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].inLawEnforcementMigrationAsylumOrBorder': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice': { kind: 'section'; values: never; lists: 'uses[]' };
  'uses[].practice.screening': { kind: 'set'; values: 'technique' | 'exploitsVulnerability' | 'generatesIntimateOrSexualMaterial' | 'childSexualAbuseMaterial' | 'evaluatesPersonsOverTime' | 'assessesRiskOfOffending' | 'buildsFacialDatabase' | 'infersEmotions' | 'assignsPersonsByBiometrics' | 'remoteBiometricIdentification'; lists: 'uses[]' };
  'uses[].practice.technique': { kind: 'set'; values: 'subliminal' | 'purposefullyManipulative' | 'purposefullyDeceptive'; lists: 'uses[]' };
  'uses[].practice.distortsBehaviour': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.impairsInformedDecision': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.decisionNotOtherwiseTaken': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.significantHarmLikely': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.exploitsVulnerability': { kind: 'set'; values: 'age' | 'disability' | 'socialOrEconomicSituation'; lists: 'uses[]' };
  'uses[].practice.generatesIntimateOrSexualMaterial': { kind: 'set'; values: 'generates' | 'manipulates'; lists: 'uses[]' };
  'uses[].practice.personIdentifiable': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.consentForThatMaterial': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.increasesExposureOrAltersActivity': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.withoutRightDefence': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.withoutRightLaw': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].practice.thatOutputIsIntended': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.thatOutputForeseeableAndReproducible': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.safeguardsPreventAndCorrect': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.usedForThatOutput': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.basis': { kind: 'set'; values: 'socialBehaviour' | 'personalCharacteristics'; lists: 'uses[]' };
  'uses[].practice.detrimentalTreatment': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.outputHardlyWeighs': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.treatmentInUnrelatedContext': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.treatmentUnjustifiedOrDisproportionate': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.solelyProfilingOrTraits': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.privateOrdinaryBusiness': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.supportsAssessmentOnObjectiveFacts': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.untargetedScraping': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.scrapingSource': { kind: 'set'; values: 'internet' | 'closedCircuitTelevision'; lists: 'uses[]' };
  'uses[].practice.emotionsFromBiometricData': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.area': { kind: 'set'; values: 'workplace' | 'educationInstitutions'; lists: 'uses[]' };
  'uses[].practice.medicalOrSafetyReason': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.medicalOrSafetyPurpose': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].practice.categorisesIndividuallyByBiometrics': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.ancillaryAndStrictlyNecessary': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.deduces': { kind: 'set'; values: 'race' | 'politicalOpinions' | 'tradeUnionMembership' | 'religiousOrPhilosophicalBeliefs' | 'sexLife' | 'sexualOrientation'; lists: 'uses[]' };
  'uses[].practice.labelsLawfullyAcquiredData': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.categorisesInLawEnforcement': { kind: 'set'; values: 'lawfullyAcquiredData' | 'otherData'; lists: 'uses[]' };
  'uses[].practice.putIntoServiceForThisPurpose': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.makersPrecautions': { kind: 'set'; values: 'notOfferedForThePractice' | 'notReasonablyLikely' | 'excludedInTermsAndInstructions' | 'feasibleMeasuresBuiltIn'; lists: 'uses[]' };
  'uses[].practice.realTime': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.publiclyAccessibleSpace': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.forLawEnforcement': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.objective': { kind: 'set'; values: 'victimsOrMissingPersons' | 'specificThreatOrTerroristAttack' | 'suspectOfListedOffence'; lists: 'uses[]' };
  'uses[].practice.listedOffenceOfFourYears': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.offence': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].practice.strictlyNecessary': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.nationalLawAllows': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].practice.onlyConfirmsTargetedPerson': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.limitsInTimePlacePersons': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].practice.impactAssessmentAndRegistration': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].practice.authorisation': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].practice.notifiedEachUse': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].practice.noAdverseDecisionOnOutputAlone': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area': { kind: 'section'; values: never; lists: 'uses[]' };
  'uses[].area.screening': { kind: 'set'; values: 'biometrics' | 'infrastructure' | 'education' | 'employment' | 'essentialServices' | 'lawEnforcement' | 'migrationAsylumBorder' | 'justiceOrDemocracy'; lists: 'uses[]' };
  'uses[].area.identifiesAgainstDatabase': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.withoutActiveInvolvement': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.solePurposeVerification': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.employmentRelationship': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].area.recruitmentOrSelection': { kind: 'set'; values: 'targetedAdvertisements' | 'findsCandidates' | 'analysesOrFiltersApplications' | 'evaluatesCandidates' | 'other'; lists: 'uses[]' };
  'uses[].area.audienceByPlaceOrJobOnly': { kind: 'set'; values: 'placeOfPublication' | 'jobRequirements'; lists: 'uses[]' };
  'uses[].area.decisionsOnTermsPromotionTermination': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.allocatesTasksByBehaviourOrTraits': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.monitorsPerformanceAndBehaviour': { kind: 'set'; values: 'monitors' | 'evaluates'; lists: 'uses[]' };
  'uses[].area.monitoringForOtherReasonOnly': { kind: 'set'; values: 'legalDuty' | 'medicalOrSafety' | 'protectionOfProperty'; lists: 'uses[]' };
  'uses[].area.toldToTheWorkerOnly': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.publicBenefitOrService': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.benefitOrService': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].area.byOrForPublicAuthority': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.eligibilityGrantReductionRecovery': { kind: 'set'; values: 'evaluatesEligibility' | 'grants' | 'denies' | 'reduces' | 'revokes' | 'reclaims' | 'singlesOutOrRanks'; lists: 'uses[]' };
  'uses[].area.creditworthinessOfNaturalPersons': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.usedToDetectFinancialFraud': { kind: 'choice'; values: 'no' | 'main purpose' | 'only purpose'; lists: 'uses[]' };
  'uses[].area.onlyNonEssentialServices': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.prudentialCapitalCalculation': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.lifeOrHealthInsurance': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.riskAssessmentOrPricing': { kind: 'set'; values: 'riskAssessment' | 'pricing'; lists: 'uses[]' };
  'uses[].area.emergency': { kind: 'set'; values: 'evaluatesOrClassifiesCalls' | 'dispatches' | 'setsPriority' | 'triage'; lists: 'uses[]' };
  'uses[].area.solelyCybersecurityOrDataProtection': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.recognisesEmotionsOrIntentions': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.categorisesBySensitiveAttributes': { kind: 'set'; values: 'specialCategory' | 'otherGroundOfNonDiscrimination'; lists: 'uses[]' };
  'uses[].area.infrastructure': { kind: 'set'; values: 'digital' | 'roadTraffic' | 'water' | 'gas' | 'heating' | 'electricity'; lists: 'uses[]' };
  'uses[].area.managementAndOperation': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.notForCriticalEntities': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.protectsDirectly': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.independentSafeguard': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.accessAdmissionOrAssignment': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.evaluatesLearningOutcomes': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.supportsLearningOnly': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.assessesLevelOfEducation': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.monitorsTests': { kind: 'set'; values: 'supervisedTestThatCounts' | 'otherWork'; lists: 'uses[]' };
  'uses[].area.administrativeProceedingsOnly': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.riskOfBecomingVictim': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.polygraphInLawEnforcement': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.reliabilityOfEvidence': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.riskOfOffendingOrTraits': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.profilingInInvestigation': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.searchAndRescueOnly': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.polygraphInMigration': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.riskPosedByPersonEntering': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.examinesApplications': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.detectsOrIdentifiesPersons': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.verifiesTravelDocuments': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.assistsJudicialAuthority': { kind: 'set'; values: 'researchesAndInterpretsFactsAndLaw' | 'appliesLawToFacts'; lists: 'uses[]' };
  'uses[].area.similarUseInDisputeResolution': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.ancillaryAdministrationOnly': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.influencesVote': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.personsDirectlyExposedToOutput': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].area.permittedByOtherLaw': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].derogation': { kind: 'section'; values: never; lists: 'uses[]' };
  'uses[].derogation.narrowProceduralTask': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].derogation.improvesCompletedHumanActivity': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].derogation.detectsDecisionPatterns': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].derogation.doesNotReplaceOrInfluence': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].derogation.preparatoryTask': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].derogation.task': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].derogation.addsOwnAssessment': { kind: 'set'; values: 'scoreOrRank' | 'adviceOnTheCase' | 'materiallyDifferentResult' | 'ownCriteriaOrProposal'; lists: 'uses[]' };
  'uses[].derogation.materiallyInfluencesOutcome': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].derogation.significantRiskOfHarm': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].derogation.partOfWiderSystemThatInfluences': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].derogation.providersAssessment': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].derogation.providersAssessmentOn': { kind: 'date'; values: never; lists: 'uses[]' };
  'uses[].derogation.registered': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].transparency': { kind: 'section'; values: never; lists: 'uses[]' };
  'uses[].transparency.interactsDirectlyWithPersons': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].transparency.generates': { kind: 'set'; values: 'audio' | 'image' | 'video' | 'text'; lists: 'uses[]' };
  'uses[].transparency.emotionRecognition': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].transparency.biometricCategorisation': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].transparency.deepFake': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].transparency.textOnPublicInterest': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].transparency.obvious': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].transparency.obviousToVulnerablePersons': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].transparency.foreseeableAudience': { kind: 'set'; values: 'trainedPersonsOnly' | 'generalPublic' | 'vulnerablePersons'; lists: 'uses[]' };
  'uses[].transparency.authorisedByLawAgainstCrime': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].transparency.authorisingLaw': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].transparency.publicCanReportCrime': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].transparency.assistiveStandardEditing': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].transparency.inputNotSubstantiallyAltered': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].transparency.outsideMarking': { kind: 'set'; values: 'notPerceivedByPersons' | 'sourceCode' | 'veryShortLabels' | 'selectedOrTransmitted' | 'technicalForClosedCircle' | 'ephemeralAndAnnounced'; lists: 'uses[]' };
  'uses[].transparency.permittedByLawAgainstCrime': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].transparency.evidentlyArtisticWork': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].transparency.humanReviewOrEditorialControl': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].transparency.editorialResponsibility': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].transparency.contentGeneratedOn': { kind: 'date'; values: never; lists: 'uses[]' };
  'uses[].transparency.interactionNotice': { kind: 'section'; values: never; lists: 'uses[]' };
  'uses[].transparency.interactionNotice.text': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].transparency.interactionNotice.saysAiSystem': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].transparency.interactionNotice.builtIn': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].transparency.interactionNotice.canBeSwitchedOffUnnoticed': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].transparency.interactionNotice.checkedOn': { kind: 'date'; values: never; lists: 'uses[]' };
  'uses[].transparency.interactionNotice.checkedVersion': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].transparency.interactionNotice.placement': { kind: 'choice'; values: 'before or at the first interaction or exposure' | 'later' | 'only in terms, a manual or a notice to somebody else'; lists: 'uses[]' };
  'uses[].transparency.interactionNotice.distinguishable': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].transparency.interactionNotice.accessibility': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].transparency.marks[]': { kind: 'list'; values: never; lists: 'uses[]' };
  'uses[].transparency.marks[].id': { kind: 'text'; values: never; lists: 'uses[]' | 'uses[].transparency.marks[]' };
  'uses[].transparency.marks[].content': { kind: 'choice'; values: 'audio' | 'image' | 'video' | 'text'; lists: 'uses[]' | 'uses[].transparency.marks[]' };
  'uses[].transparency.marks[].technique': { kind: 'choice'; values: 'metadata' | 'watermark' | 'fingerprint or log' | 'visible label only' | 'other'; lists: 'uses[]' | 'uses[].transparency.marks[]' };
  'uses[].transparency.marks[].machineReadable': { kind: 'answer'; values: never; lists: 'uses[]' | 'uses[].transparency.marks[]' };
  'uses[].transparency.marks[].detector': { kind: 'text'; values: never; lists: 'uses[]' | 'uses[].transparency.marks[]' };
  'uses[].transparency.marks[].interoperable': { kind: 'answer'; values: never; lists: 'uses[]' | 'uses[].transparency.marks[]' };
  'uses[].transparency.marks[].testedVersion': { kind: 'text'; values: never; lists: 'uses[]' | 'uses[].transparency.marks[]' };
  'uses[].transparency.marks[].testedOn': { kind: 'date'; values: never; lists: 'uses[]' | 'uses[].transparency.marks[]' };
  'uses[].transparency.marks[].found': { kind: 'choice'; values: 'found' | 'not found'; lists: 'uses[]' | 'uses[].transparency.marks[]' };
  'uses[].transparency.marks[].afterUsualHandling': { kind: 'choice'; values: 'found' | 'not found'; lists: 'uses[]' | 'uses[].transparency.marks[]' };
  'uses[].transparency.exposureNotice': { kind: 'section'; values: never; lists: 'uses[]' };
  'uses[].transparency.exposureNotice.text': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].transparency.exposureNotice.informs': { kind: 'choice'; values: 'the persons exposed' | 'only the client or the buyer'; lists: 'uses[]' };
  'uses[].transparency.exposureNotice.checkedOn': { kind: 'date'; values: never; lists: 'uses[]' };
  'uses[].transparency.exposureNotice.legalBasis': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].transparency.exposureNotice.record': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].transparency.exposureNotice.placement': { kind: 'choice'; values: 'before or at the first interaction or exposure' | 'later' | 'only in terms, a manual or a notice to somebody else'; lists: 'uses[]' };
  'uses[].transparency.exposureNotice.distinguishable': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].transparency.exposureNotice.accessibility': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].transparency.deepFakeRule': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].transparency.deepFakes[]': { kind: 'list'; values: never; lists: 'uses[]' };
  'uses[].transparency.deepFakes[].id': { kind: 'text'; values: never; lists: 'uses[]' | 'uses[].transparency.deepFakes[]' };
  'uses[].transparency.deepFakes[].publishedOn': { kind: 'date'; values: never; lists: 'uses[]' | 'uses[].transparency.deepFakes[]' };
  'uses[].transparency.deepFakes[].disclosed': { kind: 'answer'; values: never; lists: 'uses[]' | 'uses[].transparency.deepFakes[]' };
  'uses[].transparency.deepFakes[].disclosure': { kind: 'text'; values: never; lists: 'uses[]' | 'uses[].transparency.deepFakes[]' };
  'uses[].transparency.deepFakes[].evidentlyArtistic': { kind: 'answer'; values: never; lists: 'uses[]' | 'uses[].transparency.deepFakes[]' };
  'uses[].transparency.deepFakes[].placement': { kind: 'choice'; values: 'before or at the first interaction or exposure' | 'later' | 'only in terms, a manual or a notice to somebody else'; lists: 'uses[]' | 'uses[].transparency.deepFakes[]' };
  'uses[].transparency.deepFakes[].distinguishable': { kind: 'answer'; values: never; lists: 'uses[]' | 'uses[].transparency.deepFakes[]' };
  'uses[].transparency.deepFakes[].accessibility': { kind: 'text'; values: never; lists: 'uses[]' | 'uses[].transparency.deepFakes[]' };
  'uses[].transparency.textRule': { kind: 'text'; values: never; lists: 'uses[]' };
  'uses[].transparency.publishedTexts[]': { kind: 'list'; values: never; lists: 'uses[]' };
  'uses[].transparency.publishedTexts[].id': { kind: 'text'; values: never; lists: 'uses[]' | 'uses[].transparency.publishedTexts[]' };
  'uses[].transparency.publishedTexts[].publishedOn': { kind: 'date'; values: never; lists: 'uses[]' | 'uses[].transparency.publishedTexts[]' };
  'uses[].transparency.publishedTexts[].disclosed': { kind: 'answer'; values: never; lists: 'uses[]' | 'uses[].transparency.publishedTexts[]' };
  'uses[].transparency.publishedTexts[].disclosure': { kind: 'text'; values: never; lists: 'uses[]' | 'uses[].transparency.publishedTexts[]' };
  'uses[].transparency.publishedTexts[].reviewedBy': { kind: 'choice'; values: 'a competent natural person' | 'a program' | 'nobody'; lists: 'uses[]' | 'uses[].transparency.publishedTexts[]' };
  'uses[].transparency.publishedTexts[].reviewedOn': { kind: 'date'; values: never; lists: 'uses[]' | 'uses[].transparency.publishedTexts[]' };
  'uses[].transparency.publishedTexts[].changedByAiAfterReview': { kind: 'answer'; values: never; lists: 'uses[]' | 'uses[].transparency.publishedTexts[]' };
  'uses[].transparency.publishedTexts[].editoriallyResponsible': { kind: 'text'; values: never; lists: 'uses[]' | 'uses[].transparency.publishedTexts[]' };
  'uses[].transparency.publishedTexts[].placement': { kind: 'choice'; values: 'before or at the first interaction or exposure' | 'later' | 'only in terms, a manual or a notice to somebody else'; lists: 'uses[]' | 'uses[].transparency.publishedTexts[]' };
  'uses[].transparency.publishedTexts[].distinguishable': { kind: 'answer'; values: never; lists: 'uses[]' | 'uses[].transparency.publishedTexts[]' };
  'uses[].transparency.publishedTexts[].accessibility': { kind: 'text'; values: never; lists: 'uses[]' | 'uses[].transparency.publishedTexts[]' };
  'uses[].foreseeableHighRiskUses': { kind: 'set'; values: '1(a)' | '1(b)' | '1(c)' | '2' | '3(a)' | '3(b)' | '3(c)' | '3(d)' | '4(a)' | '4(b)' | '5(a)' | '5(b)' | '5(c)' | '5(d)' | '6(a)' | '6(b)' | '6(c)' | '6(d)' | '6(e)' | '7(a)' | '7(b)' | '7(c)' | '7(d)' | '8(a)' | '8(b)'; lists: 'uses[]' };
  'uses[].exclusionIsConsistent': { kind: 'answer'; values: never; lists: 'uses[]' };
  'uses[].usesOfTheWhole': { kind: 'set'; values: '1(a)' | '1(b)' | '1(c)' | '2' | '3(a)' | '3(b)' | '3(c)' | '3(d)' | '4(a)' | '4(b)' | '5(a)' | '5(b)' | '5(c)' | '5(d)' | '6(a)' | '6(b)' | '6(c)' | '6(d)' | '6(e)' | '7(a)' | '7(b)' | '7(c)' | '7(d)' | '8(a)' | '8(b)'; lists: 'uses[]' };
  'workflows[]': { kind: 'list'; values: never; lists: never };
  'workflows[].id': { kind: 'text'; values: never; lists: 'workflows[]' };
  'workflows[].suppliedWithSystem': { kind: 'answer'; values: never; lists: 'workflows[]' };
  'workflows[].runBy': { kind: 'ids'; values: never; lists: 'workflows[]' };
  'workflows[].deployedDigest': { kind: 'text'; values: never; lists: 'workflows[]' };
  'riskManagement': { kind: 'section'; values: never; lists: never };
  'riskManagement.process': { kind: 'section'; values: never; lists: never };
  'riskManagement.process.description': { kind: 'text'; values: never; lists: never };
  'riskManagement.process.establishedOn': { kind: 'date'; values: never; lists: never };
  'riskManagement.process.lifecycleStages': { kind: 'set'; values: 'design' | 'testing' | 'placingOnTheMarket' | 'operation' | 'withdrawal'; lists: never };
  'riskManagement.process.reviews[]': { kind: 'list'; values: never; lists: never };
  'riskManagement.process.reviews[].id': { kind: 'text'; values: never; lists: 'riskManagement.process.reviews[]' };
  'riskManagement.process.reviews[].on': { kind: 'date'; values: never; lists: 'riskManagement.process.reviews[]' };
  'riskManagement.process.reviews[].trigger': { kind: 'text'; values: never; lists: 'riskManagement.process.reviews[]' };
  'riskManagement.process.reviews[].changes': { kind: 'text'; values: never; lists: 'riskManagement.process.reviews[]' };
  'riskManagement.process.nextReviewOn': { kind: 'date'; values: never; lists: never };
  'riskManagement.process.owner': { kind: 'text'; values: never; lists: never };
  'riskManagement.interestsExamined': { kind: 'set'; values: 'health' | 'safety' | 'fundamentalRights'; lists: never };
  'riskManagement.foreseeableMisuses[]': { kind: 'list'; values: never; lists: never };
  'riskManagement.foreseeableMisuses[].id': { kind: 'text'; values: never; lists: 'riskManagement.foreseeableMisuses[]' };
  'riskManagement.foreseeableMisuses[].description': { kind: 'text'; values: never; lists: 'riskManagement.foreseeableMisuses[]' };
  'riskManagement.risks[]': { kind: 'list'; values: never; lists: never };
  'riskManagement.risks[].id': { kind: 'text'; values: never; lists: 'riskManagement.risks[]' };
  'riskManagement.risks[].description': { kind: 'text'; values: never; lists: 'riskManagement.risks[]' };
  'riskManagement.risks[].interest': { kind: 'choice'; values: 'health' | 'safety' | 'fundamental rights'; lists: 'riskManagement.risks[]' };
  'riskManagement.risks[].right': { kind: 'text'; values: never; lists: 'riskManagement.risks[]' };
  'riskManagement.risks[].arisesFrom': { kind: 'choice'; values: 'intended purpose' | 'foreseeable misuse'; lists: 'riskManagement.risks[]' };
  'riskManagement.risks[].uses': { kind: 'ids'; values: never; lists: 'riskManagement.risks[]' };
  'riskManagement.risks[].misuse': { kind: 'text'; values: never; lists: 'riskManagement.risks[]' };
  'riskManagement.risks[].severity': { kind: 'text'; values: never; lists: 'riskManagement.risks[]' };
  'riskManagement.risks[].probability': { kind: 'text'; values: never; lists: 'riskManagement.risks[]' };
  'riskManagement.risks[].estimationBasis': { kind: 'text'; values: never; lists: 'riskManagement.risks[]' };
  'riskManagement.risks[].designMeasureNotFeasible': { kind: 'text'; values: never; lists: 'riskManagement.risks[]' };
  'riskManagement.risks[].residual': { kind: 'section'; values: never; lists: 'riskManagement.risks[]' };
  'riskManagement.risks[].residual.severity': { kind: 'text'; values: never; lists: 'riskManagement.risks[]' };
  'riskManagement.risks[].residual.probability': { kind: 'text'; values: never; lists: 'riskManagement.risks[]' };
  'riskManagement.risks[].residual.description': { kind: 'text'; values: never; lists: 'riskManagement.risks[]' };
  'riskManagement.risks[].residual.criterion': { kind: 'text'; values: never; lists: 'riskManagement.risks[]' };
  'riskManagement.risks[].residual.criterionSetOn': { kind: 'date'; values: never; lists: 'riskManagement.risks[]' };
  'riskManagement.risks[].residual.acceptable': { kind: 'answer'; values: never; lists: 'riskManagement.risks[]' };
  'riskManagement.risks[].residual.judgedOn': { kind: 'date'; values: never; lists: 'riskManagement.risks[]' };
  'riskManagement.measures[]': { kind: 'list'; values: never; lists: never };
  'riskManagement.measures[].id': { kind: 'text'; values: never; lists: 'riskManagement.measures[]' };
  'riskManagement.measures[].description': { kind: 'text'; values: never; lists: 'riskManagement.measures[]' };
  'riskManagement.measures[].kind': { kind: 'choice'; values: 'design' | 'control' | 'information or training'; lists: 'riskManagement.measures[]' };
  'riskManagement.measures[].risks': { kind: 'ids'; values: never; lists: 'riskManagement.measures[]' };
  'riskManagement.measures[].owner': { kind: 'text'; values: never; lists: 'riskManagement.measures[]' };
  'riskManagement.measures[].implementedOn': { kind: 'date'; values: never; lists: 'riskManagement.measures[]' };
  'riskManagement.measures[].statedInInstructions': { kind: 'answer'; values: never; lists: 'riskManagement.measures[]' };
  'riskManagement.tests[]': { kind: 'list'; values: never; lists: never };
  'riskManagement.tests[].id': { kind: 'text'; values: never; lists: 'riskManagement.tests[]' };
  'riskManagement.tests[].purpose': { kind: 'choice'; values: 'finding measures' | 'consistent performance' | 'compliance with requirements'; lists: 'riskManagement.tests[]' };
  'riskManagement.tests[].measures': { kind: 'ids'; values: never; lists: 'riskManagement.tests[]' };
  'riskManagement.tests[].metric': { kind: 'text'; values: never; lists: 'riskManagement.tests[]' };
  'riskManagement.tests[].threshold': { kind: 'text'; values: never; lists: 'riskManagement.tests[]' };
  'riskManagement.tests[].thresholdSetOn': { kind: 'date'; values: never; lists: 'riskManagement.tests[]' };
  'riskManagement.tests[].ranOn': { kind: 'date'; values: never; lists: 'riskManagement.tests[]' };
  'riskManagement.tests[].version': { kind: 'text'; values: never; lists: 'riskManagement.tests[]' };
  'riskManagement.tests[].environment': { kind: 'text'; values: never; lists: 'riskManagement.tests[]' };
  'riskManagement.tests[].result': { kind: 'choice'; values: 'threshold met' | 'threshold missed'; lists: 'riskManagement.tests[]' };
  'riskManagement.monitoringPlan': { kind: 'text'; values: never; lists: never };
  'riskManagement.monitoringEvery': { kind: 'period'; values: never; lists: never };
  'riskManagement.monitoringAnalyses[]': { kind: 'list'; values: never; lists: never };
  'riskManagement.monitoringAnalyses[].id': { kind: 'text'; values: never; lists: 'riskManagement.monitoringAnalyses[]' };
  'riskManagement.monitoringAnalyses[].on': { kind: 'date'; values: never; lists: 'riskManagement.monitoringAnalyses[]' };
  'riskManagement.monitoringAnalyses[].finding': { kind: 'text'; values: never; lists: 'riskManagement.monitoringAnalyses[]' };
  'riskManagement.monitoringAnalyses[].newRisks': { kind: 'ids'; values: never; lists: 'riskManagement.monitoringAnalyses[]' };
  'riskManagement.interactionOfMeasures': { kind: 'text'; values: never; lists: never };
  'riskManagement.overallResidualRisk': { kind: 'section'; values: never; lists: never };
  'riskManagement.overallResidualRisk.severity': { kind: 'text'; values: never; lists: never };
  'riskManagement.overallResidualRisk.probability': { kind: 'text'; values: never; lists: never };
  'riskManagement.overallResidualRisk.description': { kind: 'text'; values: never; lists: never };
  'riskManagement.overallResidualRisk.criterion': { kind: 'text'; values: never; lists: never };
  'riskManagement.overallResidualRisk.criterionSetOn': { kind: 'date'; values: never; lists: never };
  'riskManagement.overallResidualRisk.acceptable': { kind: 'answer'; values: never; lists: never };
  'riskManagement.overallResidualRisk.judgedOn': { kind: 'date'; values: never; lists: never };
  'riskManagement.deployerProfile': { kind: 'text'; values: never; lists: never };
  'riskManagement.vulnerablePersons': { kind: 'section'; values: never; lists: never };
  'riskManagement.vulnerablePersons.consideration': { kind: 'text'; values: never; lists: never };
  'riskManagement.vulnerablePersons.likelyImpactOnMinors': { kind: 'answer'; values: never; lists: never };
  'riskManagement.vulnerablePersons.likelyImpactOnOtherVulnerableGroups': { kind: 'answer'; values: never; lists: never };
  'riskManagement.combinedProcess': { kind: 'text'; values: never; lists: never };
  'dataGovernance': { kind: 'section'; values: never; lists: never };
  'dataGovernance.note': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation': { kind: 'section'; values: never; lists: never };
  'technicalDocumentation.note': { kind: 'text'; values: never; lists: never };
  'logging': { kind: 'section'; values: never; lists: never };
  'logging.automaticRecording': { kind: 'answer'; values: never; lists: never };
  'logging.events[]': { kind: 'list'; values: never; lists: never };
  'logging.events[].id': { kind: 'text'; values: never; lists: 'logging.events[]' };
  'logging.events[].trigger': { kind: 'text'; values: never; lists: 'logging.events[]' };
  'logging.events[].fields': { kind: 'text'; values: never; lists: 'logging.events[]' };
  'logging.events[].serves': { kind: 'set'; values: 'riskOrModification' | 'postMarketMonitoring' | 'operationMonitoring'; lists: 'logging.events[]' };
  'logging.clock': { kind: 'text'; values: never; lists: never };
  'logging.integrity': { kind: 'text'; values: never; lists: never };
  'logging.biometricMinimum': { kind: 'section'; values: never; lists: never };
  'logging.biometricMinimum.periodOfEachUse': { kind: 'answer'; values: never; lists: never };
  'logging.biometricMinimum.referenceDatabase': { kind: 'answer'; values: never; lists: never };
  'logging.biometricMinimum.matchedInputData': { kind: 'answer'; values: never; lists: never };
  'logging.biometricMinimum.verifyingPersons': { kind: 'answer'; values: never; lists: never };
  'instructions': { kind: 'section'; values: never; lists: never };
  'instructions.version': { kind: 'text'; values: never; lists: never };
  'instructions.on': { kind: 'date'; values: never; lists: never };
  'instructions.requireHumanReview': { kind: 'answer'; values: never; lists: never };
  'humanOversight': { kind: 'section'; values: never; lists: never };
  'humanOversight.interface': { kind: 'text'; values: never; lists: never };
  'humanOversight.measures[]': { kind: 'list'; values: never; lists: never };
  'humanOversight.measures[].id': { kind: 'text'; values: never; lists: 'humanOversight.measures[]' };
  'humanOversight.measures[].description': { kind: 'text'; values: never; lists: 'humanOversight.measures[]' };
  'humanOversight.measures[].kind': { kind: 'choice'; values: 'built in' | 'for the deployer'; lists: 'humanOversight.measures[]' };
  'humanOversight.measures[].risks': { kind: 'ids'; values: never; lists: 'humanOversight.measures[]' };
  'humanOversight.measures[].statedInInstructions': { kind: 'answer'; values: never; lists: 'humanOversight.measures[]' };
  'humanOversight.commensurate': { kind: 'answer'; values: never; lists: never };
  'humanOversight.understanding': { kind: 'text'; values: never; lists: never };
  'humanOversight.automationBias': { kind: 'text'; values: never; lists: never };
  'humanOversight.interpretation': { kind: 'text'; values: never; lists: never };
  'humanOversight.overrides[]': { kind: 'list'; values: never; lists: never };
  'humanOversight.overrides[].id': { kind: 'text'; values: never; lists: 'humanOversight.overrides[]' };
  'humanOversight.overrides[].workflow': { kind: 'text'; values: never; lists: 'humanOversight.overrides[]' };
  'humanOversight.overrides[].step': { kind: 'text'; values: never; lists: 'humanOversight.overrides[]' };
  'humanOversight.overrides[].control': { kind: 'text'; values: never; lists: 'humanOversight.overrides[]' };
  'humanOversight.overrides[].loggedEvent': { kind: 'text'; values: never; lists: 'humanOversight.overrides[]' };
  'humanOversight.intervention': { kind: 'text'; values: never; lists: never };
  'humanOversight.stopControl': { kind: 'section'; values: never; lists: never };
  'humanOversight.stopControl.mechanism': { kind: 'text'; values: never; lists: never };
  'humanOversight.stopControl.haltsInSafeState': { kind: 'answer'; values: never; lists: never };
  'humanOversight.stopControl.safeState': { kind: 'text'; values: never; lists: never };
  'humanOversight.separateVerifiers': { kind: 'number'; values: never; lists: never };
  'humanOversight.verificationHeldDisproportionateByLaw': { kind: 'text'; values: never; lists: never };
  'accuracyRobustnessCybersecurity': { kind: 'section'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.note': { kind: 'text'; values: never; lists: never };
  'qualityManagement': { kind: 'section'; values: never; lists: never };
  'qualityManagement.note': { kind: 'text'; values: never; lists: never };
  'valueChainChanges[]': { kind: 'list'; values: never; lists: never };
  'valueChainChanges[].id': { kind: 'text'; values: never; lists: 'valueChainChanges[]' };
  'valueChainChanges[].what': { kind: 'text'; values: never; lists: 'valueChainChanges[]' };
  'valueChainChanges[].on': { kind: 'date'; values: never; lists: 'valueChainChanges[]' };
  'valueChainChanges[].by': { kind: 'text'; values: never; lists: 'valueChainChanges[]' };
  'valueChainChanges[].putsNameOrTrademark': { kind: 'answer'; values: never; lists: 'valueChainChanges[]' };
  'valueChainChanges[].contractAllocatesOtherwise': { kind: 'text'; values: never; lists: 'valueChainChanges[]' };
  'valueChainChanges[].changedAfterMarket': { kind: 'answer'; values: never; lists: 'valueChainChanges[]' };
  'valueChainChanges[].foreseenInInitialAssessment': { kind: 'answer'; values: never; lists: 'valueChainChanges[]' };
  'valueChainChanges[].affectsRequirements': { kind: 'answer'; values: never; lists: 'valueChainChanges[]' };
  'valueChainChanges[].modifiesIntendedPurpose': { kind: 'answer'; values: never; lists: 'valueChainChanges[]' };
  'conformityAssessment': { kind: 'section'; values: never; lists: never };
  'conformityAssessment.note': { kind: 'text'; values: never; lists: never };
  'registration': { kind: 'section'; values: never; lists: never };
  'registration.note': { kind: 'text'; values: never; lists: never };
  'models': { kind: 'ids'; values: never; lists: never };
  'postMarketMonitoring': { kind: 'section'; values: never; lists: never };
  'postMarketMonitoring.note': { kind: 'text'; values: never; lists: never };
  'incidents': { kind: 'section'; values: never; lists: never };
  'incidents.note': { kind: 'text'; values: never; lists: never };
  'imported[]': { kind: 'list'; values: never; lists: never };
  'imported[].source': { kind: 'text'; values: never; lists: 'imported[]' };
  'imported[].key': { kind: 'text'; values: never; lists: 'imported[]' };
  'imported[].file': { kind: 'text'; values: never; lists: 'imported[]' };
  'imported[].digest': { kind: 'text'; values: never; lists: 'imported[]' };
  'imported[].place': { kind: 'text'; values: never; lists: 'imported[]' };
  'imported[].filled[]': { kind: 'list'; values: never; lists: 'imported[]' };
  'imported[].filled[].fact': { kind: 'text'; values: never; lists: 'imported[]' | 'imported[].filled[]' };
  'imported[].filled[].column': { kind: 'text'; values: never; lists: 'imported[]' | 'imported[].filled[]' };
  'imported[].filled[].says': { kind: 'text'; values: never; lists: 'imported[]' | 'imported[].filled[]' };
  'imported[].filled[].wrote': { kind: 'text'; values: never; lists: 'imported[]' | 'imported[].filled[]' };
  'imported[].labels[]': { kind: 'list'; values: never; lists: 'imported[]' };
  'imported[].labels[].column': { kind: 'text'; values: never; lists: 'imported[]' | 'imported[].labels[]' };
  'imported[].labels[].says': { kind: 'text'; values: never; lists: 'imported[]' | 'imported[].labels[]' };
  'imported[].kept[]': { kind: 'list'; values: never; lists: 'imported[]' };
  'imported[].kept[].column': { kind: 'text'; values: never; lists: 'imported[]' | 'imported[].kept[]' };
  'imported[].kept[].says': { kind: 'text'; values: never; lists: 'imported[]' | 'imported[].kept[]' };
  'largeScaleSystems': { kind: 'set'; values: 'schengenInformationSystem' | 'visaInformationSystem' | 'eurodac' | 'entryExitSystem' | 'travelInformationAndAuthorisation' | 'criminalRecordsThirdCountryNationals' | 'interoperability'; lists: never };
  'openSourceLicence': { kind: 'text'; values: never; lists: never };
  'predeterminedChanges': { kind: 'text'; values: never; lists: never };
  'specialCategoriesAgainstBias': { kind: 'answer'; values: never; lists: never };
  'realWorldTesting': { kind: 'choice'; values: 'no' | 'under Art. 60' | 'in a sandbox' | 'under the framework for products of Annex I, Section B' | 'otherwise'; lists: never };
  'integrates[]': { kind: 'list'; values: never; lists: never };
  'integrates[].id': { kind: 'text'; values: never; lists: 'integrates[]' };
  'integrates[].kind': { kind: 'choice'; values: 'general-purpose model' | 'AI model' | 'AI system' | 'tool' | 'service' | 'component'; lists: 'integrates[]' };
  'integrates[].supplier': { kind: 'text'; values: never; lists: 'integrates[]' };
  'integrates[].model': { kind: 'text'; values: never; lists: 'integrates[]' };
  'integrates[].agreement': { kind: 'text'; values: never; lists: 'integrates[]' };
  'route': { kind: 'section'; values: never; lists: never };
  'route.harmonisedStandards': { kind: 'text'; values: never; lists: never };
  'route.commonSpecifications': { kind: 'text'; values: never; lists: never };
  'route.localData': { kind: 'answer'; values: never; lists: never };
  'route.cybersecurityCertificate': { kind: 'text'; values: never; lists: never };
  'route.procedure': { kind: 'choice'; values: 'internal control' | 'notified body' | 'sectoral procedure'; lists: never };
  'route.notifiedBodyOrAuthority': { kind: 'text'; values: never; lists: never };
  'route.certificate': { kind: 'text'; values: never; lists: never };
  'route.certificateValidUntil': { kind: 'date'; values: never; lists: never };
  'route.authorisationWithoutAssessment': { kind: 'text'; values: never; lists: never };
  'route.modelAndSystemSameProviderOrUndertaking': { kind: 'answer'; values: never; lists: never };
  'route.insideVeryLargePlatform': { kind: 'answer'; values: never; lists: never };
  'route.exceptionFromAiOffice': { kind: 'set'; values: 'productOfAnnexI' | 'criticalInfrastructure' | 'authorityOrFinancialInstitution' | 'justice'; lists: never };
  'route.directConnectionWithFinancialService': { kind: 'answer'; values: never; lists: never };
  'state': { kind: 'section'; values: never; lists: never };
  'state.inputDataUnderControl': { kind: 'answer'; values: never; lists: never };
  'events': { kind: 'section'; values: never; lists: never };
  'events.reasonToConsiderNonConformity[]': { kind: 'list'; values: never; lists: never };
  'events.reasonToConsiderNonConformity[].id': { kind: 'text'; values: never; lists: 'events.reasonToConsiderNonConformity[]' };
  'events.reasonToConsiderNonConformity[].on': { kind: 'date'; values: never; lists: 'events.reasonToConsiderNonConformity[]' };
  'events.reasonToConsiderNonConformity[].knownOn': { kind: 'date'; values: never; lists: 'events.reasonToConsiderNonConformity[]' };
  'events.reasonToConsiderNonConformity[].party': { kind: 'text'; values: never; lists: 'events.reasonToConsiderNonConformity[]' };
  'events.reasonToConsiderNonConformity[].what': { kind: 'text'; values: never; lists: 'events.reasonToConsiderNonConformity[]' };
  'events.reasonToConsiderNonConformity[].due': { kind: 'date'; values: never; lists: 'events.reasonToConsiderNonConformity[]' };
  'events.reasonToConsiderNonConformity[].doneOn': { kind: 'date'; values: never; lists: 'events.reasonToConsiderNonConformity[]' };
  'events.reasonToConsiderNonConformity[].how': { kind: 'text'; values: never; lists: 'events.reasonToConsiderNonConformity[]' };
  'events.presentsRisk[]': { kind: 'list'; values: never; lists: never };
  'events.presentsRisk[].id': { kind: 'text'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].on': { kind: 'date'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].knownOn': { kind: 'date'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].party': { kind: 'text'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].what': { kind: 'text'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].due': { kind: 'date'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].doneOn': { kind: 'date'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].how': { kind: 'text'; values: never; lists: 'events.presentsRisk[]' };
  'events.seriousIncident[]': { kind: 'list'; values: never; lists: never };
  'events.seriousIncident[].id': { kind: 'text'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].on': { kind: 'date'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].knownOn': { kind: 'date'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].party': { kind: 'text'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].what': { kind: 'text'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].due': { kind: 'date'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].doneOn': { kind: 'date'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].how': { kind: 'text'; values: never; lists: 'events.seriousIncident[]' };
  'events.substantialModification[]': { kind: 'list'; values: never; lists: never };
  'events.substantialModification[].id': { kind: 'text'; values: never; lists: 'events.substantialModification[]' };
  'events.substantialModification[].on': { kind: 'date'; values: never; lists: 'events.substantialModification[]' };
  'events.substantialModification[].knownOn': { kind: 'date'; values: never; lists: 'events.substantialModification[]' };
  'events.substantialModification[].party': { kind: 'text'; values: never; lists: 'events.substantialModification[]' };
  'events.substantialModification[].what': { kind: 'text'; values: never; lists: 'events.substantialModification[]' };
  'events.substantialModification[].due': { kind: 'date'; values: never; lists: 'events.substantialModification[]' };
  'events.substantialModification[].doneOn': { kind: 'date'; values: never; lists: 'events.substantialModification[]' };
  'events.substantialModification[].how': { kind: 'text'; values: never; lists: 'events.substantialModification[]' };
  'events.authorityRequest[]': { kind: 'list'; values: never; lists: never };
  'events.authorityRequest[].id': { kind: 'text'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].on': { kind: 'date'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].knownOn': { kind: 'date'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].party': { kind: 'text'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].what': { kind: 'text'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].due': { kind: 'date'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].doneOn': { kind: 'date'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].how': { kind: 'text'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityMeasure[]': { kind: 'list'; values: never; lists: never };
  'events.authorityMeasure[].id': { kind: 'text'; values: never; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].on': { kind: 'date'; values: never; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].knownOn': { kind: 'date'; values: never; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].party': { kind: 'text'; values: never; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].what': { kind: 'text'; values: never; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].due': { kind: 'date'; values: never; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].doneOn': { kind: 'date'; values: never; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].how': { kind: 'text'; values: never; lists: 'events.authorityMeasure[]' };
  'events.requestForExplanation[]': { kind: 'list'; values: never; lists: never };
  'events.requestForExplanation[].id': { kind: 'text'; values: never; lists: 'events.requestForExplanation[]' };
  'events.requestForExplanation[].on': { kind: 'date'; values: never; lists: 'events.requestForExplanation[]' };
  'events.requestForExplanation[].knownOn': { kind: 'date'; values: never; lists: 'events.requestForExplanation[]' };
  'events.requestForExplanation[].party': { kind: 'text'; values: never; lists: 'events.requestForExplanation[]' };
  'events.requestForExplanation[].what': { kind: 'text'; values: never; lists: 'events.requestForExplanation[]' };
  'events.requestForExplanation[].due': { kind: 'date'; values: never; lists: 'events.requestForExplanation[]' };
  'events.requestForExplanation[].doneOn': { kind: 'date'; values: never; lists: 'events.requestForExplanation[]' };
  'events.requestForExplanation[].how': { kind: 'text'; values: never; lists: 'events.requestForExplanation[]' };
  'events.postRemoteIdentificationUse[]': { kind: 'list'; values: never; lists: never };
  'events.postRemoteIdentificationUse[].id': { kind: 'text'; values: never; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].on': { kind: 'date'; values: never; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].knownOn': { kind: 'date'; values: never; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].party': { kind: 'text'; values: never; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].what': { kind: 'text'; values: never; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].due': { kind: 'date'; values: never; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].doneOn': { kind: 'date'; values: never; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].how': { kind: 'text'; values: never; lists: 'events.postRemoteIdentificationUse[]' };
  'parties[].integratesInMarketedSystem': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].establishedInThirdCountry': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].modelMandate': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].modelMandate.representative': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].modelMandate.writtenOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].modelMandate.establishedInUnion': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].modelMandate.empowersTo': { kind: 'set'; values: 'verify' | 'keepDocumentation' | 'provideInformation' | 'cooperate' | 'beAddressed'; lists: 'parties[]' };
  'parties[].modelMandate.means': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].modelMandate.documentationHandedOverOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].modelMandate.documentationVersion': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].modelRepresentation': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].modelRepresentation.verifiedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].modelRepresentation.verifiedVersion': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].modelRepresentation.verification': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].modelRepresentation.keepsVersion': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].modelRepresentation.keptFor': { kind: 'period'; values: never; lists: 'parties[]' };
  'parties[].modelRepresentation.providerContact': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].modelRepresentation.requests[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].modelRepresentation.requests[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].modelRepresentation.requests[]' };
  'parties[].modelRepresentation.requests[].from': { kind: 'choice'; values: 'the Commission or the AI Office' | 'a national competent authority'; lists: 'parties[]' | 'parties[].modelRepresentation.requests[]' };
  'parties[].modelRepresentation.requests[].about': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].modelRepresentation.requests[]' };
  'parties[].modelRepresentation.requests[].receivedOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].modelRepresentation.requests[]' };
  'parties[].modelRepresentation.requests[].dueOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].modelRepresentation.requests[]' };
  'parties[].modelRepresentation.requests[].answeredOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].modelRepresentation.requests[]' };
  'parties[].modelRepresentation.requests[].handledBy': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].modelRepresentation.requests[]' };
  'parties[].modelRepresentation.providerActsContrarySince': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].modelRepresentation.terminatedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].modelRepresentation.aiOfficeInformedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'model': { kind: 'section'; values: never; lists: never };
  'model.statedClass': { kind: 'choice'; values: 'general-purpose model' | 'general-purpose model with systemic risk' | 'no general-purpose model'; lists: never };
  'model.significantGenerality': { kind: 'answer'; values: never; lists: never };
  'model.wideRangeOfDistinctTasks': { kind: 'answer'; values: never; lists: never };
  'model.integrableDownstream': { kind: 'answer'; values: never; lists: never };
  'model.onlyResearchDevelopmentPrototyping': { kind: 'answer'; values: never; lists: never };
  'model.placedOnTheMarketOn': { kind: 'date'; values: never; lists: never };
  'model.way': { kind: 'text'; values: never; lists: never };
  'model.ownModelInOwnSystem': { kind: 'answer'; values: never; lists: never };
  'model.upstreamExcludesUnion': { kind: 'answer'; values: never; lists: never };
  'model.purelyInternal': { kind: 'answer'; values: never; lists: never };
  'model.trainingCompute': { kind: 'number'; values: never; lists: never };
  'model.trainingComputeMethod': { kind: 'text'; values: never; lists: never };
  'model.generates': { kind: 'set'; values: 'language' | 'imageFromText' | 'videoFromText'; lists: never };
  'model.narrowDespiteIndicator': { kind: 'answer'; values: never; lists: never };
  'model.highImpactCapabilities': { kind: 'answer'; values: never; lists: never };
  'model.designatedOn': { kind: 'date'; values: never; lists: never };
  'model.thresholdKnownOn': { kind: 'date'; values: never; lists: never };
  'model.notifiedOn': { kind: 'date'; values: never; lists: never };
  'model.argumentsAccepted': { kind: 'answer'; values: never; lists: never };
  'model.annexXIII': { kind: 'text'; values: never; lists: never };
  'model.freeAndOpenLicence': { kind: 'answer'; values: never; lists: never };
  'model.licence': { kind: 'text'; values: never; lists: never };
  'model.parametersPublic': { kind: 'set'; values: 'weights' | 'architecture' | 'usageInformation'; lists: never };
  'model.monetised': { kind: 'answer'; values: never; lists: never };
  'model.modifiesAnotherModel': { kind: 'answer'; values: never; lists: never };
  'model.significantChange': { kind: 'answer'; values: never; lists: never };
  'model.computeOfModification': { kind: 'number'; values: never; lists: never };
  'model.operationsOfModification': { kind: 'number'; values: never; lists: never };
  'model.originalHasSystemicRisk': { kind: 'answer'; values: never; lists: never };
  'model.codeOfPracticeOrStandard': { kind: 'text'; values: never; lists: never };
  'modelDocumentation': { kind: 'section'; values: never; lists: never };
  'modelDocumentation.version': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.updatedOn': { kind: 'date'; values: never; lists: never };
  'modelDocumentation.modelLastChangedOn': { kind: 'date'; values: never; lists: never };
  'modelDocumentation.tasks': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.systemsForIntegration': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.acceptableUse': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.releasedOn': { kind: 'date'; values: never; lists: never };
  'modelDocumentation.distribution': { kind: 'set'; values: 'api' | 'download' | 'library' | 'insideOwnSystem' | 'other'; lists: never };
  'modelDocumentation.architecture': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.parameters': { kind: 'number'; values: never; lists: never };
  'modelDocumentation.inputs[]': { kind: 'list'; values: never; lists: never };
  'modelDocumentation.inputs[].id': { kind: 'text'; values: never; lists: 'modelDocumentation.inputs[]' };
  'modelDocumentation.inputs[].modality': { kind: 'choice'; values: 'text' | 'image' | 'audio' | 'video' | 'other'; lists: 'modelDocumentation.inputs[]' };
  'modelDocumentation.inputs[].format': { kind: 'text'; values: never; lists: 'modelDocumentation.inputs[]' };
  'modelDocumentation.inputs[].maximumSize': { kind: 'text'; values: never; lists: 'modelDocumentation.inputs[]' };
  'modelDocumentation.outputs[]': { kind: 'list'; values: never; lists: never };
  'modelDocumentation.outputs[].id': { kind: 'text'; values: never; lists: 'modelDocumentation.outputs[]' };
  'modelDocumentation.outputs[].modality': { kind: 'choice'; values: 'text' | 'image' | 'audio' | 'video' | 'other'; lists: 'modelDocumentation.outputs[]' };
  'modelDocumentation.outputs[].format': { kind: 'text'; values: never; lists: 'modelDocumentation.outputs[]' };
  'modelDocumentation.outputs[].maximumSize': { kind: 'text'; values: never; lists: 'modelDocumentation.outputs[]' };
  'modelDocumentation.licence': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.integrationMeans': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.designSpecification': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.trainingProcess': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.designChoices': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.optimisedFor': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.data': { kind: 'section'; values: never; lists: never };
  'modelDocumentation.data.provenance': { kind: 'set'; values: 'publicDatasets' | 'crawledData' | 'privateDatasets' | 'userData' | 'syntheticData' | 'otherSources'; lists: never };
  'modelDocumentation.data.types': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.data.curation': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.data.dataPoints': { kind: 'number'; values: never; lists: never };
  'modelDocumentation.data.scope': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.data.selection': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.data.unsuitableSources': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.data.biasDetection': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.trainingTime': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.energy': { kind: 'number'; values: never; lists: never };
  'modelDocumentation.energyMethod': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.evaluationStrategy': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.limitsMethodology': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.adversarialMeasures': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.adaptations': { kind: 'text'; values: never; lists: never };
  'modelDocumentation.systemArchitecture': { kind: 'text'; values: never; lists: never };
  'downstreamInformation': { kind: 'section'; values: never; lists: never };
  'downstreamInformation.version': { kind: 'text'; values: never; lists: never };
  'downstreamInformation.updatedOn': { kind: 'date'; values: never; lists: never };
  'downstreamInformation.availableOn': { kind: 'date'; values: never; lists: never };
  'downstreamInformation.madeAvailable': { kind: 'text'; values: never; lists: never };
  'downstreamInformation.capabilities': { kind: 'text'; values: never; lists: never };
  'downstreamInformation.limitations': { kind: 'text'; values: never; lists: never };
  'downstreamInformation.forOwnObligations': { kind: 'text'; values: never; lists: never };
  'downstreamInformation.contains': { kind: 'set'; values: 'tasks' | 'acceptableUse' | 'release' | 'interaction' | 'software' | 'architecture' | 'modality' | 'licence' | 'integrationMeans' | 'maximumSize' | 'data'; lists: never };
  'downstreamInformation.leftOut': { kind: 'text'; values: never; lists: never };
  'copyrightPolicy': { kind: 'section'; values: never; lists: never };
  'copyrightPolicy.policy': { kind: 'text'; values: never; lists: never };
  'copyrightPolicy.inPlaceOn': { kind: 'date'; values: never; lists: never };
  'copyrightPolicy.responsible': { kind: 'text'; values: never; lists: never };
  'copyrightPolicy.minesWorks': { kind: 'answer'; values: never; lists: never };
  'copyrightPolicy.reservations[]': { kind: 'list'; values: never; lists: never };
  'copyrightPolicy.reservations[].id': { kind: 'text'; values: never; lists: 'copyrightPolicy.reservations[]' };
  'copyrightPolicy.reservations[].kind': { kind: 'choice'; values: 'robots exclusion' | 'metadata of a file or page' | 'terms of a site' | 'register or list' | 'other'; lists: 'copyrightPolicy.reservations[]' };
  'copyrightPolicy.reservations[].identifiedBy': { kind: 'text'; values: never; lists: 'copyrightPolicy.reservations[]' };
  'copyrightPolicy.reservations[].honouredBy': { kind: 'text'; values: never; lists: 'copyrightPolicy.reservations[]' };
  'copyrightPolicy.reservations[].inPlaceOn': { kind: 'date'; values: never; lists: 'copyrightPolicy.reservations[]' };
  'copyrightPolicy.reservations[].lastCheckedOn': { kind: 'date'; values: never; lists: 'copyrightPolicy.reservations[]' };
  'copyrightPolicy.reservations[].checkFound': { kind: 'choice'; values: 'reservations are respected' | 'reservations are not respected'; lists: 'copyrightPolicy.reservations[]' };
  'copyrightPolicy.complaints': { kind: 'text'; values: never; lists: never };
  'trainingContentSummary': { kind: 'section'; values: never; lists: never };
  'trainingContentSummary.version': { kind: 'text'; values: never; lists: never };
  'trainingContentSummary.updatedOn': { kind: 'date'; values: never; lists: never };
  'trainingContentSummary.trainingDataLastChangedOn': { kind: 'date'; values: never; lists: never };
  'trainingContentSummary.publishedOn': { kind: 'date'; values: never; lists: never };
  'trainingContentSummary.address': { kind: 'text'; values: never; lists: never };
  'trainingContentSummary.template': { kind: 'choice'; values: 'of the AI Office' | 'another or none'; lists: never };
  'trainingContentSummary.answers': { kind: 'set'; values: 'generalInformation' | 'publicDatasets' | 'privateDatasets' | 'crawledData' | 'userData' | 'syntheticData' | 'otherSources' | 'rightsReservations' | 'illegalContent'; lists: never };
  'trainingContentSummary.listsTopDomains': { kind: 'answer'; values: never; lists: never };
  'modelDemonstration': { kind: 'section'; values: never; lists: never };
  'modelDemonstration.by': { kind: 'choice'; values: 'approved code of practice' | 'harmonised standard' | 'alternative adequate means' | 'nothing so far'; lists: never };
  'modelDemonstration.reference': { kind: 'text'; values: never; lists: never };
  'modelDemonstration.since': { kind: 'date'; values: never; lists: never };
  'modelDemonstration.coveredBy': { kind: 'set'; values: 'documentation' | 'copyright' | 'trainingContent' | 'systemicRisk'; lists: never };
  'modelDemonstration.alternativeMeans': { kind: 'text'; values: never; lists: never };
  'modelDemonstration.demonstratedOn': { kind: 'date'; values: never; lists: never };
  'modelNotification': { kind: 'section'; values: never; lists: never };
  'modelNotification.information': { kind: 'text'; values: never; lists: never };
  'modelNotification.sentTo': { kind: 'choice'; values: 'the Commission or the AI Office' | 'somebody else'; lists: never };
  'systemicRiskFile': { kind: 'section'; values: never; lists: never };
  'systemicRiskFile.risks[]': { kind: 'list'; values: never; lists: never };
  'systemicRiskFile.risks[].id': { kind: 'text'; values: never; lists: 'systemicRiskFile.risks[]' };
  'systemicRiskFile.risks[].description': { kind: 'text'; values: never; lists: 'systemicRiskFile.risks[]' };
  'systemicRiskFile.risks[].arisesFrom': { kind: 'choice'; values: 'development' | 'placing on the market' | 'use'; lists: 'systemicRiskFile.risks[]' };
  'systemicRiskFile.risks[].scaleInTheUnion': { kind: 'text'; values: never; lists: 'systemicRiskFile.risks[]' };
  'systemicRiskFile.risks[].criterion': { kind: 'text'; values: never; lists: 'systemicRiskFile.risks[]' };
  'systemicRiskFile.risks[].criterionSetOn': { kind: 'date'; values: never; lists: 'systemicRiskFile.risks[]' };
  'systemicRiskFile.risks[].assessedOn': { kind: 'date'; values: never; lists: 'systemicRiskFile.risks[]' };
  'systemicRiskFile.risks[].acceptable': { kind: 'answer'; values: never; lists: 'systemicRiskFile.risks[]' };
  'systemicRiskFile.sourcesExamined': { kind: 'set'; values: 'development' | 'placingOnTheMarket' | 'use'; lists: never };
  'systemicRiskFile.nextAssessmentOn': { kind: 'date'; values: never; lists: never };
  'systemicRiskFile.mitigations[]': { kind: 'list'; values: never; lists: never };
  'systemicRiskFile.mitigations[].id': { kind: 'text'; values: never; lists: 'systemicRiskFile.mitigations[]' };
  'systemicRiskFile.mitigations[].description': { kind: 'text'; values: never; lists: 'systemicRiskFile.mitigations[]' };
  'systemicRiskFile.mitigations[].risks': { kind: 'ids'; values: never; lists: 'systemicRiskFile.mitigations[]' };
  'systemicRiskFile.mitigations[].implementedOn': { kind: 'date'; values: never; lists: 'systemicRiskFile.mitigations[]' };
  'systemicRiskFile.evaluations[]': { kind: 'list'; values: never; lists: never };
  'systemicRiskFile.evaluations[].id': { kind: 'text'; values: never; lists: 'systemicRiskFile.evaluations[]' };
  'systemicRiskFile.evaluations[].kind': { kind: 'choice'; values: 'evaluation by standardised protocol' | 'adversarial testing' | 'other'; lists: 'systemicRiskFile.evaluations[]' };
  'systemicRiskFile.evaluations[].protocol': { kind: 'text'; values: never; lists: 'systemicRiskFile.evaluations[]' };
  'systemicRiskFile.evaluations[].risks': { kind: 'ids'; values: never; lists: 'systemicRiskFile.evaluations[]' };
  'systemicRiskFile.evaluations[].version': { kind: 'text'; values: never; lists: 'systemicRiskFile.evaluations[]' };
  'systemicRiskFile.evaluations[].ranOn': { kind: 'date'; values: never; lists: 'systemicRiskFile.evaluations[]' };
  'systemicRiskFile.evaluations[].result': { kind: 'text'; values: never; lists: 'systemicRiskFile.evaluations[]' };
  'systemicRiskFile.evaluations[].documented': { kind: 'answer'; values: never; lists: 'systemicRiskFile.evaluations[]' };
  'systemicRiskFile.evaluations[].conductedBy': { kind: 'choice'; values: 'internal' | 'external'; lists: 'systemicRiskFile.evaluations[]' };
  'systemicRiskFile.incidentProcess': { kind: 'section'; values: never; lists: never };
  'systemicRiskFile.incidentProcess.description': { kind: 'text'; values: never; lists: never };
  'systemicRiskFile.incidentProcess.responsible': { kind: 'text'; values: never; lists: never };
  'systemicRiskFile.incidentProcess.inPlaceOn': { kind: 'date'; values: never; lists: never };
  'systemicRiskFile.seriousIncidents[]': { kind: 'list'; values: never; lists: never };
  'systemicRiskFile.seriousIncidents[].id': { kind: 'text'; values: never; lists: 'systemicRiskFile.seriousIncidents[]' };
  'systemicRiskFile.seriousIncidents[].what': { kind: 'text'; values: never; lists: 'systemicRiskFile.seriousIncidents[]' };
  'systemicRiskFile.seriousIncidents[].knownOn': { kind: 'date'; values: never; lists: 'systemicRiskFile.seriousIncidents[]' };
  'systemicRiskFile.seriousIncidents[].documentedOn': { kind: 'date'; values: never; lists: 'systemicRiskFile.seriousIncidents[]' };
  'systemicRiskFile.seriousIncidents[].reportedOn': { kind: 'date'; values: never; lists: 'systemicRiskFile.seriousIncidents[]' };
  'systemicRiskFile.seriousIncidents[].correctiveMeasures': { kind: 'text'; values: never; lists: 'systemicRiskFile.seriousIncidents[]' };
  'systemicRiskFile.protections[]': { kind: 'list'; values: never; lists: never };
  'systemicRiskFile.protections[].id': { kind: 'text'; values: never; lists: 'systemicRiskFile.protections[]' };
  'systemicRiskFile.protections[].protects': { kind: 'choice'; values: 'the model' | 'its physical infrastructure'; lists: 'systemicRiskFile.protections[]' };
  'systemicRiskFile.protections[].threat': { kind: 'text'; values: never; lists: 'systemicRiskFile.protections[]' };
  'systemicRiskFile.protections[].measure': { kind: 'text'; values: never; lists: 'systemicRiskFile.protections[]' };
  'systemicRiskFile.protections[].implementedOn': { kind: 'date'; values: never; lists: 'systemicRiskFile.protections[]' };
  'systemicRiskFile.protections[].testedOn': { kind: 'date'; values: never; lists: 'systemicRiskFile.protections[]' };
  'systemicRiskFile.protections[].result': { kind: 'choice'; values: 'it held' | 'it did not hold'; lists: 'systemicRiskFile.protections[]' };
  'modelRequests[]': { kind: 'list'; values: never; lists: never };
  'modelRequests[].id': { kind: 'text'; values: never; lists: 'modelRequests[]' };
  'modelRequests[].from': { kind: 'choice'; values: 'the Commission or the AI Office' | 'a national competent authority'; lists: 'modelRequests[]' };
  'modelRequests[].about': { kind: 'text'; values: never; lists: 'modelRequests[]' };
  'modelRequests[].receivedOn': { kind: 'date'; values: never; lists: 'modelRequests[]' };
  'modelRequests[].dueOn': { kind: 'date'; values: never; lists: 'modelRequests[]' };
  'modelRequests[].answeredOn': { kind: 'date'; values: never; lists: 'modelRequests[]' };
  'modelRequests[].handledBy': { kind: 'text'; values: never; lists: 'modelRequests[]' };
  'organisation.id': { kind: 'text'; values: never; lists: 'parties[]' };
  'organisation.name': { kind: 'text'; values: never; lists: 'parties[]' };
  'organisation.own': { kind: 'answer'; values: never; lists: 'parties[]' };
  'organisation.kind': { kind: 'choice'; values: 'natural person' | 'legal person' | 'public authority' | 'agency or other body' | 'Union institution, body, office or agency' | 'international organisation' | 'third-country authority'; lists: 'parties[]' };
  'organisation.establishedIn': { kind: 'text'; values: never; lists: 'parties[]' };
  'organisation.locatedInUnion': { kind: 'answer'; values: never; lists: 'parties[]' };
  'organisation.unionLocation': { kind: 'text'; values: never; lists: 'parties[]' };
  'organisation.size': { kind: 'choice'; values: 'micro' | 'small' | 'medium' | 'small mid-cap' | 'larger'; lists: 'parties[]' };
  'organisation.partnerOrLinkedEnterprises': { kind: 'answer'; values: never; lists: 'parties[]' };
  'organisation.undertaking': { kind: 'text'; values: never; lists: 'parties[]' };
  'organisation.publicAuthority': { kind: 'answer'; values: never; lists: 'parties[]' };
  'organisation.governedByPublicLaw': { kind: 'answer'; values: never; lists: 'parties[]' };
  'organisation.providesPublicServices': { kind: 'answer'; values: never; lists: 'parties[]' };
  'organisation.publicServices': { kind: 'text'; values: never; lists: 'parties[]' };
  'organisation.lawEnforcementAuthority': { kind: 'answer'; values: never; lists: 'parties[]' };
  'organisation.migrationAsylumOrBorderAuthority': { kind: 'answer'; values: never; lists: 'parties[]' };
  'organisation.judicialAuthority': { kind: 'answer'; values: never; lists: 'parties[]' };
  'organisation.alternativeDisputeResolution': { kind: 'answer'; values: never; lists: 'parties[]' };
  'organisation.financialInstitution': { kind: 'answer'; values: never; lists: 'parties[]' };
  'organisation.financialServicesLaw': { kind: 'text'; values: never; lists: 'parties[]' };
  'organisation.equivalentIncidentReporting': { kind: 'answer'; values: never; lists: 'parties[]' };
  'organisation.sectoralQualityManagement': { kind: 'answer'; values: never; lists: 'parties[]' };
  'organisation.sectoralRiskManagement': { kind: 'answer'; values: never; lists: 'parties[]' };
  'organisation.employer': { kind: 'answer'; values: never; lists: 'parties[]' };
  'organisation.workersRepresentatives[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'organisation.workersRepresentatives[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'organisation.workersRepresentatives[]' };
  'organisation.workersRepresentatives[].body': { kind: 'text'; values: never; lists: 'parties[]' | 'organisation.workersRepresentatives[]' };
  'organisation.workersRepresentatives[].rules': { kind: 'text'; values: never; lists: 'parties[]' | 'organisation.workersRepresentatives[]' };
  'organisation.veryLargePlatform': { kind: 'answer'; values: never; lists: 'parties[]' };
  'organisation.functions[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'organisation.functions[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'organisation.functions[]' };
  'organisation.functions[].title': { kind: 'text'; values: never; lists: 'parties[]' | 'organisation.functions[]' };
  'organisation.functions[].competence': { kind: 'text'; values: never; lists: 'parties[]' | 'organisation.functions[]' };
  'organisation.functions[].authority': { kind: 'text'; values: never; lists: 'parties[]' | 'organisation.functions[]' };
}

/** Facts of exceptions that somebody has to invoke: left out, the stricter answer stands. */
export const invokeFacts: ReadonlySet<string> = new Set([
  'freeAndOpenSourceLicence',
  'parties[].personalNonProfessionalUse',
  'parties[].suppliesOpenlyNotAModel',
  'parties[].logs.otherLaw',
  'definition.limitedCapacityToInfer',
  'scope.outsideUnionLaw',
  'scope.exclusivelyMilitaryDefenceOrNationalSecurity',
  'scope.developedAndUsedSolelyForScience',
  'scope.researchOrTestingBeforeMarketOnly',
  'scope.outputOnlyForMilitaryUse',
  'scope.thirdCountryCooperation',
  'scope.limitedByDelegatedAct',
  'scope.placeOfLawEnforcementUse',
  'product.solelyNonSafetyAssistance',
  'product.assessmentOnlyForOtherRisks',
  'uses[].excludedByProvider',
  'uses[].genuinelySeparable',
  'uses[].practice.withoutRightDefence',
  'uses[].practice.outputHardlyWeighs',
  'uses[].practice.privateOrdinaryBusiness',
  'uses[].practice.makersPrecautions',
  'uses[].area.solePurposeVerification',
  'uses[].area.audienceByPlaceOrJobOnly',
  'uses[].area.monitoringForOtherReasonOnly',
  'uses[].area.toldToTheWorkerOnly',
  'uses[].area.usedToDetectFinancialFraud',
  'uses[].area.onlyNonEssentialServices',
  'uses[].area.prudentialCapitalCalculation',
  'uses[].area.solelyCybersecurityOrDataProtection',
  'uses[].area.notForCriticalEntities',
  'uses[].area.independentSafeguard',
  'uses[].area.supportsLearningOnly',
  'uses[].area.administrativeProceedingsOnly',
  'uses[].area.searchAndRescueOnly',
  'uses[].area.verifiesTravelDocuments',
  'uses[].area.ancillaryAdministrationOnly',
  'uses[].area.personsDirectlyExposedToOutput',
  'uses[].derogation.narrowProceduralTask',
  'uses[].derogation.improvesCompletedHumanActivity',
  'uses[].derogation.detectsDecisionPatterns',
  'uses[].derogation.preparatoryTask',
  'uses[].transparency.obvious',
  'uses[].transparency.obviousToVulnerablePersons',
  'uses[].transparency.authorisedByLawAgainstCrime',
  'uses[].transparency.assistiveStandardEditing',
  'uses[].transparency.inputNotSubstantiallyAltered',
  'uses[].transparency.outsideMarking',
  'uses[].transparency.permittedByLawAgainstCrime',
  'uses[].transparency.evidentlyArtisticWork',
  'uses[].transparency.humanReviewOrEditorialControl',
  'uses[].transparency.editorialResponsibility',
  'uses[].transparency.deepFakes[].evidentlyArtistic',
  'uses[].transparency.publishedTexts[].reviewedBy',
  'uses[].exclusionIsConsistent',
  'riskManagement.risks[].designMeasureNotFeasible',
  'humanOversight.verificationHeldDisproportionateByLaw',
  'predeterminedChanges',
  'route.harmonisedStandards',
  'route.commonSpecifications',
  'route.localData',
  'route.cybersecurityCertificate',
  'route.authorisationWithoutAssessment',
  'model.onlyResearchDevelopmentPrototyping',
  'model.purelyInternal',
  'model.narrowDespiteIndicator',
  'model.argumentsAccepted',
  'model.freeAndOpenLicence',
  'model.parametersPublic',
  'downstreamInformation.leftOut',
  'organisation.size',
  'organisation.partnerOrLinkedEnterprises',
  'organisation.financialInstitution',
  'organisation.equivalentIncidentReporting',
]);

/** The entries of each closed set. */
export const closedSets: Readonly<Record<string, readonly string[]>> = {
  'parties[].suppliesForIntegration': ['aiSystem', 'aiModel', 'tool', 'service', 'component', 'process'],
  'parties[].actsOnBehalfOf': ['publicAuthority', 'lawEnforcementAuthority', 'migrationAsylumOrBorderAuthority', 'judicialAuthority', 'unionBody'],
  'parties[].use.overseers[].authority': ['disregard', 'override', 'reverse', 'stop'],
  'definition.limitedCapacityToInfer': ['optimisation', 'fixedInstructions', 'descriptive', 'heuristics', 'baseline'],
  'definition.outputs': ['predictions', 'content', 'recommendations', 'decisions', 'other'],
  'product.sectionA': ['toys', 'recreationalCraft', 'lifts', 'explosiveAtmospheres', 'radioEquipment', 'pressureEquipment', 'cablewayInstallations', 'personalProtectiveEquipment', 'gasAppliances', 'medicalDevices', 'inVitroDiagnosticMedicalDevices'],
  'product.sectionB': ['civilAviationSecurity', 'twoOrThreeWheelVehicles', 'agriculturalAndForestryVehicles', 'marineEquipment', 'railSystem', 'motorVehicles', 'vehicleSafety', 'civilAviation', 'machinery'],
  'product.failureEndangers': ['healthAndSafetyOfPersons', 'property'],
  'uses[].practice.screening': ['technique', 'exploitsVulnerability', 'generatesIntimateOrSexualMaterial', 'childSexualAbuseMaterial', 'evaluatesPersonsOverTime', 'assessesRiskOfOffending', 'buildsFacialDatabase', 'infersEmotions', 'assignsPersonsByBiometrics', 'remoteBiometricIdentification'],
  'uses[].practice.technique': ['subliminal', 'purposefullyManipulative', 'purposefullyDeceptive'],
  'uses[].practice.exploitsVulnerability': ['age', 'disability', 'socialOrEconomicSituation'],
  'uses[].practice.generatesIntimateOrSexualMaterial': ['generates', 'manipulates'],
  'uses[].practice.basis': ['socialBehaviour', 'personalCharacteristics'],
  'uses[].practice.scrapingSource': ['internet', 'closedCircuitTelevision'],
  'uses[].practice.area': ['workplace', 'educationInstitutions'],
  'uses[].practice.deduces': ['race', 'politicalOpinions', 'tradeUnionMembership', 'religiousOrPhilosophicalBeliefs', 'sexLife', 'sexualOrientation'],
  'uses[].practice.categorisesInLawEnforcement': ['lawfullyAcquiredData', 'otherData'],
  'uses[].practice.makersPrecautions': ['notOfferedForThePractice', 'notReasonablyLikely', 'excludedInTermsAndInstructions', 'feasibleMeasuresBuiltIn'],
  'uses[].practice.objective': ['victimsOrMissingPersons', 'specificThreatOrTerroristAttack', 'suspectOfListedOffence'],
  'uses[].area.screening': ['biometrics', 'infrastructure', 'education', 'employment', 'essentialServices', 'lawEnforcement', 'migrationAsylumBorder', 'justiceOrDemocracy'],
  'uses[].area.recruitmentOrSelection': ['targetedAdvertisements', 'findsCandidates', 'analysesOrFiltersApplications', 'evaluatesCandidates', 'other'],
  'uses[].area.audienceByPlaceOrJobOnly': ['placeOfPublication', 'jobRequirements'],
  'uses[].area.monitorsPerformanceAndBehaviour': ['monitors', 'evaluates'],
  'uses[].area.monitoringForOtherReasonOnly': ['legalDuty', 'medicalOrSafety', 'protectionOfProperty'],
  'uses[].area.eligibilityGrantReductionRecovery': ['evaluatesEligibility', 'grants', 'denies', 'reduces', 'revokes', 'reclaims', 'singlesOutOrRanks'],
  'uses[].area.riskAssessmentOrPricing': ['riskAssessment', 'pricing'],
  'uses[].area.emergency': ['evaluatesOrClassifiesCalls', 'dispatches', 'setsPriority', 'triage'],
  'uses[].area.categorisesBySensitiveAttributes': ['specialCategory', 'otherGroundOfNonDiscrimination'],
  'uses[].area.infrastructure': ['digital', 'roadTraffic', 'water', 'gas', 'heating', 'electricity'],
  'uses[].area.monitorsTests': ['supervisedTestThatCounts', 'otherWork'],
  'uses[].area.assistsJudicialAuthority': ['researchesAndInterpretsFactsAndLaw', 'appliesLawToFacts'],
  'uses[].derogation.addsOwnAssessment': ['scoreOrRank', 'adviceOnTheCase', 'materiallyDifferentResult', 'ownCriteriaOrProposal'],
  'uses[].transparency.generates': ['audio', 'image', 'video', 'text'],
  'uses[].transparency.foreseeableAudience': ['trainedPersonsOnly', 'generalPublic', 'vulnerablePersons'],
  'uses[].transparency.outsideMarking': ['notPerceivedByPersons', 'sourceCode', 'veryShortLabels', 'selectedOrTransmitted', 'technicalForClosedCircle', 'ephemeralAndAnnounced'],
  'uses[].foreseeableHighRiskUses': ['1(a)', '1(b)', '1(c)', '2', '3(a)', '3(b)', '3(c)', '3(d)', '4(a)', '4(b)', '5(a)', '5(b)', '5(c)', '5(d)', '6(a)', '6(b)', '6(c)', '6(d)', '6(e)', '7(a)', '7(b)', '7(c)', '7(d)', '8(a)', '8(b)'],
  'uses[].usesOfTheWhole': ['1(a)', '1(b)', '1(c)', '2', '3(a)', '3(b)', '3(c)', '3(d)', '4(a)', '4(b)', '5(a)', '5(b)', '5(c)', '5(d)', '6(a)', '6(b)', '6(c)', '6(d)', '6(e)', '7(a)', '7(b)', '7(c)', '7(d)', '8(a)', '8(b)'],
  'riskManagement.process.lifecycleStages': ['design', 'testing', 'placingOnTheMarket', 'operation', 'withdrawal'],
  'riskManagement.interestsExamined': ['health', 'safety', 'fundamentalRights'],
  'logging.events[].serves': ['riskOrModification', 'postMarketMonitoring', 'operationMonitoring'],
  'largeScaleSystems': ['schengenInformationSystem', 'visaInformationSystem', 'eurodac', 'entryExitSystem', 'travelInformationAndAuthorisation', 'criminalRecordsThirdCountryNationals', 'interoperability'],
  'route.exceptionFromAiOffice': ['productOfAnnexI', 'criticalInfrastructure', 'authorityOrFinancialInstitution', 'justice'],
  'parties[].modelMandate.empowersTo': ['verify', 'keepDocumentation', 'provideInformation', 'cooperate', 'beAddressed'],
  'model.generates': ['language', 'imageFromText', 'videoFromText'],
  'model.parametersPublic': ['weights', 'architecture', 'usageInformation'],
  'modelDocumentation.distribution': ['api', 'download', 'library', 'insideOwnSystem', 'other'],
  'modelDocumentation.data.provenance': ['publicDatasets', 'crawledData', 'privateDatasets', 'userData', 'syntheticData', 'otherSources'],
  'downstreamInformation.contains': ['tasks', 'acceptableUse', 'release', 'interaction', 'software', 'architecture', 'modality', 'licence', 'integrationMeans', 'maximumSize', 'data'],
  'trainingContentSummary.answers': ['generalInformation', 'publicDatasets', 'privateDatasets', 'crawledData', 'userData', 'syntheticData', 'otherSources', 'rightsReservations', 'illegalContent'],
  'modelDemonstration.coveredBy': ['documentation', 'copyright', 'trainingContent', 'systemicRisk'],
  'systemicRiskFile.sourcesExamined': ['development', 'placingOnTheMarket', 'use'],
};

/** Facts that are a person's judgement: shown by an attestation, never by a document. */
export const judgementFacts: ReadonlySet<string> = new Set([
  'scope.adequateSafeguards',
  'uses[].practice.significantHarmLikely',
  'uses[].practice.thatOutputForeseeableAndReproducible',
  'uses[].practice.safeguardsPreventAndCorrect',
  'uses[].practice.treatmentUnjustifiedOrDisproportionate',
  'uses[].practice.strictlyNecessary',
  'uses[].derogation.significantRiskOfHarm',
  'uses[].transparency.obvious',
  'uses[].transparency.obviousToVulnerablePersons',
  'uses[].exclusionIsConsistent',
  'riskManagement.risks[].residual.acceptable',
  'riskManagement.overallResidualRisk.acceptable',
  'riskManagement.vulnerablePersons.likelyImpactOnMinors',
  'riskManagement.vulnerablePersons.likelyImpactOnOtherVulnerableGroups',
  'humanOversight.commensurate',
  'valueChainChanges[].affectsRequirements',
  'model.narrowDespiteIndicator',
  'model.significantChange',
  'systemicRiskFile.risks[].acceptable',
]);
