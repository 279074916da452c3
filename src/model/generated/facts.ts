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
  'parties[].stillSuppliesAsItWas': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].placesSystemOfThirdCountryBrand': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].placesThroughImporter': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].usesUnderItsAuthority': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].personalNonProfessionalUse': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].outputUsedInTheUnion': { kind: 'choice'; values: 'no' | 'as this party intends or must expect' | 'otherwise'; lists: 'parties[]' };
  'parties[].acceptedMandate': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].acceptedMandateOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].marketsSystemWithProduct': { kind: 'choice'; values: 'no' | 'with the product under own name' | 'under own name after the product'; lists: 'parties[]' };
  'parties[].suppliesForIntegration': { kind: 'set'; values: 'aiSystem' | 'aiModel' | 'tool' | 'service' | 'component' | 'process'; lists: 'parties[]' };
  'parties[].suppliesOpenlyNotAModel': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].actsOnBehalfOf': { kind: 'set'; values: 'publicAuthority' | 'lawEnforcementAuthority' | 'migrationAsylumOrBorderAuthority' | 'judicialAuthority' | 'unionBody'; lists: 'parties[]' };
  'parties[].statedRole': { kind: 'choice'; values: 'provider' | 'deployer' | 'importer' | 'distributor' | 'authorised-representative' | 'product-manufacturer' | 'supplier'; lists: 'parties[]' };
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
  'parties[].documentKeeping': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.countedFrom': { kind: 'choice'; values: 'placing on the market or putting into service of the last unit' | 'placing on the market or putting into service of the first unit' | 'another day'; lists: 'parties[]' };
  'parties[].documentKeeping.oneUnitOnly': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.technicalDocumentation': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.technicalDocumentation.period': { kind: 'period'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.technicalDocumentation.place': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.technicalDocumentation.custodian': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.qualityManagement': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.qualityManagement.period': { kind: 'period'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.qualityManagement.place': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.qualityManagement.custodian': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.approvedChanges': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.approvedChanges.period': { kind: 'period'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.approvedChanges.place': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.approvedChanges.custodian': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.notifiedBodyDocuments': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.notifiedBodyDocuments.period': { kind: 'period'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.notifiedBodyDocuments.place': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.notifiedBodyDocuments.custodian': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.declaration': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.declaration.period': { kind: 'period'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.declaration.place': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.declaration.custodian': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].documentKeeping.underFinancialServicesLaw': { kind: 'answer'; values: never; lists: 'parties[]' };
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
  'parties[].use.monitoring.records[].relevantForProvider': { kind: 'answer'; values: never; lists: 'parties[]' | 'parties[].use.monitoring.records[]' };
  'parties[].use.monitoring.records[].toldProviderOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.monitoring.records[]' };
  'parties[].use.inputData': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].use.inputData.underControl': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].use.inputData.sources[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].use.inputData.sources[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.inputData.sources[]' };
  'parties[].use.inputData.sources[].data': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.inputData.sources[]' };
  'parties[].use.inputData.sources[].relevance': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.inputData.sources[]' };
  'parties[].use.inputData.sources[].comparison': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.inputData.sources[]' };
  'parties[].use.inputData.sources[].fitsIntendedPurpose': { kind: 'answer'; values: never; lists: 'parties[]' | 'parties[].use.inputData.sources[]' };
  'parties[].use.inputData.sources[].checkedOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.inputData.sources[]' };
  'parties[].use.inputData.sources[].nextCheckOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.inputData.sources[]' };
  'parties[].use.risksFound[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].use.risksFound[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.risksFound[]' };
  'parties[].use.risksFound[].on': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.risksFound[]' };
  'parties[].use.risksFound[].signal': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.risksFound[]' };
  'parties[].use.risksFound[].suspendedOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.risksFound[]' };
  'parties[].use.risksFound[].toldProviderOrDistributorOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.risksFound[]' };
  'parties[].use.risksFound[].toldAuthorityOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.risksFound[]' };
  'parties[].use.risksFound[].withoutUndueDelay': { kind: 'answer'; values: never; lists: 'parties[]' | 'parties[].use.risksFound[]' };
  'parties[].use.seriousIncidents[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].use.seriousIncidents[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.seriousIncidents[]' };
  'parties[].use.seriousIncidents[].identifiedOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.seriousIncidents[]' };
  'parties[].use.seriousIncidents[].what': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.seriousIncidents[]' };
  'parties[].use.seriousIncidents[].toldProviderOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.seriousIncidents[]' };
  'parties[].use.seriousIncidents[].toldProviderFirst': { kind: 'answer'; values: never; lists: 'parties[]' | 'parties[].use.seriousIncidents[]' };
  'parties[].use.seriousIncidents[].importerOrDistributor': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.seriousIncidents[]' };
  'parties[].use.seriousIncidents[].toldImporterOrDistributorOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.seriousIncidents[]' };
  'parties[].use.seriousIncidents[].toldAuthorityOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.seriousIncidents[]' };
  'parties[].use.seriousIncidents[].immediately': { kind: 'answer'; values: never; lists: 'parties[]' | 'parties[].use.seriousIncidents[]' };
  'parties[].use.seriousIncidents[].providerNotReached': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.seriousIncidents[]' };
  'parties[].use.seriousIncidents[].reportedOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.seriousIncidents[]' };
  'parties[].use.seriousIncidents[].reportDueOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.seriousIncidents[]' };
  'parties[].use.workplaces[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].use.workplaces[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.workplaces[]' };
  'parties[].use.workplaces[].where': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.workplaces[]' };
  'parties[].use.workplaces[].firstUseOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.workplaces[]' };
  'parties[].use.workplaces[].workersToldOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.workplaces[]' };
  'parties[].use.workplaces[].representatives': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.workplaces[]' };
  'parties[].use.workplaces[].representativesToldOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.workplaces[]' };
  'parties[].use.workplaces[].procedure': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.workplaces[]' };
  'parties[].use.registrationCheck': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].use.registrationCheck.registered': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].use.registrationCheck.entry': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].use.registrationCheck.checkedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].use.registrationCheck.toldProviderOrDistributorOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].use.registrations[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].use.registrations[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.registrations[]' };
  'parties[].use.registrations[].uses': { kind: 'ids'; values: never; lists: 'parties[]' | 'parties[].use.registrations[]' };
  'parties[].use.registrations[].entry': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.registrations[]' };
  'parties[].use.registrations[].selectedSystem': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.registrations[]' };
  'parties[].use.registrations[].registeredOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.registrations[]' };
  'parties[].use.registrations[].contact': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.registrations[]' };
  'parties[].use.registrations[].submitter': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.registrations[]' };
  'parties[].use.registrations[].section': { kind: 'choice'; values: 'public' | 'secure and non-public'; lists: 'parties[]' | 'parties[].use.registrations[]' };
  'parties[].use.registrations[].impactAssessmentSummary': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.registrations[]' };
  'parties[].use.registrations[].dataProtectionSummary': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.registrations[]' };
  'parties[].use.dataProtectionAssessment': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].use.dataProtectionAssessment.required': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].use.dataProtectionAssessment.carriedOutOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].use.dataProtectionAssessment.instructionsVersion': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].use.dataProtectionAssessment.useOfInformation': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].use.identificationReporting': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].use.identificationReporting.every': { kind: 'period'; values: never; lists: 'parties[]' };
  'parties[].use.identificationReporting.reports[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].use.identificationReporting.reports[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.identificationReporting.reports[]' };
  'parties[].use.identificationReporting.reports[].toMarketSurveillanceOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.identificationReporting.reports[]' };
  'parties[].use.identificationReporting.reports[].toDataProtectionOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.identificationReporting.reports[]' };
  'parties[].use.identificationReporting.reports[].coversUpTo': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.identificationReporting.reports[]' };
  'parties[].use.personNotices[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].use.personNotices[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.personNotices[]' };
  'parties[].use.personNotices[].uses': { kind: 'ids'; values: never; lists: 'parties[]' | 'parties[].use.personNotices[]' };
  'parties[].use.personNotices[].moment': { kind: 'choice'; values: 'before the decision' | 'with the decision' | 'after the decision' | 'only on request'; lists: 'parties[]' | 'parties[].use.personNotices[]' };
  'parties[].use.personNotices[].saysSubjectToHighRiskSystem': { kind: 'answer'; values: never; lists: 'parties[]' | 'parties[].use.personNotices[]' };
  'parties[].use.personNotices[].place': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.personNotices[]' };
  'parties[].use.personNotices[].inGeneralTermsOnly': { kind: 'answer'; values: never; lists: 'parties[]' | 'parties[].use.personNotices[]' };
  'parties[].use.personNotices[].givenSince': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.personNotices[]' };
  'parties[].use.fundamentalRights': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].use.fundamentalRights.performedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].use.fundamentalRights.by': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].use.fundamentalRights.instructionsVersion': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].use.fundamentalRights.processes[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].use.fundamentalRights.processes[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.processes[]' };
  'parties[].use.fundamentalRights.processes[].description': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.processes[]' };
  'parties[].use.fundamentalRights.processes[].uses': { kind: 'ids'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.processes[]' };
  'parties[].use.fundamentalRights.processes[].inLineWithIntendedPurpose': { kind: 'answer'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.processes[]' };
  'parties[].use.fundamentalRights.processes[].from': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.processes[]' };
  'parties[].use.fundamentalRights.processes[].until': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.processes[]' };
  'parties[].use.fundamentalRights.processes[].frequency': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.processes[]' };
  'parties[].use.fundamentalRights.processes[].timesPerYear': { kind: 'number'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.processes[]' };
  'parties[].use.fundamentalRights.groups[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].use.fundamentalRights.groups[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.groups[]' };
  'parties[].use.fundamentalRights.groups[].description': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.groups[]' };
  'parties[].use.fundamentalRights.groups[].processes': { kind: 'ids'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.groups[]' };
  'parties[].use.fundamentalRights.groups[].under18OrVulnerable': { kind: 'answer'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.groups[]' };
  'parties[].use.fundamentalRights.harms[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].use.fundamentalRights.harms[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.harms[]' };
  'parties[].use.fundamentalRights.harms[].harm': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.harms[]' };
  'parties[].use.fundamentalRights.harms[].right': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.harms[]' };
  'parties[].use.fundamentalRights.harms[].affects': { kind: 'ids'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.harms[]' };
  'parties[].use.fundamentalRights.harms[].severity': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.harms[]' };
  'parties[].use.fundamentalRights.harms[].likelihood': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.harms[]' };
  'parties[].use.fundamentalRights.oversight[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].use.fundamentalRights.oversight[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.oversight[]' };
  'parties[].use.fundamentalRights.oversight[].description': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.oversight[]' };
  'parties[].use.fundamentalRights.oversight[].overseers': { kind: 'ids'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.oversight[]' };
  'parties[].use.fundamentalRights.oversight[].asInstructed': { kind: 'answer'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.oversight[]' };
  'parties[].use.fundamentalRights.responses[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].use.fundamentalRights.responses[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.responses[]' };
  'parties[].use.fundamentalRights.responses[].harms': { kind: 'ids'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.responses[]' };
  'parties[].use.fundamentalRights.responses[].measure': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.responses[]' };
  'parties[].use.fundamentalRights.responses[].owner': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.responses[]' };
  'parties[].use.fundamentalRights.governance': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].use.fundamentalRights.complaints': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].use.fundamentalRights.changes[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].use.fundamentalRights.changes[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.changes[]' };
  'parties[].use.fundamentalRights.changes[].element': { kind: 'choice'; values: 'processes' | 'period and frequency' | 'persons and groups' | 'risks of harm' | 'human oversight' | 'measures'; lists: 'parties[]' | 'parties[].use.fundamentalRights.changes[]' };
  'parties[].use.fundamentalRights.changes[].on': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.changes[]' };
  'parties[].use.fundamentalRights.changes[].updatedOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].use.fundamentalRights.changes[]' };
  'parties[].use.fundamentalRights.notification': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].use.fundamentalRights.notification.authority': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].use.fundamentalRights.notification.on': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].use.fundamentalRights.notification.withFilledTemplate': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].use.fundamentalRights.notification.noTemplateThen': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].use.fundamentalRights.notification.exemption': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].use.explanationException': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].identification': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].identification.name': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].identification.address': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].identification.place': { kind: 'choice'; values: 'on the system' | 'on the packaging' | 'in the accompanying documentation' | 'nowhere'; lists: 'parties[]' };
  'parties[].identification.notOnTheSystemBecause': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].identification.checkedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].representation': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].representation.mandate': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].representation.mandateOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].representation.representative': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].representation.representativeEstablishedInUnion': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].representation.acceptedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].representation.empowersTo': { kind: 'set'; values: 'verifies' | 'keeps' | 'provides' | 'cooperates' | 'registers' | 'isAddressed'; lists: 'parties[]' };
  'parties[].representation.enabling': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].representation.enabledOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].mandate': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].mandate.verified': { kind: 'set'; values: 'declaration' | 'technicalDocumentation' | 'conformityAssessment'; lists: 'parties[]' };
  'parties[].mandate.verifiedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].mandate.verifiedVersion': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].mandate.keeps': { kind: 'set'; values: 'providerContact' | 'declaration' | 'technicalDocumentation' | 'certificate'; lists: 'parties[]' };
  'parties[].mandate.keepsFor': { kind: 'period'; values: never; lists: 'parties[]' };
  'parties[].mandate.registration': { kind: 'choice'; values: 'the representative' | 'the provider'; lists: 'parties[]' };
  'parties[].mandate.registeredOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].mandate.registeredDataCorrect': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].mandate.terminated': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].mandate.authorityToldOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].mandate.bodyToldOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].handOver': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].handOver.assistance': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].handOver.assistanceSince': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].handOver.documentation': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].handOver.documentationOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].handOver.documentationNotRelevantBecause': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].handOver.limitations': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].handOver.limitationsOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].handOver.limitationsNotRelevantBecause': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].handOver.access': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].handOver.accessOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].handOver.accessNotRelevantBecause': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].import': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].import.placedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].import.version': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].import.conformityAssessment': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].import.conformityAssessment.found': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].import.conformityAssessment.reference': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].import.conformityAssessment.verifiedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].import.technicalDocumentation': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].import.technicalDocumentation.found': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].import.technicalDocumentation.reference': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].import.technicalDocumentation.verifiedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].import.marking': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].import.marking.found': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].import.marking.reference': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].import.marking.verifiedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].import.declaration': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].import.declaration.found': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].import.declaration.reference': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].import.declaration.verifiedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].import.instructions': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].import.instructions.found': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].import.instructions.reference': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].import.instructions.verifiedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].import.authorisedRepresentative': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].import.authorisedRepresentative.found': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].import.authorisedRepresentative.reference': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].import.authorisedRepresentative.verifiedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].import.doubts[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].import.doubts[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].import.doubts[]' };
  'parties[].import.doubts[].reason': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].import.doubts[]' };
  'parties[].import.doubts[].on': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].import.doubts[]' };
  'parties[].import.doubts[].broughtIntoConformityOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].import.doubts[]' };
  'parties[].import.risks[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].import.risks[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].import.risks[]' };
  'parties[].import.risks[].on': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].import.risks[]' };
  'parties[].import.risks[].toldProviderOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].import.risks[]' };
  'parties[].import.risks[].toldRepresentativeOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].import.risks[]' };
  'parties[].import.risks[].toldAuthorityOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].import.risks[]' };
  'parties[].import.name': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].import.address': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].import.shownOn': { kind: 'set'; values: 'system' | 'packaging' | 'documentation'; lists: 'parties[]' };
  'parties[].import.storesOrTransports': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].import.storage': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].import.storage.conditions': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].import.storage.checkedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].import.storage.jeopardisesCompliance': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].import.copies': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].import.copies.held': { kind: 'set'; values: 'certificate' | 'instructions' | 'declaration'; lists: 'parties[]' };
  'parties[].import.copies.certificate': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].import.copies.keptFor': { kind: 'period'; values: never; lists: 'parties[]' };
  'parties[].import.accessToDocumentation': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].import.accessConfirmedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].distribution': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].distribution.madeAvailableOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].distribution.version': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].distribution.marking': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].distribution.marking.found': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].distribution.marking.reference': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].distribution.marking.verifiedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].distribution.declaration': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].distribution.declaration.found': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].distribution.declaration.reference': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].distribution.declaration.verifiedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].distribution.instructions': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].distribution.instructions.found': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].distribution.instructions.reference': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].distribution.instructions.verifiedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].distribution.providerDetails': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].distribution.providerDetails.found': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].distribution.providerDetails.reference': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].distribution.providerDetails.verifiedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].distribution.providerQualityManagement': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].distribution.providerQualityManagement.found': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].distribution.providerQualityManagement.reference': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].distribution.providerQualityManagement.verifiedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].distribution.importer': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].distribution.importerDetails': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].distribution.importerDetails.found': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].distribution.importerDetails.reference': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].distribution.importerDetails.verifiedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].distribution.doubts[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].distribution.doubts[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].distribution.doubts[]' };
  'parties[].distribution.doubts[].reason': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].distribution.doubts[]' };
  'parties[].distribution.doubts[].on': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].distribution.doubts[]' };
  'parties[].distribution.doubts[].broughtIntoConformityOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].distribution.doubts[]' };
  'parties[].distribution.risks[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].distribution.risks[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].distribution.risks[]' };
  'parties[].distribution.risks[].on': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].distribution.risks[]' };
  'parties[].distribution.risks[].toldProviderOrImporterOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].distribution.risks[]' };
  'parties[].distribution.storesOrTransports': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].distribution.storage': { kind: 'section'; values: never; lists: 'parties[]' };
  'parties[].distribution.storage.conditions': { kind: 'text'; values: never; lists: 'parties[]' };
  'parties[].distribution.storage.checkedOn': { kind: 'date'; values: never; lists: 'parties[]' };
  'parties[].distribution.storage.jeopardisesCompliance': { kind: 'answer'; values: never; lists: 'parties[]' };
  'parties[].distribution.corrections[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].distribution.corrections[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].distribution.corrections[]' };
  'parties[].distribution.corrections[].reason': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].distribution.corrections[]' };
  'parties[].distribution.corrections[].on': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].distribution.corrections[]' };
  'parties[].distribution.corrections[].action': { kind: 'choice'; values: 'brought into conformity' | 'withdrawn' | 'recalled' | 'ensured that another operator acts'; lists: 'parties[]' | 'parties[].distribution.corrections[]' };
  'parties[].distribution.corrections[].actor': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].distribution.corrections[]' };
  'parties[].distribution.corrections[].takenOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].distribution.corrections[]' };
  'parties[].distribution.risksAfterSupply[]': { kind: 'list'; values: never; lists: 'parties[]' };
  'parties[].distribution.risksAfterSupply[].id': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].distribution.risksAfterSupply[]' };
  'parties[].distribution.risksAfterSupply[].on': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].distribution.risksAfterSupply[]' };
  'parties[].distribution.risksAfterSupply[].toldProviderOrImporterOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].distribution.risksAfterSupply[]' };
  'parties[].distribution.risksAfterSupply[].toldAuthorityOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].distribution.risksAfterSupply[]' };
  'parties[].distribution.risksAfterSupply[].immediately': { kind: 'answer'; values: never; lists: 'parties[]' | 'parties[].distribution.risksAfterSupply[]' };
  'parties[].distribution.risksAfterSupply[].details': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].distribution.risksAfterSupply[]' };
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
  'product.laws[]': { kind: 'list'; values: never; lists: never };
  'product.laws[].id': { kind: 'text'; values: never; lists: 'product.laws[]' };
  'product.laws[].act': { kind: 'text'; values: never; lists: 'product.laws[]' };
  'product.laws[].complies': { kind: 'answer'; values: never; lists: 'product.laws[]' };
  'product.laws[].establishedOn': { kind: 'date'; values: never; lists: 'product.laws[]' };
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
  'uses[].derogation.assessmentExplains': { kind: 'set'; values: 'purposeAndPoint' | 'condition' | 'noSignificantRisk' | 'noProfiling'; lists: 'uses[]' };
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
  'riskManagement.risks[].residual.unchangedBecause': { kind: 'text'; values: never; lists: 'riskManagement.risks[]' };
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
  'riskManagement.overallResidualRisk.unchangedBecause': { kind: 'text'; values: never; lists: never };
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
  'dataGovernance.dataSets[]': { kind: 'list'; values: never; lists: never };
  'dataGovernance.dataSets[].id': { kind: 'text'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].role': { kind: 'choice'; values: 'training' | 'validation' | 'testing'; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].version': { kind: 'text'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].digest': { kind: 'text'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].independentOfTraining': { kind: 'answer'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].designChoices': { kind: 'text'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].sources[]': { kind: 'list'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].sources[].id': { kind: 'text'; values: never; lists: 'dataGovernance.dataSets[]' | 'dataGovernance.dataSets[].sources[]' };
  'dataGovernance.dataSets[].sources[].origin': { kind: 'text'; values: never; lists: 'dataGovernance.dataSets[]' | 'dataGovernance.dataSets[].sources[]' };
  'dataGovernance.dataSets[].sources[].collection': { kind: 'text'; values: never; lists: 'dataGovernance.dataSets[]' | 'dataGovernance.dataSets[].sources[]' };
  'dataGovernance.dataSets[].sources[].collectedFrom': { kind: 'date'; values: never; lists: 'dataGovernance.dataSets[]' | 'dataGovernance.dataSets[].sources[]' };
  'dataGovernance.dataSets[].sources[].collectedUntil': { kind: 'date'; values: never; lists: 'dataGovernance.dataSets[]' | 'dataGovernance.dataSets[].sources[]' };
  'dataGovernance.dataSets[].sources[].personalData': { kind: 'answer'; values: never; lists: 'dataGovernance.dataSets[]' | 'dataGovernance.dataSets[].sources[]' };
  'dataGovernance.dataSets[].sources[].originalPurpose': { kind: 'text'; values: never; lists: 'dataGovernance.dataSets[]' | 'dataGovernance.dataSets[].sources[]' };
  'dataGovernance.dataSets[].sources[].licence': { kind: 'text'; values: never; lists: 'dataGovernance.dataSets[]' | 'dataGovernance.dataSets[].sources[]' };
  'dataGovernance.dataSets[].preparation[]': { kind: 'list'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].preparation[].id': { kind: 'text'; values: never; lists: 'dataGovernance.dataSets[]' | 'dataGovernance.dataSets[].preparation[]' };
  'dataGovernance.dataSets[].preparation[].operation': { kind: 'choice'; values: 'annotation' | 'labelling' | 'cleaning' | 'updating' | 'enrichment' | 'aggregation' | 'another operation'; lists: 'dataGovernance.dataSets[]' | 'dataGovernance.dataSets[].preparation[]' };
  'dataGovernance.dataSets[].preparation[].how': { kind: 'text'; values: never; lists: 'dataGovernance.dataSets[]' | 'dataGovernance.dataSets[].preparation[]' };
  'dataGovernance.dataSets[].preparation[].doneOn': { kind: 'date'; values: never; lists: 'dataGovernance.dataSets[]' | 'dataGovernance.dataSets[].preparation[]' };
  'dataGovernance.dataSets[].preparation[].qualityCheck': { kind: 'text'; values: never; lists: 'dataGovernance.dataSets[]' | 'dataGovernance.dataSets[].preparation[]' };
  'dataGovernance.dataSets[].noPreparation': { kind: 'text'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].supposedToMeasure': { kind: 'text'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].supposedToRepresent': { kind: 'text'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].availability': { kind: 'text'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].suitability': { kind: 'text'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].recordsNeeded': { kind: 'number'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].records': { kind: 'number'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].assessedOn': { kind: 'date'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].relevance': { kind: 'text'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].errors': { kind: 'section'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].errors.sought': { kind: 'text'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].errors.on': { kind: 'date'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].errors.recordsChecked': { kind: 'number'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].errors.wrong': { kind: 'number'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].errors.incomplete': { kind: 'number'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.dataSets[].errors.treatment': { kind: 'text'; values: never; lists: 'dataGovernance.dataSets[]' };
  'dataGovernance.groups[]': { kind: 'list'; values: never; lists: never };
  'dataGovernance.groups[].id': { kind: 'text'; values: never; lists: 'dataGovernance.groups[]' };
  'dataGovernance.groups[].description': { kind: 'text'; values: never; lists: 'dataGovernance.groups[]' };
  'dataGovernance.outputsInfluenceInputs': { kind: 'answer'; values: never; lists: never };
  'dataGovernance.biasExaminations[]': { kind: 'list'; values: never; lists: never };
  'dataGovernance.biasExaminations[].id': { kind: 'text'; values: never; lists: 'dataGovernance.biasExaminations[]' };
  'dataGovernance.biasExaminations[].dataSets': { kind: 'ids'; values: never; lists: 'dataGovernance.biasExaminations[]' };
  'dataGovernance.biasExaminations[].on': { kind: 'date'; values: never; lists: 'dataGovernance.biasExaminations[]' };
  'dataGovernance.biasExaminations[].version': { kind: 'text'; values: never; lists: 'dataGovernance.biasExaminations[]' };
  'dataGovernance.biasExaminations[].sample': { kind: 'choice'; values: 'as in use' | 'chosen'; lists: 'dataGovernance.biasExaminations[]' };
  'dataGovernance.biasExaminations[].interests': { kind: 'set'; values: 'healthAndSafety' | 'fundamentalRights' | 'discrimination'; lists: 'dataGovernance.biasExaminations[]' };
  'dataGovernance.biasExaminations[].feedbackExamined': { kind: 'answer'; values: never; lists: 'dataGovernance.biasExaminations[]' };
  'dataGovernance.biasExaminations[].results[]': { kind: 'list'; values: never; lists: 'dataGovernance.biasExaminations[]' };
  'dataGovernance.biasExaminations[].results[].id': { kind: 'text'; values: never; lists: 'dataGovernance.biasExaminations[]' | 'dataGovernance.biasExaminations[].results[]' };
  'dataGovernance.biasExaminations[].results[].group': { kind: 'text'; values: never; lists: 'dataGovernance.biasExaminations[]' | 'dataGovernance.biasExaminations[].results[]' };
  'dataGovernance.biasExaminations[].results[].metric': { kind: 'text'; values: never; lists: 'dataGovernance.biasExaminations[]' | 'dataGovernance.biasExaminations[].results[]' };
  'dataGovernance.biasExaminations[].results[].value': { kind: 'number'; values: never; lists: 'dataGovernance.biasExaminations[]' | 'dataGovernance.biasExaminations[].results[]' };
  'dataGovernance.biasExaminations[].results[].limit': { kind: 'number'; values: never; lists: 'dataGovernance.biasExaminations[]' | 'dataGovernance.biasExaminations[].results[]' };
  'dataGovernance.biasExaminations[].results[].better': { kind: 'choice'; values: 'higher' | 'lower'; lists: 'dataGovernance.biasExaminations[]' | 'dataGovernance.biasExaminations[].results[]' };
  'dataGovernance.biasExaminations[].results[].records': { kind: 'number'; values: never; lists: 'dataGovernance.biasExaminations[]' | 'dataGovernance.biasExaminations[].results[]' };
  'dataGovernance.biases[]': { kind: 'list'; values: never; lists: never };
  'dataGovernance.biases[].id': { kind: 'text'; values: never; lists: 'dataGovernance.biases[]' };
  'dataGovernance.biases[].group': { kind: 'text'; values: never; lists: 'dataGovernance.biases[]' };
  'dataGovernance.biases[].description': { kind: 'text'; values: never; lists: 'dataGovernance.biases[]' };
  'dataGovernance.biases[].foundOn': { kind: 'date'; values: never; lists: 'dataGovernance.biases[]' };
  'dataGovernance.biasMeasures[]': { kind: 'list'; values: never; lists: never };
  'dataGovernance.biasMeasures[].id': { kind: 'text'; values: never; lists: 'dataGovernance.biasMeasures[]' };
  'dataGovernance.biasMeasures[].biases': { kind: 'ids'; values: never; lists: 'dataGovernance.biasMeasures[]' };
  'dataGovernance.biasMeasures[].kind': { kind: 'choice'; values: 'detection' | 'prevention' | 'mitigation'; lists: 'dataGovernance.biasMeasures[]' };
  'dataGovernance.biasMeasures[].description': { kind: 'text'; values: never; lists: 'dataGovernance.biasMeasures[]' };
  'dataGovernance.biasMeasures[].implementedOn': { kind: 'date'; values: never; lists: 'dataGovernance.biasMeasures[]' };
  'dataGovernance.gapsSoughtOn': { kind: 'date'; values: never; lists: never };
  'dataGovernance.gaps[]': { kind: 'list'; values: never; lists: never };
  'dataGovernance.gaps[].id': { kind: 'text'; values: never; lists: 'dataGovernance.gaps[]' };
  'dataGovernance.gaps[].dataSets': { kind: 'ids'; values: never; lists: 'dataGovernance.gaps[]' };
  'dataGovernance.gaps[].description': { kind: 'text'; values: never; lists: 'dataGovernance.gaps[]' };
  'dataGovernance.gaps[].remedy': { kind: 'text'; values: never; lists: 'dataGovernance.gaps[]' };
  'dataGovernance.gaps[].owner': { kind: 'text'; values: never; lists: 'dataGovernance.gaps[]' };
  'dataGovernance.gaps[].dueOn': { kind: 'date'; values: never; lists: 'dataGovernance.gaps[]' };
  'dataGovernance.gaps[].closedOn': { kind: 'date'; values: never; lists: 'dataGovernance.gaps[]' };
  'dataGovernance.properties[]': { kind: 'list'; values: never; lists: never };
  'dataGovernance.properties[].id': { kind: 'text'; values: never; lists: 'dataGovernance.properties[]' };
  'dataGovernance.properties[].dataSets': { kind: 'ids'; values: never; lists: 'dataGovernance.properties[]' };
  'dataGovernance.properties[].group': { kind: 'text'; values: never; lists: 'dataGovernance.properties[]' };
  'dataGovernance.properties[].property': { kind: 'text'; values: never; lists: 'dataGovernance.properties[]' };
  'dataGovernance.properties[].records': { kind: 'number'; values: never; lists: 'dataGovernance.properties[]' };
  'dataGovernance.properties[].value': { kind: 'number'; values: never; lists: 'dataGovernance.properties[]' };
  'dataGovernance.properties[].expected': { kind: 'number'; values: never; lists: 'dataGovernance.properties[]' };
  'dataGovernance.properties[].source': { kind: 'text'; values: never; lists: 'dataGovernance.properties[]' };
  'dataGovernance.properties[].countedOn': { kind: 'date'; values: never; lists: 'dataGovernance.properties[]' };
  'dataGovernance.settings[]': { kind: 'list'; values: never; lists: never };
  'dataGovernance.settings[].id': { kind: 'text'; values: never; lists: 'dataGovernance.settings[]' };
  'dataGovernance.settings[].kind': { kind: 'choice'; values: 'geographical' | 'contextual' | 'behavioural' | 'functional'; lists: 'dataGovernance.settings[]' };
  'dataGovernance.settings[].description': { kind: 'text'; values: never; lists: 'dataGovernance.settings[]' };
  'dataGovernance.settings[].dataSets': { kind: 'ids'; values: never; lists: 'dataGovernance.settings[]' };
  'dataGovernance.settings[].reflectedBy': { kind: 'text'; values: never; lists: 'dataGovernance.settings[]' };
  'dataGovernance.settings[].records': { kind: 'number'; values: never; lists: 'dataGovernance.settings[]' };
  'dataGovernance.settings[].notRequiredBecause': { kind: 'text'; values: never; lists: 'dataGovernance.settings[]' };
  'technicalDocumentation': { kind: 'section'; values: never; lists: never };
  'technicalDocumentation.drawnUpOn': { kind: 'date'; values: never; lists: never };
  'technicalDocumentation.systemVersion': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.releases[]': { kind: 'list'; values: never; lists: never };
  'technicalDocumentation.releases[].id': { kind: 'text'; values: never; lists: 'technicalDocumentation.releases[]' };
  'technicalDocumentation.releases[].version': { kind: 'text'; values: never; lists: 'technicalDocumentation.releases[]' };
  'technicalDocumentation.releases[].releasedOn': { kind: 'date'; values: never; lists: 'technicalDocumentation.releases[]' };
  'technicalDocumentation.releases[].documentedOn': { kind: 'date'; values: never; lists: 'technicalDocumentation.releases[]' };
  'technicalDocumentation.releases[].changes': { kind: 'text'; values: never; lists: 'technicalDocumentation.releases[]' };
  'technicalDocumentation.requirementsShown': { kind: 'set'; values: 'riskManagement' | 'dataGovernance' | 'recordKeeping' | 'transparency' | 'humanOversight' | 'accuracyRobustnessCybersecurity'; lists: never };
  'technicalDocumentation.form': { kind: 'choice'; values: 'in full' | 'on the simplified form of the Commission' | 'shortened otherwise'; lists: never };
  'technicalDocumentation.simplifiedForm': { kind: 'section'; values: never; lists: never };
  'technicalDocumentation.simplifiedForm.reference': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.simplifiedForm.publishedOn': { kind: 'date'; values: never; lists: never };
  'technicalDocumentation.simplifiedForm.usedOn': { kind: 'date'; values: never; lists: never };
  'technicalDocumentation.productLaws[]': { kind: 'list'; values: never; lists: never };
  'technicalDocumentation.productLaws[].id': { kind: 'text'; values: never; lists: 'technicalDocumentation.productLaws[]' };
  'technicalDocumentation.productLaws[].law': { kind: 'text'; values: never; lists: 'technicalDocumentation.productLaws[]' };
  'technicalDocumentation.productLaws[].statedIn': { kind: 'text'; values: never; lists: 'technicalDocumentation.productLaws[]' };
  'technicalDocumentation.singleSet': { kind: 'answer'; values: never; lists: never };
  'technicalDocumentation.provider': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.statedUses': { kind: 'ids'; values: never; lists: never };
  'technicalDocumentation.versionLineage': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.interactions[]': { kind: 'list'; values: never; lists: never };
  'technicalDocumentation.interactions[].id': { kind: 'text'; values: never; lists: 'technicalDocumentation.interactions[]' };
  'technicalDocumentation.interactions[].kind': { kind: 'choice'; values: 'hardware' | 'software' | 'AI system'; lists: 'technicalDocumentation.interactions[]' };
  'technicalDocumentation.interactions[].how': { kind: 'text'; values: never; lists: 'technicalDocumentation.interactions[]' };
  'technicalDocumentation.software[]': { kind: 'list'; values: never; lists: never };
  'technicalDocumentation.software[].id': { kind: 'text'; values: never; lists: 'technicalDocumentation.software[]' };
  'technicalDocumentation.software[].version': { kind: 'text'; values: never; lists: 'technicalDocumentation.software[]' };
  'technicalDocumentation.software[].updateRequirement': { kind: 'text'; values: never; lists: 'technicalDocumentation.software[]' };
  'technicalDocumentation.marketForms[]': { kind: 'list'; values: never; lists: never };
  'technicalDocumentation.marketForms[].id': { kind: 'text'; values: never; lists: 'technicalDocumentation.marketForms[]' };
  'technicalDocumentation.marketForms[].form': { kind: 'choice'; values: 'package embedded in hardware' | 'download' | 'programming interface' | 'hosted service' | 'other'; lists: 'technicalDocumentation.marketForms[]' };
  'technicalDocumentation.marketForms[].description': { kind: 'text'; values: never; lists: 'technicalDocumentation.marketForms[]' };
  'technicalDocumentation.hardware': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.productPictures[]': { kind: 'list'; values: never; lists: never };
  'technicalDocumentation.productPictures[].id': { kind: 'text'; values: never; lists: 'technicalDocumentation.productPictures[]' };
  'technicalDocumentation.productPictures[].shows': { kind: 'set'; values: 'externalFeatures' | 'marking' | 'internalLayout'; lists: 'technicalDocumentation.productPictures[]' };
  'technicalDocumentation.userInterface': { kind: 'section'; values: never; lists: never };
  'technicalDocumentation.userInterface.provided': { kind: 'answer'; values: never; lists: never };
  'technicalDocumentation.userInterface.description': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.instructionsVersion': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.development': { kind: 'section'; values: never; lists: never };
  'technicalDocumentation.development.methods': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.development.describedParts': { kind: 'ids'; values: never; lists: never };
  'technicalDocumentation.development.generalLogic': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.development.designChoices[]': { kind: 'list'; values: never; lists: never };
  'technicalDocumentation.development.designChoices[].id': { kind: 'text'; values: never; lists: 'technicalDocumentation.development.designChoices[]' };
  'technicalDocumentation.development.designChoices[].rationale': { kind: 'text'; values: never; lists: 'technicalDocumentation.development.designChoices[]' };
  'technicalDocumentation.development.designChoices[].assumptions': { kind: 'text'; values: never; lists: 'technicalDocumentation.development.designChoices[]' };
  'technicalDocumentation.development.classificationChoices': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.development.optimisation': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.development.expectedOutput': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.development.tradeOffs[]': { kind: 'list'; values: never; lists: never };
  'technicalDocumentation.development.tradeOffs[].id': { kind: 'text'; values: never; lists: 'technicalDocumentation.development.tradeOffs[]' };
  'technicalDocumentation.development.tradeOffs[].decision': { kind: 'text'; values: never; lists: 'technicalDocumentation.development.tradeOffs[]' };
  'technicalDocumentation.development.architecture': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.development.computing[]': { kind: 'list'; values: never; lists: never };
  'technicalDocumentation.development.computing[].id': { kind: 'text'; values: never; lists: 'technicalDocumentation.development.computing[]' };
  'technicalDocumentation.development.computing[].phases': { kind: 'set'; values: 'development' | 'training' | 'testing' | 'validation'; lists: 'technicalDocumentation.development.computing[]' };
  'technicalDocumentation.development.computing[].resources': { kind: 'text'; values: never; lists: 'technicalDocumentation.development.computing[]' };
  'technicalDocumentation.development.datasheets[]': { kind: 'list'; values: never; lists: never };
  'technicalDocumentation.development.datasheets[].id': { kind: 'text'; values: never; lists: 'technicalDocumentation.development.datasheets[]' };
  'technicalDocumentation.development.datasheets[].trainingTechniques': { kind: 'text'; values: never; lists: 'technicalDocumentation.development.datasheets[]' };
  'technicalDocumentation.development.datasheets[].characteristics': { kind: 'text'; values: never; lists: 'technicalDocumentation.development.datasheets[]' };
  'technicalDocumentation.development.datasheets[].provenance': { kind: 'text'; values: never; lists: 'technicalDocumentation.development.datasheets[]' };
  'technicalDocumentation.development.datasheets[].selection': { kind: 'text'; values: never; lists: 'technicalDocumentation.development.datasheets[]' };
  'technicalDocumentation.development.datasheets[].labelling': { kind: 'text'; values: never; lists: 'technicalDocumentation.development.datasheets[]' };
  'technicalDocumentation.development.datasheets[].cleaning': { kind: 'text'; values: never; lists: 'technicalDocumentation.development.datasheets[]' };
  'technicalDocumentation.development.oversightAssessment': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.development.interpretationAssessment': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.development.predeterminedChanges[]': { kind: 'list'; values: never; lists: never };
  'technicalDocumentation.development.predeterminedChanges[].id': { kind: 'text'; values: never; lists: 'technicalDocumentation.development.predeterminedChanges[]' };
  'technicalDocumentation.development.predeterminedChanges[].change': { kind: 'text'; values: never; lists: 'technicalDocumentation.development.predeterminedChanges[]' };
  'technicalDocumentation.development.predeterminedChanges[].continuousCompliance': { kind: 'text'; values: never; lists: 'technicalDocumentation.development.predeterminedChanges[]' };
  'technicalDocumentation.testing': { kind: 'section'; values: never; lists: never };
  'technicalDocumentation.testing.procedures': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.testing.data': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.testing.metrics[]': { kind: 'list'; values: never; lists: never };
  'technicalDocumentation.testing.metrics[].id': { kind: 'text'; values: never; lists: 'technicalDocumentation.testing.metrics[]' };
  'technicalDocumentation.testing.metrics[].measures': { kind: 'set'; values: 'accuracy' | 'robustness' | 'otherRequirements' | 'discriminatoryImpact'; lists: 'technicalDocumentation.testing.metrics[]' };
  'technicalDocumentation.testing.metrics[].suitability': { kind: 'text'; values: never; lists: 'technicalDocumentation.testing.metrics[]' };
  'technicalDocumentation.testing.reports[]': { kind: 'list'; values: never; lists: never };
  'technicalDocumentation.testing.reports[].id': { kind: 'text'; values: never; lists: 'technicalDocumentation.testing.reports[]' };
  'technicalDocumentation.testing.reports[].version': { kind: 'text'; values: never; lists: 'technicalDocumentation.testing.reports[]' };
  'technicalDocumentation.testing.reports[].tests': { kind: 'ids'; values: never; lists: 'technicalDocumentation.testing.reports[]' };
  'technicalDocumentation.testing.reports[].on': { kind: 'date'; values: never; lists: 'technicalDocumentation.testing.reports[]' };
  'technicalDocumentation.testing.reports[].signedBy': { kind: 'text'; values: never; lists: 'technicalDocumentation.testing.reports[]' };
  'technicalDocumentation.testing.reports[].log': { kind: 'text'; values: never; lists: 'technicalDocumentation.testing.reports[]' };
  'technicalDocumentation.securityMeasures[]': { kind: 'list'; values: never; lists: never };
  'technicalDocumentation.securityMeasures[].id': { kind: 'text'; values: never; lists: 'technicalDocumentation.securityMeasures[]' };
  'technicalDocumentation.securityMeasures[].threat': { kind: 'text'; values: never; lists: 'technicalDocumentation.securityMeasures[]' };
  'technicalDocumentation.securityMeasures[].inPlaceSince': { kind: 'date'; values: never; lists: 'technicalDocumentation.securityMeasures[]' };
  'technicalDocumentation.control': { kind: 'section'; values: never; lists: never };
  'technicalDocumentation.control.capabilitiesAndLimits': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.control.expectedAccuracy': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.control.groupAccuracy[]': { kind: 'list'; values: never; lists: never };
  'technicalDocumentation.control.groupAccuracy[].id': { kind: 'text'; values: never; lists: 'technicalDocumentation.control.groupAccuracy[]' };
  'technicalDocumentation.control.groupAccuracy[].group': { kind: 'text'; values: never; lists: 'technicalDocumentation.control.groupAccuracy[]' };
  'technicalDocumentation.control.groupAccuracy[].accuracy': { kind: 'text'; values: never; lists: 'technicalDocumentation.control.groupAccuracy[]' };
  'technicalDocumentation.control.unintendedOutcomes': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.control.risks': { kind: 'ids'; values: never; lists: never };
  'technicalDocumentation.control.oversightMeasures': { kind: 'ids'; values: never; lists: never };
  'technicalDocumentation.control.inputSpecifications': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.riskManagementSystem': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.harmonisedStandards[]': { kind: 'list'; values: never; lists: never };
  'technicalDocumentation.harmonisedStandards[].id': { kind: 'text'; values: never; lists: 'technicalDocumentation.harmonisedStandards[]' };
  'technicalDocumentation.harmonisedStandards[].reference': { kind: 'text'; values: never; lists: 'technicalDocumentation.harmonisedStandards[]' };
  'technicalDocumentation.harmonisedStandards[].publishedOn': { kind: 'date'; values: never; lists: 'technicalDocumentation.harmonisedStandards[]' };
  'technicalDocumentation.harmonisedStandards[].extent': { kind: 'choice'; values: 'in full' | 'in part'; lists: 'technicalDocumentation.harmonisedStandards[]' };
  'technicalDocumentation.otherSolutions': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.otherSpecifications': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.declaration': { kind: 'section'; values: never; lists: never };
  'technicalDocumentation.declaration.on': { kind: 'date'; values: never; lists: never };
  'technicalDocumentation.declaration.systemVersion': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.postMarketSystem': { kind: 'text'; values: never; lists: never };
  'technicalDocumentation.postMarketPlanOn': { kind: 'date'; values: never; lists: never };
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
  'instructions.systemVersion': { kind: 'text'; values: never; lists: never };
  'instructions.accompaniment': { kind: 'choice'; values: 'with every system supplied' | 'inside the system' | 'on request only' | 'not at all'; lists: never };
  'instructions.deliveries[]': { kind: 'list'; values: never; lists: never };
  'instructions.deliveries[].id': { kind: 'text'; values: never; lists: 'instructions.deliveries[]' };
  'instructions.deliveries[].to': { kind: 'text'; values: never; lists: 'instructions.deliveries[]' };
  'instructions.deliveries[].version': { kind: 'text'; values: never; lists: 'instructions.deliveries[]' };
  'instructions.deliveries[].on': { kind: 'date'; values: never; lists: 'instructions.deliveries[]' };
  'instructions.clear': { kind: 'answer'; values: never; lists: never };
  'instructions.transparency': { kind: 'section'; values: never; lists: never };
  'instructions.transparency.means': { kind: 'text'; values: never; lists: never };
  'instructions.transparency.sufficient': { kind: 'answer'; values: never; lists: never };
  'instructions.provider': { kind: 'text'; values: never; lists: never };
  'instructions.contact': { kind: 'text'; values: never; lists: never };
  'instructions.representative': { kind: 'text'; values: never; lists: never };
  'instructions.representativeContact': { kind: 'text'; values: never; lists: never };
  'instructions.statedUses': { kind: 'ids'; values: never; lists: never };
  'instructions.performance[]': { kind: 'list'; values: never; lists: never };
  'instructions.performance[].id': { kind: 'text'; values: never; lists: 'instructions.performance[]' };
  'instructions.performance[].aspect': { kind: 'choice'; values: 'accuracy' | 'robustness' | 'cybersecurity'; lists: 'instructions.performance[]' };
  'instructions.performance[].metric': { kind: 'text'; values: never; lists: 'instructions.performance[]' };
  'instructions.performance[].level': { kind: 'text'; values: never; lists: 'instructions.performance[]' };
  'instructions.performance[].testedOn': { kind: 'date'; values: never; lists: 'instructions.performance[]' };
  'instructions.performance[].testedVersion': { kind: 'text'; values: never; lists: 'instructions.performance[]' };
  'instructions.performanceFactors[]': { kind: 'list'; values: never; lists: never };
  'instructions.performanceFactors[].id': { kind: 'text'; values: never; lists: 'instructions.performanceFactors[]' };
  'instructions.performanceFactors[].effect': { kind: 'text'; values: never; lists: 'instructions.performanceFactors[]' };
  'instructions.statedRisks': { kind: 'ids'; values: never; lists: never };
  'instructions.statedMisuses': { kind: 'ids'; values: never; lists: never };
  'instructions.explanation': { kind: 'text'; values: never; lists: never };
  'instructions.groupPerformance[]': { kind: 'list'; values: never; lists: never };
  'instructions.groupPerformance[].id': { kind: 'text'; values: never; lists: 'instructions.groupPerformance[]' };
  'instructions.groupPerformance[].group': { kind: 'text'; values: never; lists: 'instructions.groupPerformance[]' };
  'instructions.groupPerformance[].level': { kind: 'text'; values: never; lists: 'instructions.groupPerformance[]' };
  'instructions.groupPerformance[].testedVersion': { kind: 'text'; values: never; lists: 'instructions.groupPerformance[]' };
  'instructions.inputData': { kind: 'text'; values: never; lists: never };
  'instructions.interpretation': { kind: 'text'; values: never; lists: never };
  'instructions.predeterminedChanges': { kind: 'text'; values: never; lists: never };
  'instructions.interpretationMeasures': { kind: 'text'; values: never; lists: never };
  'instructions.resources': { kind: 'text'; values: never; lists: never };
  'instructions.expectedLifetime': { kind: 'period'; values: never; lists: never };
  'instructions.maintenance[]': { kind: 'list'; values: never; lists: never };
  'instructions.maintenance[].id': { kind: 'text'; values: never; lists: 'instructions.maintenance[]' };
  'instructions.maintenance[].kind': { kind: 'choice'; values: 'software update' | 'maintenance' | 'care'; lists: 'instructions.maintenance[]' };
  'instructions.maintenance[].what': { kind: 'text'; values: never; lists: 'instructions.maintenance[]' };
  'instructions.maintenance[].every': { kind: 'period'; values: never; lists: 'instructions.maintenance[]' };
  'instructions.logMechanisms': { kind: 'text'; values: never; lists: never };
  'instructions.departures[]': { kind: 'list'; values: never; lists: never };
  'instructions.departures[].id': { kind: 'text'; values: never; lists: 'instructions.departures[]' };
  'instructions.departures[].point': { kind: 'choice'; values: 'explanation of output' | 'performance for groups' | 'input data' | 'interpretation of output' | 'log mechanisms'; lists: 'instructions.departures[]' };
  'instructions.departures[].reason': { kind: 'text'; values: never; lists: 'instructions.departures[]' };
  'instructions.departures[].justified': { kind: 'answer'; values: never; lists: 'instructions.departures[]' };
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
  'accuracyRobustnessCybersecurity.levels[]': { kind: 'list'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.levels[].id': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.levels[]' };
  'accuracyRobustnessCybersecurity.levels[].metric': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.levels[]' };
  'accuracyRobustnessCybersecurity.levels[].uses': { kind: 'ids'; values: never; lists: 'accuracyRobustnessCybersecurity.levels[]' };
  'accuracyRobustnessCybersecurity.levels[].conditions': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.levels[]' };
  'accuracyRobustnessCybersecurity.levels[].level': { kind: 'number'; values: never; lists: 'accuracyRobustnessCybersecurity.levels[]' };
  'accuracyRobustnessCybersecurity.levels[].better': { kind: 'choice'; values: 'higher' | 'lower'; lists: 'accuracyRobustnessCybersecurity.levels[]' };
  'accuracyRobustnessCybersecurity.levels[].levelSetOn': { kind: 'date'; values: never; lists: 'accuracyRobustnessCybersecurity.levels[]' };
  'accuracyRobustnessCybersecurity.levels[].appropriateBecause': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.levels[]' };
  'accuracyRobustnessCybersecurity.levels[].declaredIn': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.levels[]' };
  'accuracyRobustnessCybersecurity.levels[].declaredMetric': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.levels[]' };
  'accuracyRobustnessCybersecurity.levels[].declaredLevel': { kind: 'number'; values: never; lists: 'accuracyRobustnessCybersecurity.levels[]' };
  'accuracyRobustnessCybersecurity.results[]': { kind: 'list'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.results[].id': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.results[]' };
  'accuracyRobustnessCybersecurity.results[].accuracyLevel': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.results[]' };
  'accuracyRobustnessCybersecurity.results[].dataSet': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.results[]' };
  'accuracyRobustnessCybersecurity.results[].value': { kind: 'number'; values: never; lists: 'accuracyRobustnessCybersecurity.results[]' };
  'accuracyRobustnessCybersecurity.results[].records': { kind: 'number'; values: never; lists: 'accuracyRobustnessCybersecurity.results[]' };
  'accuracyRobustnessCybersecurity.results[].ranOn': { kind: 'date'; values: never; lists: 'accuracyRobustnessCybersecurity.results[]' };
  'accuracyRobustnessCybersecurity.results[].version': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.results[]' };
  'accuracyRobustnessCybersecurity.results[].setAsideBecause': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.results[]' };
  'accuracyRobustnessCybersecurity.watch': { kind: 'text'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.retestEvery': { kind: 'period'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.interactsWith': { kind: 'set'; values: 'persons' | 'otherSystems'; lists: never };
  'accuracyRobustnessCybersecurity.faults[]': { kind: 'list'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.faults[].id': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.faults[]' };
  'accuracyRobustnessCybersecurity.faults[].kind': { kind: 'choice'; values: 'error' | 'fault' | 'inconsistency'; lists: 'accuracyRobustnessCybersecurity.faults[]' };
  'accuracyRobustnessCybersecurity.faults[].arisesFrom': { kind: 'choice'; values: 'the system' | 'the environment' | 'interaction with persons' | 'interaction with other systems'; lists: 'accuracyRobustnessCybersecurity.faults[]' };
  'accuracyRobustnessCybersecurity.faults[].description': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.faults[]' };
  'accuracyRobustnessCybersecurity.robustnessMeasures[]': { kind: 'list'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.robustnessMeasures[].id': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.robustnessMeasures[]' };
  'accuracyRobustnessCybersecurity.robustnessMeasures[].kind': { kind: 'choice'; values: 'technical' | 'organisational'; lists: 'accuracyRobustnessCybersecurity.robustnessMeasures[]' };
  'accuracyRobustnessCybersecurity.robustnessMeasures[].redundancy': { kind: 'answer'; values: never; lists: 'accuracyRobustnessCybersecurity.robustnessMeasures[]' };
  'accuracyRobustnessCybersecurity.robustnessMeasures[].faults': { kind: 'ids'; values: never; lists: 'accuracyRobustnessCybersecurity.robustnessMeasures[]' };
  'accuracyRobustnessCybersecurity.robustnessMeasures[].description': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.robustnessMeasures[]' };
  'accuracyRobustnessCybersecurity.robustnessMeasures[].implementedOn': { kind: 'date'; values: never; lists: 'accuracyRobustnessCybersecurity.robustnessMeasures[]' };
  'accuracyRobustnessCybersecurity.robustnessTests[]': { kind: 'list'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.robustnessTests[].id': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.robustnessTests[]' };
  'accuracyRobustnessCybersecurity.robustnessTests[].faults': { kind: 'ids'; values: never; lists: 'accuracyRobustnessCybersecurity.robustnessTests[]' };
  'accuracyRobustnessCybersecurity.robustnessTests[].ranOn': { kind: 'date'; values: never; lists: 'accuracyRobustnessCybersecurity.robustnessTests[]' };
  'accuracyRobustnessCybersecurity.robustnessTests[].version': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.robustnessTests[]' };
  'accuracyRobustnessCybersecurity.robustnessTests[].expected': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.robustnessTests[]' };
  'accuracyRobustnessCybersecurity.robustnessTests[].actual': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.robustnessTests[]' };
  'accuracyRobustnessCybersecurity.robustnessTests[].result': { kind: 'choice'; values: 'as expected' | 'not as expected'; lists: 'accuracyRobustnessCybersecurity.robustnessTests[]' };
  'accuracyRobustnessCybersecurity.feedbackLoops': { kind: 'section'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.feedbackLoops.analysis': { kind: 'text'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.feedbackLoops.analysedOn': { kind: 'date'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.feedbackLoops.loops[]': { kind: 'list'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.feedbackLoops.loops[].id': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.feedbackLoops.loops[]' };
  'accuracyRobustnessCybersecurity.feedbackLoops.loops[].description': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.feedbackLoops.loops[]' };
  'accuracyRobustnessCybersecurity.feedbackLoops.loops[].mitigation': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.feedbackLoops.loops[]' };
  'accuracyRobustnessCybersecurity.feedbackLoops.loops[].implementedOn': { kind: 'date'; values: never; lists: 'accuracyRobustnessCybersecurity.feedbackLoops.loops[]' };
  'accuracyRobustnessCybersecurity.feedbackLoops.loops[].testedOn': { kind: 'date'; values: never; lists: 'accuracyRobustnessCybersecurity.feedbackLoops.loops[]' };
  'accuracyRobustnessCybersecurity.feedbackLoops.loops[].version': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.feedbackLoops.loops[]' };
  'accuracyRobustnessCybersecurity.feedbackLoops.loops[].result': { kind: 'choice'; values: 'the bias did not grow' | 'the bias grew'; lists: 'accuracyRobustnessCybersecurity.feedbackLoops.loops[]' };
  'accuracyRobustnessCybersecurity.threats[]': { kind: 'list'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.threats[].id': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.threats[]' };
  'accuracyRobustnessCybersecurity.threats[].kind': { kind: 'choice'; values: 'data poisoning' | 'model poisoning' | 'adversarial examples or model evasion' | 'confidentiality attack' | 'model flaw' | 'another vulnerability of the system'; lists: 'accuracyRobustnessCybersecurity.threats[]' };
  'accuracyRobustnessCybersecurity.threats[].description': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.threats[]' };
  'accuracyRobustnessCybersecurity.threats[].notAppropriateBecause': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.threats[]' };
  'accuracyRobustnessCybersecurity.securityMeasures[]': { kind: 'list'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.securityMeasures[].id': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.securityMeasures[]' };
  'accuracyRobustnessCybersecurity.securityMeasures[].threats': { kind: 'ids'; values: never; lists: 'accuracyRobustnessCybersecurity.securityMeasures[]' };
  'accuracyRobustnessCybersecurity.securityMeasures[].serves': { kind: 'set'; values: 'prevent' | 'detect' | 'respond' | 'resolve' | 'control'; lists: 'accuracyRobustnessCybersecurity.securityMeasures[]' };
  'accuracyRobustnessCybersecurity.securityMeasures[].description': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.securityMeasures[]' };
  'accuracyRobustnessCybersecurity.securityMeasures[].implementedOn': { kind: 'date'; values: never; lists: 'accuracyRobustnessCybersecurity.securityMeasures[]' };
  'accuracyRobustnessCybersecurity.securityTests[]': { kind: 'list'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.securityTests[].id': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.securityTests[]' };
  'accuracyRobustnessCybersecurity.securityTests[].threats': { kind: 'ids'; values: never; lists: 'accuracyRobustnessCybersecurity.securityTests[]' };
  'accuracyRobustnessCybersecurity.securityTests[].attack': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.securityTests[]' };
  'accuracyRobustnessCybersecurity.securityTests[].ranOn': { kind: 'date'; values: never; lists: 'accuracyRobustnessCybersecurity.securityTests[]' };
  'accuracyRobustnessCybersecurity.securityTests[].version': { kind: 'text'; values: never; lists: 'accuracyRobustnessCybersecurity.securityTests[]' };
  'accuracyRobustnessCybersecurity.securityTests[].result': { kind: 'choice'; values: 'withstood' | 'not withstood'; lists: 'accuracyRobustnessCybersecurity.securityTests[]' };
  'accuracyRobustnessCybersecurity.securityAssessment': { kind: 'section'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.securityAssessment.description': { kind: 'text'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.securityAssessment.on': { kind: 'date'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.securityAssessment.version': { kind: 'text'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.presumption': { kind: 'section'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.presumption.coversRequirements': { kind: 'answer'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.presumption.ground': { kind: 'choice'; values: 'certificate or statement of conformity' | 'Regulation (EU) 2024/2847'; lists: never };
  'accuracyRobustnessCybersecurity.presumption.reference': { kind: 'text'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.presumption.publishedInOfficialJournal': { kind: 'answer'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.presumption.conditionsFulfilled': { kind: 'answer'; values: never; lists: never };
  'accuracyRobustnessCybersecurity.presumption.validUntil': { kind: 'date'; values: never; lists: never };
  'qualityManagement': { kind: 'section'; values: never; lists: never };
  'qualityManagement.operatedBy': { kind: 'text'; values: never; lists: never };
  'qualityManagement.manual': { kind: 'text'; values: never; lists: never };
  'qualityManagement.inForceOn': { kind: 'date'; values: never; lists: never };
  'qualityManagement.nextReviewOn': { kind: 'date'; values: never; lists: never };
  'qualityManagement.procedures[]': { kind: 'list'; values: never; lists: never };
  'qualityManagement.procedures[].id': { kind: 'text'; values: never; lists: 'qualityManagement.procedures[]' };
  'qualityManagement.procedures[].aspects': { kind: 'set'; values: 'strategy' | 'design' | 'development' | 'examination' | 'specifications' | 'dataManagement' | 'riskManagement' | 'postMarketMonitoring' | 'incidentReporting' | 'communication' | 'recordKeeping' | 'resources' | 'accountability'; lists: 'qualityManagement.procedures[]' };
  'qualityManagement.procedures[].document': { kind: 'text'; values: never; lists: 'qualityManagement.procedures[]' };
  'qualityManagement.procedures[].approvedBy': { kind: 'text'; values: never; lists: 'qualityManagement.procedures[]' };
  'qualityManagement.procedures[].approvedOn': { kind: 'date'; values: never; lists: 'qualityManagement.procedures[]' };
  'qualityManagement.procedures[].inForceOn': { kind: 'date'; values: never; lists: 'qualityManagement.procedures[]' };
  'qualityManagement.procedures[].nextReviewOn': { kind: 'date'; values: never; lists: 'qualityManagement.procedures[]' };
  'qualityManagement.procedures[].records[]': { kind: 'list'; values: never; lists: 'qualityManagement.procedures[]' };
  'qualityManagement.procedures[].records[].id': { kind: 'text'; values: never; lists: 'qualityManagement.procedures[]' | 'qualityManagement.procedures[].records[]' };
  'qualityManagement.procedures[].records[].on': { kind: 'date'; values: never; lists: 'qualityManagement.procedures[]' | 'qualityManagement.procedures[].records[]' };
  'qualityManagement.procedures[].records[].version': { kind: 'text'; values: never; lists: 'qualityManagement.procedures[]' | 'qualityManagement.procedures[].records[]' };
  'qualityManagement.procedures[].records[].what': { kind: 'text'; values: never; lists: 'qualityManagement.procedures[]' | 'qualityManagement.procedures[].records[]' };
  'qualityManagement.conformityProcedure': { kind: 'choice'; values: 'internal control' | 'assessment by a notified body' | 'procedure of Annex I, Section A'; lists: never };
  'qualityManagement.modifications': { kind: 'text'; values: never; lists: never };
  'qualityManagement.examinations[]': { kind: 'list'; values: never; lists: never };
  'qualityManagement.examinations[].id': { kind: 'text'; values: never; lists: 'qualityManagement.examinations[]' };
  'qualityManagement.examinations[].stage': { kind: 'choice'; values: 'before development' | 'during development' | 'after development'; lists: 'qualityManagement.examinations[]' };
  'qualityManagement.examinations[].what': { kind: 'text'; values: never; lists: 'qualityManagement.examinations[]' };
  'qualityManagement.examinations[].frequency': { kind: 'text'; values: never; lists: 'qualityManagement.examinations[]' };
  'qualityManagement.specifications[]': { kind: 'list'; values: never; lists: never };
  'qualityManagement.specifications[].id': { kind: 'text'; values: never; lists: 'qualityManagement.specifications[]' };
  'qualityManagement.specifications[].reference': { kind: 'text'; values: never; lists: 'qualityManagement.specifications[]' };
  'qualityManagement.specifications[].kind': { kind: 'choice'; values: 'harmonised standard' | 'common specification' | 'other specification'; lists: 'qualityManagement.specifications[]' };
  'qualityManagement.specifications[].appliedInFull': { kind: 'answer'; values: never; lists: 'qualityManagement.specifications[]' };
  'qualityManagement.standardsCoverAllRequirements': { kind: 'answer'; values: never; lists: never };
  'qualityManagement.meansBesideStandards': { kind: 'text'; values: never; lists: never };
  'qualityManagement.dataOperations': { kind: 'set'; values: 'acquisition' | 'collection' | 'analysis' | 'labelling' | 'storage' | 'filtration' | 'mining' | 'aggregation' | 'retention'; lists: never };
  'qualityManagement.dataOperationsNotCarriedOut': { kind: 'set'; values: 'acquisition' | 'collection' | 'analysis' | 'labelling' | 'storage' | 'filtration' | 'mining' | 'aggregation' | 'retention'; lists: never };
  'qualityManagement.incidentDeadlines': { kind: 'section'; values: never; lists: never };
  'qualityManagement.incidentDeadlines.general': { kind: 'period'; values: never; lists: never };
  'qualityManagement.incidentDeadlines.death': { kind: 'period'; values: never; lists: never };
  'qualityManagement.incidentDeadlines.infrastructureOrWidespread': { kind: 'period'; values: never; lists: never };
  'qualityManagement.incidentDeadlines.standIn': { kind: 'text'; values: never; lists: never };
  'qualityManagement.communicationWith': { kind: 'set'; values: 'nationalCompetentAuthorities' | 'otherAuthorities' | 'notifiedBodies' | 'otherOperators' | 'customers' | 'otherInterestedParties'; lists: never };
  'qualityManagement.notifiedBodyTakesPart': { kind: 'answer'; values: never; lists: never };
  'qualityManagement.documentsKeptFor': { kind: 'period'; values: never; lists: never };
  'qualityManagement.supplies[]': { kind: 'list'; values: never; lists: never };
  'qualityManagement.supplies[].id': { kind: 'text'; values: never; lists: 'qualityManagement.supplies[]' };
  'qualityManagement.supplies[].what': { kind: 'text'; values: never; lists: 'qualityManagement.supplies[]' };
  'qualityManagement.supplies[].securedBy': { kind: 'text'; values: never; lists: 'qualityManagement.supplies[]' };
  'qualityManagement.responsibilities[]': { kind: 'list'; values: never; lists: never };
  'qualityManagement.responsibilities[].id': { kind: 'text'; values: never; lists: 'qualityManagement.responsibilities[]' };
  'qualityManagement.responsibilities[].kind': { kind: 'choice'; values: 'one person or function' | 'several together'; lists: 'qualityManagement.responsibilities[]' };
  'qualityManagement.responsibilities[].aspects': { kind: 'set'; values: 'strategy' | 'design' | 'development' | 'examination' | 'specifications' | 'dataManagement' | 'riskManagement' | 'postMarketMonitoring' | 'incidentReporting' | 'communication' | 'recordKeeping' | 'resources'; lists: 'qualityManagement.responsibilities[]' };
  'qualityManagement.responsibilities[].authority': { kind: 'text'; values: never; lists: 'qualityManagement.responsibilities[]' };
  'qualityManagement.responsibilities[].heldUntil': { kind: 'date'; values: never; lists: 'qualityManagement.responsibilities[]' };
  'qualityManagement.reducedForSize': { kind: 'set'; values: 'strategy' | 'design' | 'development' | 'examination' | 'specifications' | 'dataManagement' | 'riskManagement' | 'postMarketMonitoring' | 'incidentReporting' | 'communication' | 'recordKeeping' | 'resources' | 'accountability'; lists: never };
  'qualityManagement.reductionReasons': { kind: 'text'; values: never; lists: never };
  'valueChainChanges[]': { kind: 'list'; values: never; lists: never };
  'valueChainChanges[].id': { kind: 'text'; values: never; lists: 'valueChainChanges[]' };
  'valueChainChanges[].what': { kind: 'text'; values: never; lists: 'valueChainChanges[]' };
  'valueChainChanges[].on': { kind: 'date'; values: never; lists: 'valueChainChanges[]' };
  'valueChainChanges[].by': { kind: 'text'; values: never; lists: 'valueChainChanges[]' };
  'valueChainChanges[].putsNameOrTrademark': { kind: 'answer'; values: never; lists: 'valueChainChanges[]' };
  'valueChainChanges[].contractAllocatesOtherwise': { kind: 'text'; values: never; lists: 'valueChainChanges[]' };
  'valueChainChanges[].changedAfterMarket': { kind: 'answer'; values: never; lists: 'valueChainChanges[]' };
  'valueChainChanges[].foreseenInInitialAssessment': { kind: 'answer'; values: never; lists: 'valueChainChanges[]' };
  'valueChainChanges[].assessedBefore': { kind: 'answer'; values: never; lists: 'valueChainChanges[]' };
  'valueChainChanges[].affectsRequirements': { kind: 'answer'; values: never; lists: 'valueChainChanges[]' };
  'valueChainChanges[].highRiskBefore': { kind: 'answer'; values: never; lists: 'valueChainChanges[]' };
  'valueChainChanges[].modifiesIntendedPurpose': { kind: 'answer'; values: never; lists: 'valueChainChanges[]' };
  'accessibility': { kind: 'section'; values: never; lists: never };
  'accessibility.standard': { kind: 'text'; values: never; lists: never };
  'accessibility.version': { kind: 'text'; values: never; lists: never };
  'accessibility.testedOn': { kind: 'date'; values: never; lists: never };
  'accessibility.requirementsMet': { kind: 'answer'; values: never; lists: never };
  'conformityAssessment': { kind: 'section'; values: never; lists: never };
  'conformityAssessment.assessments[]': { kind: 'list'; values: never; lists: never };
  'conformityAssessment.assessments[].id': { kind: 'text'; values: never; lists: 'conformityAssessment.assessments[]' };
  'conformityAssessment.assessments[].version': { kind: 'text'; values: never; lists: 'conformityAssessment.assessments[]' };
  'conformityAssessment.assessments[].concludedOn': { kind: 'date'; values: never; lists: 'conformityAssessment.assessments[]' };
  'conformityAssessment.assessments[].conclusion': { kind: 'choice'; values: 'the requirements are met' | 'the requirements are not met'; lists: 'conformityAssessment.assessments[]' };
  'conformityAssessment.assessments[].decidedBy': { kind: 'text'; values: never; lists: 'conformityAssessment.assessments[]' };
  'conformityAssessment.assessments[].afterModification': { kind: 'text'; values: never; lists: 'conformityAssessment.assessments[]' };
  'conformityAssessment.assessments[].qualitySystemVerifiedOn': { kind: 'date'; values: never; lists: 'conformityAssessment.assessments[]' };
  'conformityAssessment.assessments[].qualitySystemConforms': { kind: 'set'; values: 'regulatoryStrategy' | 'design' | 'development' | 'testing' | 'specifications' | 'dataManagement' | 'riskManagement' | 'postMarketMonitoring' | 'seriousIncidents' | 'communication' | 'recordKeeping' | 'resources' | 'accountability'; lists: 'conformityAssessment.assessments[]' };
  'conformityAssessment.assessments[].documentationExaminedOn': { kind: 'date'; values: never; lists: 'conformityAssessment.assessments[]' };
  'conformityAssessment.assessments[].documentationConforms': { kind: 'set'; values: 'riskManagement' | 'dataGovernance' | 'technicalDocumentation' | 'recordKeeping' | 'informationForDeployers' | 'humanOversight' | 'accuracyRobustnessCybersecurity'; lists: 'conformityAssessment.assessments[]' };
  'conformityAssessment.assessments[].consistencyVerifiedOn': { kind: 'date'; values: never; lists: 'conformityAssessment.assessments[]' };
  'conformityAssessment.assessments[].developmentIsConsistent': { kind: 'answer'; values: never; lists: 'conformityAssessment.assessments[]' };
  'conformityAssessment.assessments[].monitoringIsConsistent': { kind: 'answer'; values: never; lists: 'conformityAssessment.assessments[]' };
  'conformityAssessment.laterVersions[]': { kind: 'list'; values: never; lists: never };
  'conformityAssessment.laterVersions[].id': { kind: 'text'; values: never; lists: 'conformityAssessment.laterVersions[]' };
  'conformityAssessment.laterVersions[].version': { kind: 'text'; values: never; lists: 'conformityAssessment.laterVersions[]' };
  'conformityAssessment.laterVersions[].releasedOn': { kind: 'date'; values: never; lists: 'conformityAssessment.laterVersions[]' };
  'conformityAssessment.laterVersions[].assessment': { kind: 'text'; values: never; lists: 'conformityAssessment.laterVersions[]' };
  'conformityAssessment.laterVersions[].isSubstantialModification': { kind: 'answer'; values: never; lists: 'conformityAssessment.laterVersions[]' };
  'conformityAssessment.laterVersions[].reasons': { kind: 'text'; values: never; lists: 'conformityAssessment.laterVersions[]' };
  'conformityAssessment.certificates[]': { kind: 'list'; values: never; lists: never };
  'conformityAssessment.certificates[].id': { kind: 'text'; values: never; lists: 'conformityAssessment.certificates[]' };
  'conformityAssessment.certificates[].body': { kind: 'text'; values: never; lists: 'conformityAssessment.certificates[]' };
  'conformityAssessment.certificates[].issuedOn': { kind: 'date'; values: never; lists: 'conformityAssessment.certificates[]' };
  'conformityAssessment.certificates[].validFor': { kind: 'period'; values: never; lists: 'conformityAssessment.certificates[]' };
  'conformityAssessment.certificates[].standing': { kind: 'choice'; values: 'valid' | 'restricted' | 'suspended' | 'withdrawn'; lists: 'conformityAssessment.certificates[]' };
  'conformityAssessment.certificates[].conditions': { kind: 'text'; values: never; lists: 'conformityAssessment.certificates[]' };
  'conformityAssessment.declaration': { kind: 'section'; values: never; lists: never };
  'conformityAssessment.declaration.firstDrawnUpOn': { kind: 'date'; values: never; lists: never };
  'conformityAssessment.declaration.drawnUpOn': { kind: 'date'; values: never; lists: never };
  'conformityAssessment.declaration.versions': { kind: 'ids'; values: never; lists: never };
  'conformityAssessment.declaration.machineReadable': { kind: 'answer'; values: never; lists: never };
  'conformityAssessment.declaration.signature': { kind: 'choice'; values: 'by hand' | 'electronically' | 'not signed'; lists: never };
  'conformityAssessment.declaration.signatory': { kind: 'text'; values: never; lists: never };
  'conformityAssessment.declaration.contains': { kind: 'set'; values: 'nameTypeAndReference' | 'providerNameAndAddress' | 'soleResponsibility' | 'conformity' | 'dataProtection' | 'standards' | 'notifiedBody' | 'placeDateAndSignature'; lists: never };
  'conformityAssessment.declaration.languages[]': { kind: 'list'; values: never; lists: never };
  'conformityAssessment.declaration.languages[].id': { kind: 'text'; values: never; lists: 'conformityAssessment.declaration.languages[]' };
  'conformityAssessment.declaration.languages[].memberState': { kind: 'text'; values: never; lists: 'conformityAssessment.declaration.languages[]' };
  'conformityAssessment.declaration.languages[].language': { kind: 'text'; values: never; lists: 'conformityAssessment.declaration.languages[]' };
  'conformityAssessment.declaration.languages[].issuedOn': { kind: 'date'; values: never; lists: 'conformityAssessment.declaration.languages[]' };
  'conformityAssessment.declaration.otherLawAsksForDeclaration': { kind: 'answer'; values: never; lists: never };
  'conformityAssessment.declaration.otherActs': { kind: 'text'; values: never; lists: never };
  'conformityAssessment.declaration.isOneForAllActs': { kind: 'answer'; values: never; lists: never };
  'conformityAssessment.declaration.keptFor': { kind: 'period'; values: never; lists: never };
  'conformityAssessment.marking': { kind: 'section'; values: never; lists: never };
  'conformityAssessment.marking.place': { kind: 'choice'; values: 'on the system' | 'in the interface of the system' | 'on the packaging' | 'in the accompanying documentation' | 'nowhere'; lists: never };
  'conformityAssessment.marking.notOnTheSystemBecause': { kind: 'text'; values: never; lists: never };
  'conformityAssessment.marking.affixedOn': { kind: 'date'; values: never; lists: never };
  'conformityAssessment.marking.qualities': { kind: 'set'; values: 'visible' | 'legible' | 'indelible'; lists: never };
  'conformityAssessment.marking.systemProvidedDigitally': { kind: 'answer'; values: never; lists: never };
  'conformityAssessment.marking.digital': { kind: 'answer'; values: never; lists: never };
  'conformityAssessment.marking.digitalAccess': { kind: 'choice'; values: 'from the interface of the system' | 'by a machine-readable code' | 'by other electronic means' | 'not easily'; lists: never };
  'conformityAssessment.marking.bodyNumber': { kind: 'text'; values: never; lists: never };
  'conformityAssessment.marking.advertised': { kind: 'answer'; values: never; lists: never };
  'conformityAssessment.marking.bodyNumberInAdvertising': { kind: 'text'; values: never; lists: never };
  'conformityAssessment.bodyProcedure': { kind: 'section'; values: never; lists: never };
  'conformityAssessment.bodyProcedure.qualitySystemAppliedOn': { kind: 'date'; values: never; lists: never };
  'conformityAssessment.bodyProcedure.qualitySystemApplication': { kind: 'set'; values: 'nameAndAddress' | 'systemsCovered' | 'technicalDocumentation' | 'qualitySystemDocumentation' | 'upkeepProcedures' | 'noOtherApplication'; lists: never };
  'conformityAssessment.bodyProcedure.qualitySystemApprovedOn': { kind: 'date'; values: never; lists: never };
  'conformityAssessment.bodyProcedure.upkeep': { kind: 'text'; values: never; lists: never };
  'conformityAssessment.bodyProcedure.nextUpkeepReviewOn': { kind: 'date'; values: never; lists: never };
  'conformityAssessment.bodyProcedure.documentationAppliedOn': { kind: 'date'; values: never; lists: never };
  'conformityAssessment.bodyProcedure.documentationApplication': { kind: 'set'; values: 'nameAndAddress' | 'noOtherApplication' | 'technicalDocumentation'; lists: never };
  'conformityAssessment.bodyProcedure.changes[]': { kind: 'list'; values: never; lists: never };
  'conformityAssessment.bodyProcedure.changes[].id': { kind: 'text'; values: never; lists: 'conformityAssessment.bodyProcedure.changes[]' };
  'conformityAssessment.bodyProcedure.changes[].kind': { kind: 'choice'; values: 'the quality management system' | 'the list of AI systems' | 'the AI system'; lists: 'conformityAssessment.bodyProcedure.changes[]' };
  'conformityAssessment.bodyProcedure.changes[].what': { kind: 'text'; values: never; lists: 'conformityAssessment.bodyProcedure.changes[]' };
  'conformityAssessment.bodyProcedure.changes[].intended': { kind: 'answer'; values: never; lists: 'conformityAssessment.bodyProcedure.changes[]' };
  'conformityAssessment.bodyProcedure.changes[].introducedOn': { kind: 'date'; values: never; lists: 'conformityAssessment.bodyProcedure.changes[]' };
  'conformityAssessment.bodyProcedure.changes[].toldOn': { kind: 'date'; values: never; lists: 'conformityAssessment.bodyProcedure.changes[]' };
  'conformityAssessment.bodyProcedure.changes[].decision': { kind: 'text'; values: never; lists: 'conformityAssessment.bodyProcedure.changes[]' };
  'conformityAssessment.bodyProcedure.requests[]': { kind: 'list'; values: never; lists: never };
  'conformityAssessment.bodyProcedure.requests[].id': { kind: 'text'; values: never; lists: 'conformityAssessment.bodyProcedure.requests[]' };
  'conformityAssessment.bodyProcedure.requests[].asksFor': { kind: 'choice'; values: 'data sets' | 'further evidence or tests' | 'models and parameters' | 'premises' | 'other information'; lists: 'conformityAssessment.bodyProcedure.requests[]' };
  'conformityAssessment.bodyProcedure.requests[].notOwed': { kind: 'answer'; values: never; lists: 'conformityAssessment.bodyProcedure.requests[]' };
  'conformityAssessment.bodyProcedure.requests[].on': { kind: 'date'; values: never; lists: 'conformityAssessment.bodyProcedure.requests[]' };
  'conformityAssessment.bodyProcedure.requests[].due': { kind: 'date'; values: never; lists: 'conformityAssessment.bodyProcedure.requests[]' };
  'conformityAssessment.bodyProcedure.requests[].doneOn': { kind: 'date'; values: never; lists: 'conformityAssessment.bodyProcedure.requests[]' };
  'conformityAssessment.bodyProcedure.requests[].how': { kind: 'text'; values: never; lists: 'conformityAssessment.bodyProcedure.requests[]' };
  'conformityAssessment.bodyProcedure.refusals[]': { kind: 'list'; values: never; lists: never };
  'conformityAssessment.bodyProcedure.refusals[].id': { kind: 'text'; values: never; lists: 'conformityAssessment.bodyProcedure.refusals[]' };
  'conformityAssessment.bodyProcedure.refusals[].on': { kind: 'date'; values: never; lists: 'conformityAssessment.bodyProcedure.refusals[]' };
  'conformityAssessment.bodyProcedure.refusals[].reasons': { kind: 'text'; values: never; lists: 'conformityAssessment.bodyProcedure.refusals[]' };
  'conformityAssessment.bodyProcedure.refusals[].forTrainingData': { kind: 'answer'; values: never; lists: 'conformityAssessment.bodyProcedure.refusals[]' };
  'conformityAssessment.bodyProcedure.refusals[].retrainedOn': { kind: 'date'; values: never; lists: 'conformityAssessment.bodyProcedure.refusals[]' };
  'conformityAssessment.bodyProcedure.refusals[].newApplicationOn': { kind: 'date'; values: never; lists: 'conformityAssessment.bodyProcedure.refusals[]' };
  'registration': { kind: 'section'; values: never; lists: never };
  'registration.registrations[]': { kind: 'list'; values: never; lists: never };
  'registration.registrations[].id': { kind: 'text'; values: never; lists: 'registration.registrations[]' };
  'registration.registrations[].as': { kind: 'choice'; values: 'high-risk' | 'not high-risk by Art. 6(3)'; lists: 'registration.registrations[]' };
  'registration.registrations[].register': { kind: 'choice'; values: 'public section of the EU database' | 'secure non-public section of the EU database' | 'national register'; lists: 'registration.registrations[]' };
  'registration.registrations[].uses': { kind: 'ids'; values: never; lists: 'registration.registrations[]' };
  'registration.registrations[].number': { kind: 'text'; values: never; lists: 'registration.registrations[]' };
  'registration.registrations[].registeredOn': { kind: 'date'; values: never; lists: 'registration.registrations[]' };
  'registration.registrations[].updatedOn': { kind: 'date'; values: never; lists: 'registration.registrations[]' };
  'registration.registrations[].status': { kind: 'choice'; values: 'on the market or in service' | 'no longer on the market or in service' | 'recalled'; lists: 'registration.registrations[]' };
  'registration.registrations[].highRiskData': { kind: 'set'; values: 'provider' | 'submitter' | 'authorisedRepresentative' | 'nameAndReference' | 'intendedPurpose' | 'dataAndLogic' | 'status' | 'certificate' | 'certificateCopy' | 'memberStates' | 'declaration' | 'instructions'; lists: 'registration.registrations[]' };
  'registration.registrations[].derogationData': { kind: 'set'; values: 'provider' | 'submitter' | 'authorisedRepresentative' | 'nameAndReference' | 'intendedPurpose' | 'condition' | 'status'; lists: 'registration.registrations[]' };
  'registration.registrations[].responsiblePerson': { kind: 'text'; values: never; lists: 'registration.registrations[]' };
  'registration.submittedByAnother': { kind: 'answer'; values: never; lists: never };
  'models': { kind: 'ids'; values: never; lists: never };
  'postMarketMonitoring': { kind: 'section'; values: never; lists: never };
  'postMarketMonitoring.description': { kind: 'text'; values: never; lists: never };
  'postMarketMonitoring.establishedOn': { kind: 'date'; values: never; lists: never };
  'postMarketMonitoring.owner': { kind: 'text'; values: never; lists: never };
  'postMarketMonitoring.plan': { kind: 'section'; values: never; lists: never };
  'postMarketMonitoring.plan.document': { kind: 'text'; values: never; lists: never };
  'postMarketMonitoring.plan.approvedOn': { kind: 'date'; values: never; lists: never };
  'postMarketMonitoring.plan.systemVersion': { kind: 'text'; values: never; lists: never };
  'postMarketMonitoring.plan.inTechnicalDocumentation': { kind: 'answer'; values: never; lists: never };
  'postMarketMonitoring.every': { kind: 'period'; values: never; lists: never };
  'postMarketMonitoring.sources[]': { kind: 'list'; values: never; lists: never };
  'postMarketMonitoring.sources[].id': { kind: 'text'; values: never; lists: 'postMarketMonitoring.sources[]' };
  'postMarketMonitoring.sources[].kind': { kind: 'choice'; values: 'deployers' | 'automatically generated logs' | 'complaints and enquiries' | 'public sources' | 'tests of the provider' | 'other'; lists: 'postMarketMonitoring.sources[]' };
  'postMarketMonitoring.sources[].data': { kind: 'text'; values: never; lists: 'postMarketMonitoring.sources[]' };
  'postMarketMonitoring.sources[].method': { kind: 'text'; values: never; lists: 'postMarketMonitoring.sources[]' };
  'postMarketMonitoring.sources[].every': { kind: 'period'; values: never; lists: 'postMarketMonitoring.sources[]' };
  'postMarketMonitoring.indicators[]': { kind: 'list'; values: never; lists: never };
  'postMarketMonitoring.indicators[].id': { kind: 'text'; values: never; lists: 'postMarketMonitoring.indicators[]' };
  'postMarketMonitoring.indicators[].requirements': { kind: 'set'; values: 'riskManagement' | 'dataGovernance' | 'technicalDocumentation' | 'recordKeeping' | 'informationToDeployers' | 'humanOversight' | 'accuracy' | 'robustness' | 'cybersecurity'; lists: 'postMarketMonitoring.indicators[]' };
  'postMarketMonitoring.indicators[].what': { kind: 'text'; values: never; lists: 'postMarketMonitoring.indicators[]' };
  'postMarketMonitoring.indicators[].threshold': { kind: 'number'; values: never; lists: 'postMarketMonitoring.indicators[]' };
  'postMarketMonitoring.indicators[].action': { kind: 'text'; values: never; lists: 'postMarketMonitoring.indicators[]' };
  'postMarketMonitoring.analyses[]': { kind: 'list'; values: never; lists: never };
  'postMarketMonitoring.analyses[].id': { kind: 'text'; values: never; lists: 'postMarketMonitoring.analyses[]' };
  'postMarketMonitoring.analyses[].on': { kind: 'date'; values: never; lists: 'postMarketMonitoring.analyses[]' };
  'postMarketMonitoring.analyses[].indicators': { kind: 'ids'; values: never; lists: 'postMarketMonitoring.analyses[]' };
  'postMarketMonitoring.analyses[].finding': { kind: 'text'; values: never; lists: 'postMarketMonitoring.analyses[]' };
  'postMarketMonitoring.interactsWithOtherSystems': { kind: 'answer'; values: never; lists: never };
  'postMarketMonitoring.interactionAnalysis': { kind: 'text'; values: never; lists: never };
  'postMarketMonitoring.interactionAnalysedOn': { kind: 'date'; values: never; lists: never };
  'postMarketMonitoring.supervisedByAIOffice': { kind: 'answer'; values: never; lists: never };
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
  'specialCategoriesAgainstBias[]': { kind: 'list'; values: never; lists: never };
  'specialCategoriesAgainstBias[].id': { kind: 'text'; values: never; lists: 'specialCategoriesAgainstBias[]' };
  'specialCategoriesAgainstBias[].party': { kind: 'text'; values: never; lists: 'specialCategoriesAgainstBias[]' };
  'specialCategoriesAgainstBias[].as': { kind: 'choice'; values: 'provider' | 'deployer'; lists: 'specialCategoriesAgainstBias[]' };
  'specialCategoriesAgainstBias[].categories': { kind: 'text'; values: never; lists: 'specialCategoriesAgainstBias[]' };
  'specialCategoriesAgainstBias[].necessity': { kind: 'text'; values: never; lists: 'specialCategoriesAgainstBias[]' };
  'specialCategoriesAgainstBias[].interests': { kind: 'set'; values: 'healthAndSafety' | 'fundamentalRights' | 'discrimination'; lists: 'specialCategoriesAgainstBias[]' };
  'specialCategoriesAgainstBias[].examinations': { kind: 'ids'; values: never; lists: 'specialCategoriesAgainstBias[]' };
  'specialCategoriesAgainstBias[].startedOn': { kind: 'date'; values: never; lists: 'specialCategoriesAgainstBias[]' };
  'specialCategoriesAgainstBias[].alternatives[]': { kind: 'list'; values: never; lists: 'specialCategoriesAgainstBias[]' };
  'specialCategoriesAgainstBias[].alternatives[].id': { kind: 'text'; values: never; lists: 'specialCategoriesAgainstBias[]' | 'specialCategoriesAgainstBias[].alternatives[]' };
  'specialCategoriesAgainstBias[].alternatives[].kind': { kind: 'choice'; values: 'other data' | 'synthetic data' | 'anonymised data'; lists: 'specialCategoriesAgainstBias[]' | 'specialCategoriesAgainstBias[].alternatives[]' };
  'specialCategoriesAgainstBias[].alternatives[].insufficientBecause': { kind: 'text'; values: never; lists: 'specialCategoriesAgainstBias[]' | 'specialCategoriesAgainstBias[].alternatives[]' };
  'specialCategoriesAgainstBias[].alternatives[].assessedOn': { kind: 'date'; values: never; lists: 'specialCategoriesAgainstBias[]' | 'specialCategoriesAgainstBias[].alternatives[]' };
  'specialCategoriesAgainstBias[].safeguards[]': { kind: 'list'; values: never; lists: 'specialCategoriesAgainstBias[]' };
  'specialCategoriesAgainstBias[].safeguards[].id': { kind: 'text'; values: never; lists: 'specialCategoriesAgainstBias[]' | 'specialCategoriesAgainstBias[].safeguards[]' };
  'specialCategoriesAgainstBias[].safeguards[].kind': { kind: 'choice'; values: 'limit on re-use' | 'security' | 'privacy' | 'pseudonymisation'; lists: 'specialCategoriesAgainstBias[]' | 'specialCategoriesAgainstBias[].safeguards[]' };
  'specialCategoriesAgainstBias[].safeguards[].description': { kind: 'text'; values: never; lists: 'specialCategoriesAgainstBias[]' | 'specialCategoriesAgainstBias[].safeguards[]' };
  'specialCategoriesAgainstBias[].safeguards[].implementedOn': { kind: 'date'; values: never; lists: 'specialCategoriesAgainstBias[]' | 'specialCategoriesAgainstBias[].safeguards[]' };
  'specialCategoriesAgainstBias[].accessControl': { kind: 'text'; values: never; lists: 'specialCategoriesAgainstBias[]' };
  'specialCategoriesAgainstBias[].accessDocumented': { kind: 'answer'; values: never; lists: 'specialCategoriesAgainstBias[]' };
  'specialCategoriesAgainstBias[].authorisedPersons[]': { kind: 'list'; values: never; lists: 'specialCategoriesAgainstBias[]' };
  'specialCategoriesAgainstBias[].authorisedPersons[].id': { kind: 'text'; values: never; lists: 'specialCategoriesAgainstBias[]' | 'specialCategoriesAgainstBias[].authorisedPersons[]' };
  'specialCategoriesAgainstBias[].authorisedPersons[].authorisedOn': { kind: 'date'; values: never; lists: 'specialCategoriesAgainstBias[]' | 'specialCategoriesAgainstBias[].authorisedPersons[]' };
  'specialCategoriesAgainstBias[].authorisedPersons[].confidentiality': { kind: 'answer'; values: never; lists: 'specialCategoriesAgainstBias[]' | 'specialCategoriesAgainstBias[].authorisedPersons[]' };
  'specialCategoriesAgainstBias[].otherParties': { kind: 'set'; values: 'transmitted' | 'transferred' | 'accessed'; lists: 'specialCategoriesAgainstBias[]' };
  'specialCategoriesAgainstBias[].biasCorrectedOn': { kind: 'date'; values: never; lists: 'specialCategoriesAgainstBias[]' };
  'specialCategoriesAgainstBias[].retentionEndsOn': { kind: 'date'; values: never; lists: 'specialCategoriesAgainstBias[]' };
  'specialCategoriesAgainstBias[].deletedOn': { kind: 'date'; values: never; lists: 'specialCategoriesAgainstBias[]' };
  'specialCategoriesAgainstBias[].processingRecord': { kind: 'section'; values: never; lists: 'specialCategoriesAgainstBias[]' };
  'specialCategoriesAgainstBias[].processingRecord.reference': { kind: 'text'; values: never; lists: 'specialCategoriesAgainstBias[]' };
  'specialCategoriesAgainstBias[].processingRecord.on': { kind: 'date'; values: never; lists: 'specialCategoriesAgainstBias[]' };
  'specialCategoriesAgainstBias[].processingRecord.reasonsForNecessity': { kind: 'answer'; values: never; lists: 'specialCategoriesAgainstBias[]' };
  'specialCategoriesAgainstBias[].processingRecord.reasonsAgainstOtherData': { kind: 'answer'; values: never; lists: 'specialCategoriesAgainstBias[]' };
  'sandboxProcessing[]': { kind: 'list'; values: never; lists: never };
  'sandboxProcessing[].id': { kind: 'text'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].party': { kind: 'text'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].sandbox': { kind: 'text'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].startedOn': { kind: 'date'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].participationEndedOn': { kind: 'date'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].collectedFor': { kind: 'text'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].lawfullyCollected': { kind: 'answer'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].onlyToDevelopTrainAndTest': { kind: 'answer'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].publicInterest': { kind: 'text'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].areas': { kind: 'set'; values: 'publicSafetyAndHealth' | 'environment' | 'energySustainability' | 'transportAndCriticalInfrastructure' | 'publicAdministrationAndServices'; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].requirements': { kind: 'set'; values: 'riskManagement' | 'dataGovernance' | 'technicalDocumentation' | 'recordKeeping' | 'transparency' | 'humanOversight' | 'accuracyRobustnessCybersecurity'; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].insufficient': { kind: 'set'; values: 'anonymisedData' | 'syntheticData' | 'otherNonPersonalData'; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].insufficientBecause': { kind: 'text'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].riskMonitoring': { kind: 'text'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].riskResponse': { kind: 'text'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].canBeStopped': { kind: 'answer'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].environment': { kind: 'set'; values: 'functionallySeparate' | 'isolated' | 'protected' | 'underOwnControl' | 'authorisedPersonsOnly'; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].originalDataShared': { kind: 'answer'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].sharingBasis': { kind: 'text'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].createdDataShared': { kind: 'answer'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].affectsPersons': { kind: 'answer'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].affectsTheirRights': { kind: 'answer'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].protection': { kind: 'text'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].retentionEndsOn': { kind: 'date'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].deletedOn': { kind: 'date'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].logs': { kind: 'text'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].logsDeletedOn': { kind: 'date'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].otherLawOnLogs': { kind: 'text'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].description': { kind: 'text'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].testingResults': { kind: 'text'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].inTechnicalDocumentation': { kind: 'answer'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].summaryPublishedOn': { kind: 'date'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].summaryIsSensitive': { kind: 'answer'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].forLawEnforcement': { kind: 'answer'; values: never; lists: 'sandboxProcessing[]' };
  'sandboxProcessing[].specificLaw': { kind: 'text'; values: never; lists: 'sandboxProcessing[]' };
  'realWorldTesting': { kind: 'choice'; values: 'no' | 'under Art. 60' | 'in a sandbox' | 'under the framework for products of Annex I, Section B' | 'otherwise'; lists: never };
  'integrates[]': { kind: 'list'; values: never; lists: never };
  'integrates[].id': { kind: 'text'; values: never; lists: 'integrates[]' };
  'integrates[].kind': { kind: 'choice'; values: 'general-purpose model' | 'AI model' | 'AI system' | 'tool' | 'service' | 'component'; lists: 'integrates[]' };
  'integrates[].supplier': { kind: 'text'; values: never; lists: 'integrates[]' };
  'integrates[].model': { kind: 'text'; values: never; lists: 'integrates[]' };
  'integrates[].agreement': { kind: 'text'; values: never; lists: 'integrates[]' };
  'integrates[].supplied': { kind: 'choice'; values: 'from a third party under an agreement' | 'public, under a free and open-source licence' | 'made by the provider itself'; lists: 'integrates[]' };
  'integrates[].licence': { kind: 'text'; values: never; lists: 'integrates[]' };
  'integrates[].agreementOn': { kind: 'date'; values: never; lists: 'integrates[]' };
  'integrates[].agreementSpecifies': { kind: 'set'; values: 'information' | 'capabilities' | 'technicalAccess' | 'otherAssistance'; lists: 'integrates[]' };
  'route': { kind: 'section'; values: never; lists: never };
  'route.harmonisedStandards': { kind: 'text'; values: never; lists: never };
  'route.harmonisedStandardsApplied': { kind: 'choice'; values: 'in full, for all requirements' | 'in full, published with a restriction' | 'in part' | 'not applied'; lists: never };
  'route.commonSpecifications': { kind: 'text'; values: never; lists: never };
  'route.commonSpecificationsApplied': { kind: 'choice'; values: 'in full, for all requirements' | 'in part' | 'not applied'; lists: never };
  'route.commonSpecificationsNotFollowed[]': { kind: 'list'; values: never; lists: never };
  'route.commonSpecificationsNotFollowed[].id': { kind: 'text'; values: never; lists: 'route.commonSpecificationsNotFollowed[]' };
  'route.commonSpecificationsNotFollowed[].specification': { kind: 'text'; values: never; lists: 'route.commonSpecificationsNotFollowed[]' };
  'route.commonSpecificationsNotFollowed[].solution': { kind: 'text'; values: never; lists: 'route.commonSpecificationsNotFollowed[]' };
  'route.commonSpecificationsNotFollowed[].equivalence': { kind: 'text'; values: never; lists: 'route.commonSpecificationsNotFollowed[]' };
  'route.commonSpecificationsNotFollowed[].justifiedOn': { kind: 'date'; values: never; lists: 'route.commonSpecificationsNotFollowed[]' };
  'route.localData': { kind: 'answer'; values: never; lists: never };
  'route.cybersecurityCertificate': { kind: 'text'; values: never; lists: never };
  'route.procedure': { kind: 'choice'; values: 'internal control' | 'notified body' | 'sectoral procedure'; lists: never };
  'route.thirdPartyInvolved': { kind: 'answer'; values: never; lists: never };
  'route.intendedForAuthoritiesOrUnionBodies': { kind: 'answer'; values: never; lists: never };
  'route.assessor': { kind: 'choice'; values: 'notified body' | 'market surveillance authority' | 'AI Office'; lists: never };
  'route.entrustedByCommission': { kind: 'answer'; values: never; lists: never };
  'route.assessmentCostsDue': { kind: 'date'; values: never; lists: never };
  'route.assessmentCostsPaidOn': { kind: 'date'; values: never; lists: never };
  'route.notifiedBodyOrAuthority': { kind: 'text'; values: never; lists: never };
  'route.bodyNumber': { kind: 'text'; values: never; lists: never };
  'route.authorisationWithoutAssessment': { kind: 'text'; values: never; lists: never };
  'route.authorisationOn': { kind: 'date'; values: never; lists: never };
  'route.authorisationUntil': { kind: 'date'; values: never; lists: never };
  'route.assessmentUnderWay': { kind: 'answer'; values: never; lists: never };
  'route.urgentUseWithoutAuthorisation': { kind: 'answer'; values: never; lists: never };
  'route.modelAndSystemSameProviderOrUndertaking': { kind: 'answer'; values: never; lists: never };
  'route.insideVeryLargePlatform': { kind: 'answer'; values: never; lists: never };
  'route.exceptionFromAiOffice': { kind: 'set'; values: 'productOfAnnexI' | 'criticalInfrastructure' | 'authorityOrFinancialInstitution' | 'justice'; lists: never };
  'route.directConnectionWithFinancialService': { kind: 'answer'; values: never; lists: never };
  'events': { kind: 'section'; values: never; lists: never };
  'events.reasonToConsiderNonConformity[]': { kind: 'list'; values: never; lists: never };
  'events.reasonToConsiderNonConformity[].id': { kind: 'text'; values: never; lists: 'events.reasonToConsiderNonConformity[]' };
  'events.reasonToConsiderNonConformity[].party': { kind: 'text'; values: never; lists: 'events.reasonToConsiderNonConformity[]' };
  'events.reasonToConsiderNonConformity[].on': { kind: 'date'; values: never; lists: 'events.reasonToConsiderNonConformity[]' };
  'events.reasonToConsiderNonConformity[].knownOn': { kind: 'date'; values: never; lists: 'events.reasonToConsiderNonConformity[]' };
  'events.reasonToConsiderNonConformity[].what': { kind: 'text'; values: never; lists: 'events.reasonToConsiderNonConformity[]' };
  'events.reasonToConsiderNonConformity[].foundToConform': { kind: 'answer'; values: never; lists: 'events.reasonToConsiderNonConformity[]' };
  'events.reasonToConsiderNonConformity[].action': { kind: 'choice'; values: 'brought into conformity' | 'withdrawn' | 'disabled' | 'recalled'; lists: 'events.reasonToConsiderNonConformity[]' };
  'events.reasonToConsiderNonConformity[].doneOn': { kind: 'date'; values: never; lists: 'events.reasonToConsiderNonConformity[]' };
  'events.reasonToConsiderNonConformity[].due': { kind: 'date'; values: never; lists: 'events.reasonToConsiderNonConformity[]' };
  'events.reasonToConsiderNonConformity[].how': { kind: 'text'; values: never; lists: 'events.reasonToConsiderNonConformity[]' };
  'events.reasonToConsiderNonConformity[].informed[]': { kind: 'list'; values: never; lists: 'events.reasonToConsiderNonConformity[]' };
  'events.reasonToConsiderNonConformity[].informed[].id': { kind: 'text'; values: never; lists: 'events.reasonToConsiderNonConformity[]' | 'events.reasonToConsiderNonConformity[].informed[]' };
  'events.reasonToConsiderNonConformity[].informed[].party': { kind: 'text'; values: never; lists: 'events.reasonToConsiderNonConformity[]' | 'events.reasonToConsiderNonConformity[].informed[]' };
  'events.reasonToConsiderNonConformity[].informed[].on': { kind: 'date'; values: never; lists: 'events.reasonToConsiderNonConformity[]' | 'events.reasonToConsiderNonConformity[].informed[]' };
  'events.reasonToConsiderNonConformity[].informed[].how': { kind: 'text'; values: never; lists: 'events.reasonToConsiderNonConformity[]' | 'events.reasonToConsiderNonConformity[].informed[]' };
  'events.presentsRisk[]': { kind: 'list'; values: never; lists: never };
  'events.presentsRisk[].id': { kind: 'text'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].party': { kind: 'text'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].on': { kind: 'date'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].knownOn': { kind: 'date'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].what': { kind: 'text'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].causesInvestigatedOn': { kind: 'date'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].causes': { kind: 'text'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].reportedByDeployer': { kind: 'answer'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].investigatedWithDeployer': { kind: 'answer'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].authorityToldOn': { kind: 'date'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].toldNature': { kind: 'answer'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].toldAction': { kind: 'answer'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].certified': { kind: 'answer'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].notifiedBodyToldOn': { kind: 'date'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].due': { kind: 'date'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].doneOn': { kind: 'date'; values: never; lists: 'events.presentsRisk[]' };
  'events.presentsRisk[].how': { kind: 'text'; values: never; lists: 'events.presentsRisk[]' };
  'events.seriousIncident[]': { kind: 'list'; values: never; lists: never };
  'events.seriousIncident[].id': { kind: 'text'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].party': { kind: 'text'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].on': { kind: 'date'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].knownOn': { kind: 'date'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].what': { kind: 'text'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].deployerKnownOn': { kind: 'date'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].ledTo': { kind: 'set'; values: 'death' | 'seriousHarmToHealth' | 'criticalInfrastructure' | 'fundamentalRights' | 'propertyOrEnvironment'; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].widespreadInfringement': { kind: 'answer'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].causalLinkRuledOut': { kind: 'answer'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].causalLinkOn': { kind: 'date'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].places[]': { kind: 'list'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].places[].id': { kind: 'text'; values: never; lists: 'events.seriousIncident[]' | 'events.seriousIncident[].places[]' };
  'events.seriousIncident[].places[].memberState': { kind: 'text'; values: never; lists: 'events.seriousIncident[]' | 'events.seriousIncident[].places[]' };
  'events.seriousIncident[].places[].authority': { kind: 'text'; values: never; lists: 'events.seriousIncident[]' | 'events.seriousIncident[].places[]' };
  'events.seriousIncident[].places[].reportedOn': { kind: 'date'; values: never; lists: 'events.seriousIncident[]' | 'events.seriousIncident[].places[]' };
  'events.seriousIncident[].aiOfficeToldOn': { kind: 'date'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].firstReportIncomplete': { kind: 'answer'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].completeReportDueOn': { kind: 'date'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].completeReportOn': { kind: 'date'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].investigationBegunOn': { kind: 'date'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].riskAssessment': { kind: 'text'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].correctiveActions': { kind: 'ids'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].systemAltered': { kind: 'answer'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].alteredOn': { kind: 'date'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].authorityToldOfAlterationOn': { kind: 'date'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].digestAtIncident': { kind: 'text'; values: never; lists: 'events.seriousIncident[]' };
  'events.seriousIncident[].digestAfterInvestigation': { kind: 'text'; values: never; lists: 'events.seriousIncident[]' };
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
  'events.authorityRequest[].party': { kind: 'text'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].authority': { kind: 'text'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].legalBasis': { kind: 'choice'; values: 'Art. 21' | 'Art. 26(12)' | 'Art. 74' | 'Art. 75a' | 'Art. 79' | 'Art. 91' | 'other'; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].on': { kind: 'date'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].knownOn': { kind: 'date'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].what': { kind: 'text'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].asksFor': { kind: 'set'; values: 'informationOrDocumentation' | 'logs' | 'fullDocumentation' | 'dataSets' | 'sourceCode' | 'inspection' | 'accessOrExplanations' | 'other'; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].bindsNobody': { kind: 'answer'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].simpleRequest': { kind: 'answer'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].sourceCodeNotOwed': { kind: 'answer'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].due': { kind: 'date'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].doneOn': { kind: 'date'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].how': { kind: 'text'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].everythingProvided': { kind: 'answer'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].inLanguageOfAuthority': { kind: 'answer'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].logsGivenOn': { kind: 'date'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].documentationOpenedOn': { kind: 'date'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].dataSetsOpenedOn': { kind: 'date'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].sourceCodeOpenedOn': { kind: 'date'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].inspectionObstructed': { kind: 'answer'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].accessGivenOn': { kind: 'date'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityRequest[].checkedBy': { kind: 'text'; values: never; lists: 'events.authorityRequest[]' };
  'events.authorityMeasure[]': { kind: 'list'; values: never; lists: never };
  'events.authorityMeasure[].id': { kind: 'text'; values: never; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].party': { kind: 'text'; values: never; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].authority': { kind: 'text'; values: never; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].basis': { kind: 'choice'; values: 'Art. 75a(6)(b)' | 'Art. 75b' | 'Art. 75c(3)' | 'Art. 76(3)(a)' | 'Art. 76(3)(b)' | 'Art. 79(2)' | 'Art. 80(2)' | 'Art. 82(1)' | 'Art. 83(1)' | 'other'; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].on': { kind: 'date'; values: never; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].knownOn': { kind: 'date'; values: never; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].what': { kind: 'text'; values: never; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].realWorldTest': { kind: 'text'; values: never; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].formalFindings': { kind: 'set'; values: 'markingInViolation' | 'markingMissing' | 'declarationMissing' | 'declarationIncorrect' | 'registrationMissing' | 'representativeMissing' | 'documentationUnavailable'; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].due': { kind: 'date'; values: never; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].doneOn': { kind: 'date'; values: never; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].how': { kind: 'text'; values: never; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].coversAllMadeAvailable': { kind: 'answer'; values: never; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].withinFifteenWorkingDays': { kind: 'answer'; values: never; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].broughtIntoConformityOn': { kind: 'date'; values: never; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].stillRetained': { kind: 'answer'; values: never; lists: 'events.authorityMeasure[]' };
  'events.authorityMeasure[].describedToAIOfficeOn': { kind: 'date'; values: never; lists: 'events.authorityMeasure[]' };
  'events.requestForExplanation[]': { kind: 'list'; values: never; lists: never };
  'events.requestForExplanation[].id': { kind: 'text'; values: never; lists: 'events.requestForExplanation[]' };
  'events.requestForExplanation[].party': { kind: 'text'; values: never; lists: 'events.requestForExplanation[]' };
  'events.requestForExplanation[].on': { kind: 'date'; values: never; lists: 'events.requestForExplanation[]' };
  'events.requestForExplanation[].decision': { kind: 'text'; values: never; lists: 'events.requestForExplanation[]' };
  'events.requestForExplanation[].due': { kind: 'date'; values: never; lists: 'events.requestForExplanation[]' };
  'events.requestForExplanation[].doneOn': { kind: 'date'; values: never; lists: 'events.requestForExplanation[]' };
  'events.requestForExplanation[].roleOfSystem': { kind: 'text'; values: never; lists: 'events.requestForExplanation[]' };
  'events.requestForExplanation[].mainElements': { kind: 'text'; values: never; lists: 'events.requestForExplanation[]' };
  'events.complaint[]': { kind: 'list'; values: never; lists: never };
  'events.complaint[].id': { kind: 'text'; values: never; lists: 'events.complaint[]' };
  'events.complaint[].party': { kind: 'text'; values: never; lists: 'events.complaint[]' };
  'events.complaint[].on': { kind: 'date'; values: never; lists: 'events.complaint[]' };
  'events.complaint[].lodgedWith': { kind: 'choice'; values: 'a market surveillance authority' | 'the AI Office' | 'the party itself' | 'somebody else'; lists: 'events.complaint[]' };
  'events.complaint[].what': { kind: 'text'; values: never; lists: 'events.complaint[]' };
  'events.complaint[].handledBy': { kind: 'text'; values: never; lists: 'events.complaint[]' };
  'events.complaint[].gaveReasonToConsider': { kind: 'set'; values: 'nonConformity' | 'risk' | 'seriousIncident'; lists: 'events.complaint[]' };
  'events.complaint[].ledTo': { kind: 'ids'; values: never; lists: 'events.complaint[]' };
  'events.complaint[].doneOn': { kind: 'date'; values: never; lists: 'events.complaint[]' };
  'events.complaint[].how': { kind: 'text'; values: never; lists: 'events.complaint[]' };
  'events.postRemoteIdentificationUse[]': { kind: 'list'; values: never; lists: never };
  'events.postRemoteIdentificationUse[].id': { kind: 'text'; values: never; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].party': { kind: 'text'; values: never; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].on': { kind: 'date'; values: never; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].kind': { kind: 'choice'; values: 'targeted search of a suspect or convicted person' | 'initial identification of a potential suspect' | 'other'; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].objectiveFacts': { kind: 'text'; values: never; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].authorisationRequestedOn': { kind: 'date'; values: never; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].requestedWithin48Hours': { kind: 'answer'; values: never; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].authority': { kind: 'choice'; values: 'judicial authority' | 'administrative authority with binding decisions subject to judicial review' | 'other'; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].decision': { kind: 'choice'; values: 'granted' | 'rejected' | 'pending'; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].decidedOn': { kind: 'date'; values: never; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].stoppedOn': { kind: 'date'; values: never; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].dataDeletedOn': { kind: 'date'; values: never; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].offence': { kind: 'text'; values: never; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].strictlyNecessary': { kind: 'answer'; values: never; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].link': { kind: 'set'; values: 'criminalOffence' | 'criminalProceeding' | 'threat' | 'missingPerson'; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].adverseDecisionOnOutputAlone': { kind: 'answer'; values: never; lists: 'events.postRemoteIdentificationUse[]' };
  'events.postRemoteIdentificationUse[].policeFile': { kind: 'text'; values: never; lists: 'events.postRemoteIdentificationUse[]' };
  'events.realTimeIdentificationUse[]': { kind: 'list'; values: never; lists: never };
  'events.realTimeIdentificationUse[].id': { kind: 'text'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].party': { kind: 'text'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].use': { kind: 'text'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].on': { kind: 'date'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].target': { kind: 'text'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].harmWithoutUse': { kind: 'text'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].consequencesForPersons': { kind: 'text'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].keptWithinLimits': { kind: 'answer'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].urgent': { kind: 'answer'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].urgencyReasons': { kind: 'text'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].reasonsOfRequest': { kind: 'text'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].authorisationRequestedOn': { kind: 'date'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].requestedWithin24Hours': { kind: 'answer'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].authority': { kind: 'choice'; values: 'judicial authority' | 'independent administrative authority whose decision is binding' | 'other'; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].decision': { kind: 'choice'; values: 'granted' | 'rejected' | 'pending'; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].decidedOn': { kind: 'date'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].begunAfterDecision': { kind: 'answer'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].stoppedOn': { kind: 'date'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].discardedOn': { kind: 'date'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].discardedAtOnce': { kind: 'answer'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].adverseDecisionOnOutputAlone': { kind: 'answer'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].marketSurveillanceToldOn': { kind: 'date'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].dataProtectionToldOn': { kind: 'date'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].noticeSaysRequestAndResult': { kind: 'answer'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.realTimeIdentificationUse[].noticeHasSensitiveData': { kind: 'answer'; values: never; lists: 'events.realTimeIdentificationUse[]' };
  'events.requestToDemonstrateConformity[]': { kind: 'list'; values: never; lists: never };
  'events.requestToDemonstrateConformity[].id': { kind: 'text'; values: never; lists: 'events.requestToDemonstrateConformity[]' };
  'events.requestToDemonstrateConformity[].on': { kind: 'date'; values: never; lists: 'events.requestToDemonstrateConformity[]' };
  'events.requestToDemonstrateConformity[].knownOn': { kind: 'date'; values: never; lists: 'events.requestToDemonstrateConformity[]' };
  'events.requestToDemonstrateConformity[].party': { kind: 'text'; values: never; lists: 'events.requestToDemonstrateConformity[]' };
  'events.requestToDemonstrateConformity[].what': { kind: 'text'; values: never; lists: 'events.requestToDemonstrateConformity[]' };
  'events.requestToDemonstrateConformity[].due': { kind: 'date'; values: never; lists: 'events.requestToDemonstrateConformity[]' };
  'events.requestToDemonstrateConformity[].doneOn': { kind: 'date'; values: never; lists: 'events.requestToDemonstrateConformity[]' };
  'events.requestToDemonstrateConformity[].how': { kind: 'text'; values: never; lists: 'events.requestToDemonstrateConformity[]' };
  'events.requestForDerogationAssessment[]': { kind: 'list'; values: never; lists: never };
  'events.requestForDerogationAssessment[].id': { kind: 'text'; values: never; lists: 'events.requestForDerogationAssessment[]' };
  'events.requestForDerogationAssessment[].on': { kind: 'date'; values: never; lists: 'events.requestForDerogationAssessment[]' };
  'events.requestForDerogationAssessment[].knownOn': { kind: 'date'; values: never; lists: 'events.requestForDerogationAssessment[]' };
  'events.requestForDerogationAssessment[].party': { kind: 'text'; values: never; lists: 'events.requestForDerogationAssessment[]' };
  'events.requestForDerogationAssessment[].what': { kind: 'text'; values: never; lists: 'events.requestForDerogationAssessment[]' };
  'events.requestForDerogationAssessment[].due': { kind: 'date'; values: never; lists: 'events.requestForDerogationAssessment[]' };
  'events.requestForDerogationAssessment[].doneOn': { kind: 'date'; values: never; lists: 'events.requestForDerogationAssessment[]' };
  'events.requestForDerogationAssessment[].how': { kind: 'text'; values: never; lists: 'events.requestForDerogationAssessment[]' };
  'events.requestForMandate[]': { kind: 'list'; values: never; lists: never };
  'events.requestForMandate[].id': { kind: 'text'; values: never; lists: 'events.requestForMandate[]' };
  'events.requestForMandate[].on': { kind: 'date'; values: never; lists: 'events.requestForMandate[]' };
  'events.requestForMandate[].knownOn': { kind: 'date'; values: never; lists: 'events.requestForMandate[]' };
  'events.requestForMandate[].party': { kind: 'text'; values: never; lists: 'events.requestForMandate[]' };
  'events.requestForMandate[].what': { kind: 'text'; values: never; lists: 'events.requestForMandate[]' };
  'events.requestForMandate[].due': { kind: 'date'; values: never; lists: 'events.requestForMandate[]' };
  'events.requestForMandate[].doneOn': { kind: 'date'; values: never; lists: 'events.requestForMandate[]' };
  'events.requestForMandate[].how': { kind: 'text'; values: never; lists: 'events.requestForMandate[]' };
  'events.requestToRepresentative[]': { kind: 'list'; values: never; lists: never };
  'events.requestToRepresentative[].id': { kind: 'text'; values: never; lists: 'events.requestToRepresentative[]' };
  'events.requestToRepresentative[].on': { kind: 'date'; values: never; lists: 'events.requestToRepresentative[]' };
  'events.requestToRepresentative[].knownOn': { kind: 'date'; values: never; lists: 'events.requestToRepresentative[]' };
  'events.requestToRepresentative[].party': { kind: 'text'; values: never; lists: 'events.requestToRepresentative[]' };
  'events.requestToRepresentative[].what': { kind: 'text'; values: never; lists: 'events.requestToRepresentative[]' };
  'events.requestToRepresentative[].due': { kind: 'date'; values: never; lists: 'events.requestToRepresentative[]' };
  'events.requestToRepresentative[].doneOn': { kind: 'date'; values: never; lists: 'events.requestToRepresentative[]' };
  'events.requestToRepresentative[].how': { kind: 'text'; values: never; lists: 'events.requestToRepresentative[]' };
  'events.reasonToTerminateMandate[]': { kind: 'list'; values: never; lists: never };
  'events.reasonToTerminateMandate[].id': { kind: 'text'; values: never; lists: 'events.reasonToTerminateMandate[]' };
  'events.reasonToTerminateMandate[].on': { kind: 'date'; values: never; lists: 'events.reasonToTerminateMandate[]' };
  'events.reasonToTerminateMandate[].knownOn': { kind: 'date'; values: never; lists: 'events.reasonToTerminateMandate[]' };
  'events.reasonToTerminateMandate[].party': { kind: 'text'; values: never; lists: 'events.reasonToTerminateMandate[]' };
  'events.reasonToTerminateMandate[].what': { kind: 'text'; values: never; lists: 'events.reasonToTerminateMandate[]' };
  'events.reasonToTerminateMandate[].due': { kind: 'date'; values: never; lists: 'events.reasonToTerminateMandate[]' };
  'events.reasonToTerminateMandate[].doneOn': { kind: 'date'; values: never; lists: 'events.reasonToTerminateMandate[]' };
  'events.reasonToTerminateMandate[].how': { kind: 'text'; values: never; lists: 'events.reasonToTerminateMandate[]' };
  'events.realWorldTest[]': { kind: 'list'; values: never; lists: never };
  'events.realWorldTest[].id': { kind: 'text'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].party': { kind: 'text'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].under': { kind: 'choice'; values: 'Art. 60' | 'the framework for products of Annex I, Section B' | 'a sandbox'; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].startedOn': { kind: 'date'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].endsOn': { kind: 'date'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].plan': { kind: 'text'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].planCovers': { kind: 'set'; values: 'objectives' | 'methodology' | 'geographicalScope' | 'population' | 'temporalScope' | 'monitoring' | 'organisation' | 'conduct'; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].places[]': { kind: 'list'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].places[].id': { kind: 'text'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].places[]' };
  'events.realWorldTest[].places[].memberState': { kind: 'text'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].places[]' };
  'events.realWorldTest[].places[].planSubmittedOn': { kind: 'date'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].places[]' };
  'events.realWorldTest[].places[].answer': { kind: 'choice'; values: 'approved' | 'objected' | 'no answer within 30 days'; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].places[]' };
  'events.realWorldTest[].places[].answeredOn': { kind: 'date'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].places[]' };
  'events.realWorldTest[].places[].tacitApproval': { kind: 'answer'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].places[]' };
  'events.realWorldTest[].identificationNumber': { kind: 'text'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].registeredOn': { kind: 'date'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].registeredIn': { kind: 'choice'; values: 'EU database' | 'secure non-public section of the EU database' | 'national register'; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].registeredData': { kind: 'set'; values: 'identificationNumber' | 'parties' | 'system' | 'planSummary' | 'suspensionOrTermination'; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].representative': { kind: 'text'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].representativeInUnion': { kind: 'answer'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].transfersToThirdCountries': { kind: 'answer'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].transferSafeguards': { kind: 'text'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].durationReasons': { kind: 'text'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].extensionToldOn': { kind: 'date'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].extensionReasons': { kind: 'text'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].vulnerableSubjects': { kind: 'answer'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].vulnerableProtection': { kind: 'text'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].withDeployers': { kind: 'answer'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].deployersInformed': { kind: 'answer'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].deployersHaveInstructions': { kind: 'answer'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].rolesAgreement': { kind: 'text'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].rolesAgreedOn': { kind: 'date'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].everySubjectConsented': { kind: 'answer'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].consentWouldPreventTest': { kind: 'answer'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].negativeEffectOnSubjects': { kind: 'answer'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].subjectDataDeletedOn': { kind: 'date'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].consentFreelyGiven': { kind: 'answer'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].subjectsToldOf': { kind: 'set'; values: 'natureAndObjectives' | 'conditionsAndDuration' | 'rightsAndGuarantees' | 'reversalOfOutput' | 'numberAndContact'; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].consentRecords': { kind: 'set'; values: 'dated' | 'documented' | 'copyGiven'; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].overseers[]': { kind: 'list'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].overseers[].id': { kind: 'text'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].overseers[]' };
  'events.realWorldTest[].overseers[].of': { kind: 'choice'; values: 'provider' | 'deployer'; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].overseers[]' };
  'events.realWorldTest[].overseers[].qualification': { kind: 'text'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].overseers[]' };
  'events.realWorldTest[].overseers[].hasCapacity': { kind: 'answer'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].overseers[]' };
  'events.realWorldTest[].overseers[].hasTraining': { kind: 'answer'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].overseers[]' };
  'events.realWorldTest[].overseers[].hasAuthority': { kind: 'answer'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].overseers[]' };
  'events.realWorldTest[].reversal': { kind: 'text'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].reversalWorks': { kind: 'answer'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].withdrawals[]': { kind: 'list'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].withdrawals[].id': { kind: 'text'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].withdrawals[]' };
  'events.realWorldTest[].withdrawals[].on': { kind: 'date'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].withdrawals[]' };
  'events.realWorldTest[].withdrawals[].detriment': { kind: 'answer'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].withdrawals[]' };
  'events.realWorldTest[].withdrawals[].justificationAsked': { kind: 'answer'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].withdrawals[]' };
  'events.realWorldTest[].withdrawals[].deletionRequestedOn': { kind: 'date'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].withdrawals[]' };
  'events.realWorldTest[].withdrawals[].deletedOn': { kind: 'date'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].withdrawals[]' };
  'events.realWorldTest[].withdrawals[].deletedAtOnce': { kind: 'answer'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].withdrawals[]' };
  'events.realWorldTest[].incidents[]': { kind: 'list'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].incidents[].id': { kind: 'text'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].incidents[]' };
  'events.realWorldTest[].incidents[].entry': { kind: 'text'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].incidents[]' };
  'events.realWorldTest[].incidents[].response': { kind: 'choice'; values: 'mitigated at once' | 'suspended until mitigated' | 'terminated' | 'nothing'; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].incidents[]' };
  'events.realWorldTest[].incidents[].respondedOn': { kind: 'date'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].incidents[]' };
  'events.realWorldTest[].recallProcedure': { kind: 'text'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].stops[]': { kind: 'list'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].stops[].id': { kind: 'text'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].stops[]' };
  'events.realWorldTest[].stops[].kind': { kind: 'choice'; values: 'suspension' | 'termination'; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].stops[]' };
  'events.realWorldTest[].stops[].on': { kind: 'date'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].stops[]' };
  'events.realWorldTest[].stops[].authoritiesToldOn': { kind: 'date'; values: never; lists: 'events.realWorldTest[]' | 'events.realWorldTest[].stops[]' };
  'events.realWorldTest[].outcomesDueOn': { kind: 'date'; values: never; lists: 'events.realWorldTest[]' };
  'events.realWorldTest[].outcomesToldOn': { kind: 'date'; values: never; lists: 'events.realWorldTest[]' };
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
  'parties[].modelRepresentation.requests[].basis': { kind: 'choice'; values: 'Art. 53(3)' | 'Art. 91' | 'Art. 92' | 'other'; lists: 'parties[]' | 'parties[].modelRepresentation.requests[]' };
  'parties[].modelRepresentation.requests[].about': { kind: 'text'; values: never; lists: 'parties[]' | 'parties[].modelRepresentation.requests[]' };
  'parties[].modelRepresentation.requests[].receivedOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].modelRepresentation.requests[]' };
  'parties[].modelRepresentation.requests[].dueOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].modelRepresentation.requests[]' };
  'parties[].modelRepresentation.requests[].answeredOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].modelRepresentation.requests[]' };
  'parties[].modelRepresentation.requests[].everythingProvided': { kind: 'answer'; values: never; lists: 'parties[]' | 'parties[].modelRepresentation.requests[]' };
  'parties[].modelRepresentation.requests[].accessGivenOn': { kind: 'date'; values: never; lists: 'parties[]' | 'parties[].modelRepresentation.requests[]' };
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
  'modelDemonstration.commonSpecificationsNotFollowed[]': { kind: 'list'; values: never; lists: never };
  'modelDemonstration.commonSpecificationsNotFollowed[].id': { kind: 'text'; values: never; lists: 'modelDemonstration.commonSpecificationsNotFollowed[]' };
  'modelDemonstration.commonSpecificationsNotFollowed[].specification': { kind: 'text'; values: never; lists: 'modelDemonstration.commonSpecificationsNotFollowed[]' };
  'modelDemonstration.commonSpecificationsNotFollowed[].solution': { kind: 'text'; values: never; lists: 'modelDemonstration.commonSpecificationsNotFollowed[]' };
  'modelDemonstration.commonSpecificationsNotFollowed[].equivalence': { kind: 'text'; values: never; lists: 'modelDemonstration.commonSpecificationsNotFollowed[]' };
  'modelDemonstration.commonSpecificationsNotFollowed[].justifiedOn': { kind: 'date'; values: never; lists: 'modelDemonstration.commonSpecificationsNotFollowed[]' };
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
  'modelRequests[].basis': { kind: 'choice'; values: 'Art. 53(3)' | 'Art. 91' | 'Art. 92' | 'other'; lists: 'modelRequests[]' };
  'modelRequests[].about': { kind: 'text'; values: never; lists: 'modelRequests[]' };
  'modelRequests[].receivedOn': { kind: 'date'; values: never; lists: 'modelRequests[]' };
  'modelRequests[].dueOn': { kind: 'date'; values: never; lists: 'modelRequests[]' };
  'modelRequests[].answeredOn': { kind: 'date'; values: never; lists: 'modelRequests[]' };
  'modelRequests[].everythingProvided': { kind: 'answer'; values: never; lists: 'modelRequests[]' };
  'modelRequests[].accessGivenOn': { kind: 'date'; values: never; lists: 'modelRequests[]' };
  'modelRequests[].handledBy': { kind: 'text'; values: never; lists: 'modelRequests[]' };
  'modelMeasures[]': { kind: 'list'; values: never; lists: never };
  'modelMeasures[].id': { kind: 'text'; values: never; lists: 'modelMeasures[]' };
  'modelMeasures[].kind': { kind: 'choice'; values: 'to comply with Articles 53 and 54' | 'to mitigate a systemic risk' | 'to restrict, withdraw or recall the model' | 'commitments made binding'; lists: 'modelMeasures[]' };
  'modelMeasures[].what': { kind: 'text'; values: never; lists: 'modelMeasures[]' };
  'modelMeasures[].on': { kind: 'date'; values: never; lists: 'modelMeasures[]' };
  'modelMeasures[].dueOn': { kind: 'date'; values: never; lists: 'modelMeasures[]' };
  'modelMeasures[].doneOn': { kind: 'date'; values: never; lists: 'modelMeasures[]' };
  'modelMeasures[].how': { kind: 'text'; values: never; lists: 'modelMeasures[]' };
  'organisation.id': { kind: 'text'; values: never; lists: 'parties[]' };
  'organisation.name': { kind: 'text'; values: never; lists: 'parties[]' };
  'organisation.own': { kind: 'answer'; values: never; lists: 'parties[]' };
  'organisation.kind': { kind: 'choice'; values: 'natural person' | 'legal person' | 'public authority' | 'agency or other body' | 'Union institution, body, office or agency' | 'international organisation' | 'third-country authority'; lists: 'parties[]' };
  'organisation.establishedIn': { kind: 'text'; values: never; lists: 'parties[]' };
  'organisation.establishedInUnion': { kind: 'answer'; values: never; lists: 'parties[]' };
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
  'organisation.equivalentIncidentReportingLaw': { kind: 'text'; values: never; lists: 'parties[]' };
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
  'organisation.functions[].answers': { kind: 'ids'; values: never; lists: 'parties[]' | 'organisation.functions[]' };
}

/** Facts of exceptions that somebody has to invoke: left out, the stricter answer stands. */
export const invokeFacts: ReadonlySet<string> = new Set([
  'freeAndOpenSourceLicence',
  'parties[].personalNonProfessionalUse',
  'parties[].suppliesOpenlyNotAModel',
  'parties[].logs.otherLaw',
  'parties[].use.seriousIncidents[].providerNotReached',
  'parties[].use.fundamentalRights.notification.noTemplateThen',
  'parties[].use.fundamentalRights.notification.exemption',
  'parties[].use.explanationException',
  'parties[].handOver.documentationNotRelevantBecause',
  'parties[].handOver.limitationsNotRelevantBecause',
  'parties[].handOver.accessNotRelevantBecause',
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
  'uses[].deployer',
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
  'dataGovernance.dataSets[].noPreparation',
  'dataGovernance.settings[].notRequiredBecause',
  'instructions.departures[]',
  'instructions.departures[].point',
  'humanOversight.verificationHeldDisproportionateByLaw',
  'accuracyRobustnessCybersecurity.results[].setAsideBecause',
  'accuracyRobustnessCybersecurity.threats[].notAppropriateBecause',
  'accuracyRobustnessCybersecurity.presumption.coversRequirements',
  'valueChainChanges[].on',
  'valueChainChanges[].contractAllocatesOtherwise',
  'conformityAssessment.bodyProcedure.requests[].notOwed',
  'postMarketMonitoring.supervisedByAIOffice',
  'predeterminedChanges',
  'sandboxProcessing[].otherLawOnLogs',
  'sandboxProcessing[].summaryIsSensitive',
  'route.harmonisedStandards',
  'route.commonSpecifications',
  'route.localData',
  'route.cybersecurityCertificate',
  'route.authorisationWithoutAssessment',
  'route.urgentUseWithoutAuthorisation',
  'events.reasonToConsiderNonConformity[].foundToConform',
  'events.seriousIncident[].causalLinkRuledOut',
  'events.authorityRequest[].bindsNobody',
  'events.authorityRequest[].simpleRequest',
  'events.authorityRequest[].sourceCodeNotOwed',
  'events.realTimeIdentificationUse[].urgent',
  'events.realWorldTest[].places[].tacitApproval',
  'events.realWorldTest[].consentWouldPreventTest',
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
  'parties[].representation.empowersTo': ['verifies', 'keeps', 'provides', 'cooperates', 'registers', 'isAddressed'],
  'parties[].mandate.verified': ['declaration', 'technicalDocumentation', 'conformityAssessment'],
  'parties[].mandate.keeps': ['providerContact', 'declaration', 'technicalDocumentation', 'certificate'],
  'parties[].import.shownOn': ['system', 'packaging', 'documentation'],
  'parties[].import.copies.held': ['certificate', 'instructions', 'declaration'],
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
  'uses[].derogation.assessmentExplains': ['purposeAndPoint', 'condition', 'noSignificantRisk', 'noProfiling'],
  'uses[].transparency.generates': ['audio', 'image', 'video', 'text'],
  'uses[].transparency.foreseeableAudience': ['trainedPersonsOnly', 'generalPublic', 'vulnerablePersons'],
  'uses[].transparency.outsideMarking': ['notPerceivedByPersons', 'sourceCode', 'veryShortLabels', 'selectedOrTransmitted', 'technicalForClosedCircle', 'ephemeralAndAnnounced'],
  'uses[].foreseeableHighRiskUses': ['1(a)', '1(b)', '1(c)', '2', '3(a)', '3(b)', '3(c)', '3(d)', '4(a)', '4(b)', '5(a)', '5(b)', '5(c)', '5(d)', '6(a)', '6(b)', '6(c)', '6(d)', '6(e)', '7(a)', '7(b)', '7(c)', '7(d)', '8(a)', '8(b)'],
  'uses[].usesOfTheWhole': ['1(a)', '1(b)', '1(c)', '2', '3(a)', '3(b)', '3(c)', '3(d)', '4(a)', '4(b)', '5(a)', '5(b)', '5(c)', '5(d)', '6(a)', '6(b)', '6(c)', '6(d)', '6(e)', '7(a)', '7(b)', '7(c)', '7(d)', '8(a)', '8(b)'],
  'riskManagement.process.lifecycleStages': ['design', 'testing', 'placingOnTheMarket', 'operation', 'withdrawal'],
  'riskManagement.interestsExamined': ['health', 'safety', 'fundamentalRights'],
  'dataGovernance.biasExaminations[].interests': ['healthAndSafety', 'fundamentalRights', 'discrimination'],
  'technicalDocumentation.requirementsShown': ['riskManagement', 'dataGovernance', 'recordKeeping', 'transparency', 'humanOversight', 'accuracyRobustnessCybersecurity'],
  'technicalDocumentation.productPictures[].shows': ['externalFeatures', 'marking', 'internalLayout'],
  'technicalDocumentation.development.computing[].phases': ['development', 'training', 'testing', 'validation'],
  'technicalDocumentation.testing.metrics[].measures': ['accuracy', 'robustness', 'otherRequirements', 'discriminatoryImpact'],
  'logging.events[].serves': ['riskOrModification', 'postMarketMonitoring', 'operationMonitoring'],
  'accuracyRobustnessCybersecurity.interactsWith': ['persons', 'otherSystems'],
  'accuracyRobustnessCybersecurity.securityMeasures[].serves': ['prevent', 'detect', 'respond', 'resolve', 'control'],
  'qualityManagement.procedures[].aspects': ['strategy', 'design', 'development', 'examination', 'specifications', 'dataManagement', 'riskManagement', 'postMarketMonitoring', 'incidentReporting', 'communication', 'recordKeeping', 'resources', 'accountability'],
  'qualityManagement.dataOperations': ['acquisition', 'collection', 'analysis', 'labelling', 'storage', 'filtration', 'mining', 'aggregation', 'retention'],
  'qualityManagement.dataOperationsNotCarriedOut': ['acquisition', 'collection', 'analysis', 'labelling', 'storage', 'filtration', 'mining', 'aggregation', 'retention'],
  'qualityManagement.communicationWith': ['nationalCompetentAuthorities', 'otherAuthorities', 'notifiedBodies', 'otherOperators', 'customers', 'otherInterestedParties'],
  'qualityManagement.responsibilities[].aspects': ['strategy', 'design', 'development', 'examination', 'specifications', 'dataManagement', 'riskManagement', 'postMarketMonitoring', 'incidentReporting', 'communication', 'recordKeeping', 'resources'],
  'qualityManagement.reducedForSize': ['strategy', 'design', 'development', 'examination', 'specifications', 'dataManagement', 'riskManagement', 'postMarketMonitoring', 'incidentReporting', 'communication', 'recordKeeping', 'resources', 'accountability'],
  'conformityAssessment.assessments[].qualitySystemConforms': ['regulatoryStrategy', 'design', 'development', 'testing', 'specifications', 'dataManagement', 'riskManagement', 'postMarketMonitoring', 'seriousIncidents', 'communication', 'recordKeeping', 'resources', 'accountability'],
  'conformityAssessment.assessments[].documentationConforms': ['riskManagement', 'dataGovernance', 'technicalDocumentation', 'recordKeeping', 'informationForDeployers', 'humanOversight', 'accuracyRobustnessCybersecurity'],
  'conformityAssessment.declaration.contains': ['nameTypeAndReference', 'providerNameAndAddress', 'soleResponsibility', 'conformity', 'dataProtection', 'standards', 'notifiedBody', 'placeDateAndSignature'],
  'conformityAssessment.marking.qualities': ['visible', 'legible', 'indelible'],
  'conformityAssessment.bodyProcedure.qualitySystemApplication': ['nameAndAddress', 'systemsCovered', 'technicalDocumentation', 'qualitySystemDocumentation', 'upkeepProcedures', 'noOtherApplication'],
  'conformityAssessment.bodyProcedure.documentationApplication': ['nameAndAddress', 'noOtherApplication', 'technicalDocumentation'],
  'registration.registrations[].highRiskData': ['provider', 'submitter', 'authorisedRepresentative', 'nameAndReference', 'intendedPurpose', 'dataAndLogic', 'status', 'certificate', 'certificateCopy', 'memberStates', 'declaration', 'instructions'],
  'registration.registrations[].derogationData': ['provider', 'submitter', 'authorisedRepresentative', 'nameAndReference', 'intendedPurpose', 'condition', 'status'],
  'postMarketMonitoring.indicators[].requirements': ['riskManagement', 'dataGovernance', 'technicalDocumentation', 'recordKeeping', 'informationToDeployers', 'humanOversight', 'accuracy', 'robustness', 'cybersecurity'],
  'largeScaleSystems': ['schengenInformationSystem', 'visaInformationSystem', 'eurodac', 'entryExitSystem', 'travelInformationAndAuthorisation', 'criminalRecordsThirdCountryNationals', 'interoperability'],
  'specialCategoriesAgainstBias[].interests': ['healthAndSafety', 'fundamentalRights', 'discrimination'],
  'specialCategoriesAgainstBias[].otherParties': ['transmitted', 'transferred', 'accessed'],
  'sandboxProcessing[].areas': ['publicSafetyAndHealth', 'environment', 'energySustainability', 'transportAndCriticalInfrastructure', 'publicAdministrationAndServices'],
  'sandboxProcessing[].requirements': ['riskManagement', 'dataGovernance', 'technicalDocumentation', 'recordKeeping', 'transparency', 'humanOversight', 'accuracyRobustnessCybersecurity'],
  'sandboxProcessing[].insufficient': ['anonymisedData', 'syntheticData', 'otherNonPersonalData'],
  'sandboxProcessing[].environment': ['functionallySeparate', 'isolated', 'protected', 'underOwnControl', 'authorisedPersonsOnly'],
  'integrates[].agreementSpecifies': ['information', 'capabilities', 'technicalAccess', 'otherAssistance'],
  'route.exceptionFromAiOffice': ['productOfAnnexI', 'criticalInfrastructure', 'authorityOrFinancialInstitution', 'justice'],
  'events.seriousIncident[].ledTo': ['death', 'seriousHarmToHealth', 'criticalInfrastructure', 'fundamentalRights', 'propertyOrEnvironment'],
  'events.authorityRequest[].asksFor': ['informationOrDocumentation', 'logs', 'fullDocumentation', 'dataSets', 'sourceCode', 'inspection', 'accessOrExplanations', 'other'],
  'events.authorityMeasure[].formalFindings': ['markingInViolation', 'markingMissing', 'declarationMissing', 'declarationIncorrect', 'registrationMissing', 'representativeMissing', 'documentationUnavailable'],
  'events.complaint[].gaveReasonToConsider': ['nonConformity', 'risk', 'seriousIncident'],
  'events.postRemoteIdentificationUse[].link': ['criminalOffence', 'criminalProceeding', 'threat', 'missingPerson'],
  'events.realWorldTest[].planCovers': ['objectives', 'methodology', 'geographicalScope', 'population', 'temporalScope', 'monitoring', 'organisation', 'conduct'],
  'events.realWorldTest[].registeredData': ['identificationNumber', 'parties', 'system', 'planSummary', 'suspensionOrTermination'],
  'events.realWorldTest[].subjectsToldOf': ['natureAndObjectives', 'conditionsAndDuration', 'rightsAndGuarantees', 'reversalOfOutput', 'numberAndContact'],
  'events.realWorldTest[].consentRecords': ['dated', 'documented', 'copyGiven'],
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
  'parties[].use.risksFound[].withoutUndueDelay',
  'parties[].use.seriousIncidents[].immediately',
  'parties[].distribution.risksAfterSupply[].immediately',
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
  'instructions.clear',
  'instructions.transparency.sufficient',
  'instructions.departures[].justified',
  'humanOversight.commensurate',
  'valueChainChanges[].affectsRequirements',
  'conformityAssessment.laterVersions[].isSubstantialModification',
  'events.reasonToConsiderNonConformity[].foundToConform',
  'events.seriousIncident[].causalLinkRuledOut',
  'events.postRemoteIdentificationUse[].strictlyNecessary',
  'events.realWorldTest[].consentFreelyGiven',
  'model.narrowDespiteIndicator',
  'model.significantChange',
  'systemicRiskFile.risks[].acceptable',
]);

/** Days on which something happened: what is older than such a day cannot show it. Days set beforehand are left out. */
export const eventDays: ReadonlySet<string> = new Set([
  'significantDesignChangeOn',
  'parties[].acceptedMandateOn',
  'parties[].literacy.measures[].heldOn',
  'parties[].use.overseers[].trainedOn',
  'parties[].use.monitoring.records[].on',
  'parties[].use.monitoring.records[].toldProviderOn',
  'parties[].use.inputData.sources[].checkedOn',
  'parties[].use.risksFound[].on',
  'parties[].use.risksFound[].suspendedOn',
  'parties[].use.risksFound[].toldProviderOrDistributorOn',
  'parties[].use.risksFound[].toldAuthorityOn',
  'parties[].use.seriousIncidents[].identifiedOn',
  'parties[].use.seriousIncidents[].toldProviderOn',
  'parties[].use.seriousIncidents[].toldImporterOrDistributorOn',
  'parties[].use.seriousIncidents[].toldAuthorityOn',
  'parties[].use.seriousIncidents[].reportedOn',
  'parties[].use.workplaces[].workersToldOn',
  'parties[].use.workplaces[].representativesToldOn',
  'parties[].use.registrationCheck.checkedOn',
  'parties[].use.registrationCheck.toldProviderOrDistributorOn',
  'parties[].use.registrations[].registeredOn',
  'parties[].use.dataProtectionAssessment.carriedOutOn',
  'parties[].use.identificationReporting.reports[].toMarketSurveillanceOn',
  'parties[].use.identificationReporting.reports[].toDataProtectionOn',
  'parties[].use.identificationReporting.reports[].coversUpTo',
  'parties[].use.personNotices[].givenSince',
  'parties[].use.fundamentalRights.performedOn',
  'parties[].use.fundamentalRights.changes[].on',
  'parties[].use.fundamentalRights.changes[].updatedOn',
  'parties[].use.fundamentalRights.notification.on',
  'parties[].identification.checkedOn',
  'parties[].representation.mandateOn',
  'parties[].representation.acceptedOn',
  'parties[].representation.enabledOn',
  'parties[].mandate.verifiedOn',
  'parties[].mandate.registeredOn',
  'parties[].mandate.terminated',
  'parties[].mandate.authorityToldOn',
  'parties[].mandate.bodyToldOn',
  'parties[].handOver.assistanceSince',
  'parties[].handOver.documentationOn',
  'parties[].handOver.limitationsOn',
  'parties[].handOver.accessOn',
  'parties[].import.conformityAssessment.verifiedOn',
  'parties[].import.technicalDocumentation.verifiedOn',
  'parties[].import.marking.verifiedOn',
  'parties[].import.declaration.verifiedOn',
  'parties[].import.instructions.verifiedOn',
  'parties[].import.authorisedRepresentative.verifiedOn',
  'parties[].import.doubts[].on',
  'parties[].import.doubts[].broughtIntoConformityOn',
  'parties[].import.risks[].on',
  'parties[].import.risks[].toldProviderOn',
  'parties[].import.risks[].toldRepresentativeOn',
  'parties[].import.risks[].toldAuthorityOn',
  'parties[].import.storage.checkedOn',
  'parties[].import.accessConfirmedOn',
  'parties[].distribution.marking.verifiedOn',
  'parties[].distribution.declaration.verifiedOn',
  'parties[].distribution.instructions.verifiedOn',
  'parties[].distribution.providerDetails.verifiedOn',
  'parties[].distribution.providerQualityManagement.verifiedOn',
  'parties[].distribution.importerDetails.verifiedOn',
  'parties[].distribution.doubts[].on',
  'parties[].distribution.doubts[].broughtIntoConformityOn',
  'parties[].distribution.risks[].on',
  'parties[].distribution.risks[].toldProviderOrImporterOn',
  'parties[].distribution.storage.checkedOn',
  'parties[].distribution.corrections[].on',
  'parties[].distribution.corrections[].takenOn',
  'parties[].distribution.risksAfterSupply[].on',
  'parties[].distribution.risksAfterSupply[].toldProviderOrImporterOn',
  'parties[].distribution.risksAfterSupply[].toldAuthorityOn',
  'product.laws[].establishedOn',
  'uses[].derogation.providersAssessmentOn',
  'uses[].transparency.contentGeneratedOn',
  'uses[].transparency.interactionNotice.checkedOn',
  'uses[].transparency.marks[].testedOn',
  'uses[].transparency.exposureNotice.checkedOn',
  'uses[].transparency.deepFakes[].publishedOn',
  'uses[].transparency.publishedTexts[].publishedOn',
  'uses[].transparency.publishedTexts[].reviewedOn',
  'riskManagement.process.establishedOn',
  'riskManagement.process.reviews[].on',
  'riskManagement.risks[].residual.criterionSetOn',
  'riskManagement.risks[].residual.judgedOn',
  'riskManagement.measures[].implementedOn',
  'riskManagement.tests[].thresholdSetOn',
  'riskManagement.tests[].ranOn',
  'riskManagement.monitoringAnalyses[].on',
  'riskManagement.overallResidualRisk.criterionSetOn',
  'riskManagement.overallResidualRisk.judgedOn',
  'dataGovernance.dataSets[].sources[].collectedFrom',
  'dataGovernance.dataSets[].sources[].collectedUntil',
  'dataGovernance.dataSets[].preparation[].doneOn',
  'dataGovernance.dataSets[].assessedOn',
  'dataGovernance.dataSets[].errors.on',
  'dataGovernance.biasExaminations[].on',
  'dataGovernance.biases[].foundOn',
  'dataGovernance.biasMeasures[].implementedOn',
  'dataGovernance.gapsSoughtOn',
  'dataGovernance.gaps[].closedOn',
  'dataGovernance.properties[].countedOn',
  'technicalDocumentation.drawnUpOn',
  'technicalDocumentation.releases[].documentedOn',
  'technicalDocumentation.simplifiedForm.publishedOn',
  'technicalDocumentation.simplifiedForm.usedOn',
  'technicalDocumentation.testing.reports[].on',
  'technicalDocumentation.securityMeasures[].inPlaceSince',
  'technicalDocumentation.harmonisedStandards[].publishedOn',
  'technicalDocumentation.declaration.on',
  'technicalDocumentation.postMarketPlanOn',
  'instructions.on',
  'instructions.deliveries[].on',
  'instructions.performance[].testedOn',
  'accuracyRobustnessCybersecurity.levels[].levelSetOn',
  'accuracyRobustnessCybersecurity.results[].ranOn',
  'accuracyRobustnessCybersecurity.robustnessMeasures[].implementedOn',
  'accuracyRobustnessCybersecurity.robustnessTests[].ranOn',
  'accuracyRobustnessCybersecurity.feedbackLoops.analysedOn',
  'accuracyRobustnessCybersecurity.feedbackLoops.loops[].implementedOn',
  'accuracyRobustnessCybersecurity.feedbackLoops.loops[].testedOn',
  'accuracyRobustnessCybersecurity.securityMeasures[].implementedOn',
  'accuracyRobustnessCybersecurity.securityTests[].ranOn',
  'accuracyRobustnessCybersecurity.securityAssessment.on',
  'qualityManagement.inForceOn',
  'qualityManagement.procedures[].approvedOn',
  'qualityManagement.procedures[].inForceOn',
  'qualityManagement.procedures[].records[].on',
  'valueChainChanges[].on',
  'accessibility.testedOn',
  'conformityAssessment.assessments[].concludedOn',
  'conformityAssessment.assessments[].qualitySystemVerifiedOn',
  'conformityAssessment.assessments[].documentationExaminedOn',
  'conformityAssessment.assessments[].consistencyVerifiedOn',
  'conformityAssessment.laterVersions[].releasedOn',
  'conformityAssessment.certificates[].issuedOn',
  'conformityAssessment.declaration.firstDrawnUpOn',
  'conformityAssessment.declaration.drawnUpOn',
  'conformityAssessment.declaration.languages[].issuedOn',
  'conformityAssessment.marking.affixedOn',
  'conformityAssessment.bodyProcedure.qualitySystemAppliedOn',
  'conformityAssessment.bodyProcedure.qualitySystemApprovedOn',
  'conformityAssessment.bodyProcedure.documentationAppliedOn',
  'conformityAssessment.bodyProcedure.changes[].introducedOn',
  'conformityAssessment.bodyProcedure.changes[].toldOn',
  'conformityAssessment.bodyProcedure.requests[].on',
  'conformityAssessment.bodyProcedure.requests[].doneOn',
  'conformityAssessment.bodyProcedure.refusals[].on',
  'conformityAssessment.bodyProcedure.refusals[].retrainedOn',
  'conformityAssessment.bodyProcedure.refusals[].newApplicationOn',
  'registration.registrations[].registeredOn',
  'registration.registrations[].updatedOn',
  'postMarketMonitoring.establishedOn',
  'postMarketMonitoring.plan.approvedOn',
  'postMarketMonitoring.analyses[].on',
  'postMarketMonitoring.interactionAnalysedOn',
  'specialCategoriesAgainstBias[].startedOn',
  'specialCategoriesAgainstBias[].alternatives[].assessedOn',
  'specialCategoriesAgainstBias[].safeguards[].implementedOn',
  'specialCategoriesAgainstBias[].authorisedPersons[].authorisedOn',
  'specialCategoriesAgainstBias[].biasCorrectedOn',
  'specialCategoriesAgainstBias[].deletedOn',
  'specialCategoriesAgainstBias[].processingRecord.on',
  'sandboxProcessing[].participationEndedOn',
  'sandboxProcessing[].deletedOn',
  'sandboxProcessing[].logsDeletedOn',
  'sandboxProcessing[].summaryPublishedOn',
  'integrates[].agreementOn',
  'route.commonSpecificationsNotFollowed[].justifiedOn',
  'route.assessmentCostsDue',
  'route.assessmentCostsPaidOn',
  'route.authorisationOn',
  'events.reasonToConsiderNonConformity[].on',
  'events.reasonToConsiderNonConformity[].knownOn',
  'events.reasonToConsiderNonConformity[].doneOn',
  'events.reasonToConsiderNonConformity[].informed[].on',
  'events.presentsRisk[].on',
  'events.presentsRisk[].knownOn',
  'events.presentsRisk[].causesInvestigatedOn',
  'events.presentsRisk[].authorityToldOn',
  'events.presentsRisk[].notifiedBodyToldOn',
  'events.presentsRisk[].doneOn',
  'events.seriousIncident[].on',
  'events.seriousIncident[].knownOn',
  'events.seriousIncident[].deployerKnownOn',
  'events.seriousIncident[].causalLinkOn',
  'events.seriousIncident[].places[].reportedOn',
  'events.seriousIncident[].aiOfficeToldOn',
  'events.seriousIncident[].completeReportOn',
  'events.seriousIncident[].investigationBegunOn',
  'events.seriousIncident[].alteredOn',
  'events.seriousIncident[].authorityToldOfAlterationOn',
  'events.seriousIncident[].doneOn',
  'events.substantialModification[].on',
  'events.substantialModification[].knownOn',
  'events.substantialModification[].due',
  'events.substantialModification[].doneOn',
  'events.authorityRequest[].on',
  'events.authorityRequest[].knownOn',
  'events.authorityRequest[].doneOn',
  'events.authorityRequest[].logsGivenOn',
  'events.authorityRequest[].documentationOpenedOn',
  'events.authorityRequest[].dataSetsOpenedOn',
  'events.authorityRequest[].sourceCodeOpenedOn',
  'events.authorityRequest[].accessGivenOn',
  'events.authorityMeasure[].on',
  'events.authorityMeasure[].knownOn',
  'events.authorityMeasure[].doneOn',
  'events.authorityMeasure[].broughtIntoConformityOn',
  'events.authorityMeasure[].describedToAIOfficeOn',
  'events.requestForExplanation[].on',
  'events.requestForExplanation[].doneOn',
  'events.complaint[].on',
  'events.complaint[].doneOn',
  'events.postRemoteIdentificationUse[].on',
  'events.postRemoteIdentificationUse[].authorisationRequestedOn',
  'events.postRemoteIdentificationUse[].decidedOn',
  'events.postRemoteIdentificationUse[].stoppedOn',
  'events.postRemoteIdentificationUse[].dataDeletedOn',
  'events.realTimeIdentificationUse[].on',
  'events.realTimeIdentificationUse[].authorisationRequestedOn',
  'events.realTimeIdentificationUse[].decidedOn',
  'events.realTimeIdentificationUse[].stoppedOn',
  'events.realTimeIdentificationUse[].discardedOn',
  'events.realTimeIdentificationUse[].marketSurveillanceToldOn',
  'events.realTimeIdentificationUse[].dataProtectionToldOn',
  'events.requestToDemonstrateConformity[].on',
  'events.requestToDemonstrateConformity[].knownOn',
  'events.requestToDemonstrateConformity[].due',
  'events.requestToDemonstrateConformity[].doneOn',
  'events.requestForDerogationAssessment[].on',
  'events.requestForDerogationAssessment[].knownOn',
  'events.requestForDerogationAssessment[].due',
  'events.requestForDerogationAssessment[].doneOn',
  'events.requestForMandate[].on',
  'events.requestForMandate[].knownOn',
  'events.requestForMandate[].due',
  'events.requestForMandate[].doneOn',
  'events.requestToRepresentative[].on',
  'events.requestToRepresentative[].knownOn',
  'events.requestToRepresentative[].due',
  'events.requestToRepresentative[].doneOn',
  'events.reasonToTerminateMandate[].on',
  'events.reasonToTerminateMandate[].knownOn',
  'events.reasonToTerminateMandate[].due',
  'events.reasonToTerminateMandate[].doneOn',
  'events.realWorldTest[].places[].planSubmittedOn',
  'events.realWorldTest[].places[].answeredOn',
  'events.realWorldTest[].registeredOn',
  'events.realWorldTest[].extensionToldOn',
  'events.realWorldTest[].rolesAgreedOn',
  'events.realWorldTest[].subjectDataDeletedOn',
  'events.realWorldTest[].withdrawals[].on',
  'events.realWorldTest[].withdrawals[].deletionRequestedOn',
  'events.realWorldTest[].withdrawals[].deletedOn',
  'events.realWorldTest[].incidents[].respondedOn',
  'events.realWorldTest[].stops[].on',
  'events.realWorldTest[].stops[].authoritiesToldOn',
  'events.realWorldTest[].outcomesToldOn',
  'parties[].modelMandate.writtenOn',
  'parties[].modelMandate.documentationHandedOverOn',
  'parties[].modelRepresentation.verifiedOn',
  'parties[].modelRepresentation.requests[].receivedOn',
  'parties[].modelRepresentation.requests[].answeredOn',
  'parties[].modelRepresentation.requests[].accessGivenOn',
  'parties[].modelRepresentation.providerActsContrarySince',
  'parties[].modelRepresentation.terminatedOn',
  'parties[].modelRepresentation.aiOfficeInformedOn',
  'model.designatedOn',
  'model.thresholdKnownOn',
  'model.notifiedOn',
  'modelDocumentation.updatedOn',
  'modelDocumentation.modelLastChangedOn',
  'downstreamInformation.updatedOn',
  'downstreamInformation.availableOn',
  'copyrightPolicy.inPlaceOn',
  'copyrightPolicy.reservations[].inPlaceOn',
  'copyrightPolicy.reservations[].lastCheckedOn',
  'trainingContentSummary.updatedOn',
  'trainingContentSummary.trainingDataLastChangedOn',
  'trainingContentSummary.publishedOn',
  'modelDemonstration.since',
  'modelDemonstration.demonstratedOn',
  'modelDemonstration.commonSpecificationsNotFollowed[].justifiedOn',
  'systemicRiskFile.risks[].criterionSetOn',
  'systemicRiskFile.risks[].assessedOn',
  'systemicRiskFile.mitigations[].implementedOn',
  'systemicRiskFile.evaluations[].ranOn',
  'systemicRiskFile.incidentProcess.inPlaceOn',
  'systemicRiskFile.seriousIncidents[].knownOn',
  'systemicRiskFile.seriousIncidents[].documentedOn',
  'systemicRiskFile.seriousIncidents[].reportedOn',
  'systemicRiskFile.protections[].implementedOn',
  'systemicRiskFile.protections[].testedOn',
  'modelRequests[].receivedOn',
  'modelRequests[].answeredOn',
  'modelRequests[].accessGivenOn',
  'modelMeasures[].on',
  'modelMeasures[].doneOn',
]);
