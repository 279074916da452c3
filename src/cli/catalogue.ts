import { type Application, applicationOf, type Citation, compareCitations, firstAppliedOf } from '../law/citation.js';
import type { LawEdition } from '../law/vocabulary.js';
import type { ConditionNode } from '../policy/condition.js';
import { datedBy, fullId, type Pack, type Policy } from '../policy/policy.js';
import { pathsOf } from '../policy/prove.js';
import type { Catalogue, CatalogueRequirement, Dates, Reads } from '../report/catalogue-model.js';
import type { DictionaryEntry } from './fact-dictionary.js';

type Dictionary = ReadonlyMap<string, DictionaryEntry>;

/** Everything that a pack asks, resolved for reading: requirements in legal order, classes in theirs. */
export function catalogueOf(pack: Pack, edition: LawEdition, dictionary: Dictionary): Catalogue {
  return {
    title: pack.title,
    requirements: pack.policies
      .flatMap((policy) => requirementsOf(pack, policy, edition, dictionary))
      .sort((one, other) => compareCitations(one.citation, other.citation) || (one.id < other.id ? -1 : 1)),
    classes: pack.classes.map(({ id, citation, kind, title, per, formula, assumptions }) => ({
      id,
      citation,
      kind,
      title,
      per,
      from: datesOf(citation, edition),
      readings: assumptions.map(({ sources, ...assumption }) => ({ ...assumption, sources: [...sources] })),
      reads: readsOf([formula], dictionary),
    })),
    contradictions: pack.contradictions.map(({ id, citation, statement, remedy, bearsOn, holds }) => ({
      id,
      citation,
      statement,
      remedy,
      bearsOn: [...bearsOn],
      reads: readsOf([holds], dictionary),
    })),
    notAssessed: pack.notAssessed.map((entry) => ({ ...entry })),
  };
}

function requirementsOf(
  pack: Pack,
  policy: Policy,
  edition: LawEdition,
  dictionary: Dictionary,
): CatalogueRequirement[] {
  const { addressees, bindsThrough, title, appliesTo } = policy;
  return policy.requirements.map((requirement) => {
    const { citation, need, statement, remedy, shownBy, leastBasis, judgement, assumption, when, holds } = requirement;
    return {
      id: fullId(pack.id, policy, requirement),
      policy: title,
      citation,
      need,
      statement,
      remedy,
      shownBy,
      leastBasis,
      ...(judgement === undefined ? {} : { judgement }),
      ...(assumption === undefined ? {} : { assumption }),
      addressees: [...addressees],
      ...(bindsThrough === undefined ? {} : { bindsThrough }),
      penalty: requirement.penalty ?? policy.penalty,
      documents: [...(requirement.documents ?? policy.documents)],
      from: datesOf(datedBy(requirement), edition),
      reads: readsOf([appliesTo, ...(when === undefined ? [] : [when]), holds], dictionary),
    };
  });
}

/** A duty whose wording was replaced has bound since its first wording did. */
function datesOf(citation: Citation, edition: LawEdition): Dates {
  const application = applicationOf(citation, edition);
  const first = edition === 'current' ? firstAppliedOf(citation) : undefined;
  return application?.kind === 'single' && first !== undefined ? { from: first } : datesIn(application);
}

export function datesIn(application: Application | undefined): Dates {
  if (application === undefined) return {};
  if (application.kind === 'single') return { from: application.from };
  const { annexIII, annexI } = application;
  return { ...(annexIII === undefined ? {} : { annexIII }), ...(annexI === undefined ? {} : { annexI }) };
}

function readsOf(nodes: readonly ConditionNode[], dictionary: Dictionary): Reads {
  const facts = new Set<string>();
  const classes = new Set<string>();
  const checks = new Set<string>();
  const visit = (node: ConditionNode): void => {
    switch (node.op) {
      case 'all':
      case 'any':
        for (const part of node.of) visit(part);
        return;
      case 'not':
      case 'stated':
      case 'given':
      case 'invoked':
        visit(node.of);
        return;
      case 'every':
      case 'some':
        facts.add(node.list);
        visit(node.where);
        return;
      case 'class':
        classes.add(node.id);
        return;
      case 'check':
        checks.add(node.name);
        return;
      case 'notEncoded':
        return;
      default:
        for (const path of pathsOf(node)) facts.add(path);
    }
  };
  nodes.forEach(visit);
  const told = [...facts].map((path) => ({
    path,
    question: dictionary.get(path)?.question ?? '',
    clause: dictionary.get(path)?.clause ?? [],
  }));
  return { facts: told, classes: [...classes], checks: [...checks] };
}
