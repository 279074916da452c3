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
  'scope.testedInRealWorldConditions': { kind: 'answer'; values: never; lists: never };
  'product': { kind: 'section'; values: never; lists: never };
  'product.systemIsTheProduct': { kind: 'answer'; values: never; lists: never };
  'product.componentOf': { kind: 'text'; values: never; lists: never };
  'product.fulfilsSafetyFunction': { kind: 'answer'; values: never; lists: never };
  'product.thirdPartyAssessment': { kind: 'choice'; values: 'required' | 'required unless harmonised standards are applied in full' | 'not required'; lists: never };
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
  'conformityAssessment': { kind: 'section'; values: never; lists: never };
  'conformityAssessment.note': { kind: 'text'; values: never; lists: never };
  'registration': { kind: 'section'; values: never; lists: never };
  'registration.note': { kind: 'text'; values: never; lists: never };
  'models': { kind: 'ids'; values: never; lists: never };
  'postMarketMonitoring': { kind: 'section'; values: never; lists: never };
  'postMarketMonitoring.note': { kind: 'text'; values: never; lists: never };
  'incidents': { kind: 'section'; values: never; lists: never };
  'incidents.note': { kind: 'text'; values: never; lists: never };
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
  'uses[].excludedByProvider',
  'uses[].genuinelySeparable',
  'uses[].area.solePurposeVerification',
  'uses[].area.audienceByPlaceOrJobOnly',
  'uses[].area.monitoringForOtherReasonOnly',
  'uses[].area.toldToTheWorkerOnly',
  'uses[].area.usedToDetectFinancialFraud',
  'uses[].area.onlyNonEssentialServices',
  'uses[].area.prudentialCapitalCalculation',
  'uses[].derogation.narrowProceduralTask',
  'uses[].derogation.improvesCompletedHumanActivity',
  'uses[].derogation.detectsDecisionPatterns',
  'uses[].derogation.preparatoryTask',
  'riskManagement.risks[].designMeasureNotFeasible',
  'humanOversight.verificationHeldDisproportionateByLaw',
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
  'uses[].practice.screening': ['technique', 'exploitsVulnerability', 'generatesIntimateOrSexualMaterial', 'childSexualAbuseMaterial', 'evaluatesPersonsOverTime', 'assessesRiskOfOffending', 'buildsFacialDatabase', 'infersEmotions', 'assignsPersonsByBiometrics', 'remoteBiometricIdentification'],
  'uses[].area.screening': ['biometrics', 'infrastructure', 'education', 'employment', 'essentialServices', 'lawEnforcement', 'migrationAsylumBorder', 'justiceOrDemocracy'],
  'uses[].area.recruitmentOrSelection': ['targetedAdvertisements', 'findsCandidates', 'analysesOrFiltersApplications', 'evaluatesCandidates', 'other'],
  'uses[].area.audienceByPlaceOrJobOnly': ['placeOfPublication', 'jobRequirements'],
  'uses[].area.monitorsPerformanceAndBehaviour': ['monitors', 'evaluates'],
  'uses[].area.monitoringForOtherReasonOnly': ['legalDuty', 'medicalOrSafety', 'protectionOfProperty'],
  'uses[].area.eligibilityGrantReductionRecovery': ['evaluatesEligibility', 'grants', 'denies', 'reduces', 'revokes', 'reclaims', 'singlesOutOrRanks'],
  'uses[].area.riskAssessmentOrPricing': ['riskAssessment', 'pricing'],
  'uses[].area.emergency': ['evaluatesOrClassifiesCalls', 'dispatches', 'setsPriority', 'triage'],
  'uses[].derogation.addsOwnAssessment': ['scoreOrRank', 'adviceOnTheCase', 'materiallyDifferentResult', 'ownCriteriaOrProposal'],
  'uses[].transparency.generates': ['audio', 'image', 'video', 'text'],
  'riskManagement.process.lifecycleStages': ['design', 'testing', 'placingOnTheMarket', 'operation', 'withdrawal'],
  'riskManagement.interestsExamined': ['health', 'safety', 'fundamentalRights'],
  'logging.events[].serves': ['riskOrModification', 'postMarketMonitoring', 'operationMonitoring'],
};

/** Facts that are a person's judgement: shown by an attestation, never by a document. */
export const judgementFacts: ReadonlySet<string> = new Set([
  'uses[].derogation.significantRiskOfHarm',
  'riskManagement.risks[].residual.acceptable',
  'riskManagement.overallResidualRisk.acceptable',
  'riskManagement.vulnerablePersons.likelyImpactOnMinors',
  'riskManagement.vulnerablePersons.likelyImpactOnOtherVulnerableGroups',
  'humanOversight.commensurate',
]);
