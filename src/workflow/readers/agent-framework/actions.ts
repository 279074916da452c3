// What the actions of a declarative workflow are, by their kind. A kind that stands in none of these lists is named as not
// recognised and takes part in the graph as a step of which nothing is known.

/** What an action is for the graph. */
export type ActionRole =
  /** A model works here. */
  | 'ai'
  /** The user of the conversation is asked for words, and the run waits. */
  | 'question'
  /** The user is asked yes or no, and the run waits. */
  | 'confirmation'
  /** The run waits for whoever answers, be it a person or a machine. */
  | 'external'
  /** A tool or an address is called without a model. */
  | 'call'
  /** A message goes to the user. */
  | 'message'
  /** Whatever is done outside is done by others. */
  | 'event'
  /** Variables and conversations, inside. */
  | 'data'
  | 'branch'
  | 'loop'
  | 'goto'
  | 'break'
  | 'continue'
  | 'end';

const ROLES: Readonly<Record<Exclude<ActionRole, 'data'>, readonly string[]>> = {
  ai: [
    'InvokeAzureAgent',
    'InvokeAzureResponse',
    'InvokeAgent',
    'InvokePromptAgent',
    'AnswerQuestionWithAI',
    'SearchAndSummarizeContent',
    'InvokeAIBuilderModelAction',
  ],
  question: ['Question'],
  confirmation: ['Confirmation'],
  external: ['RequestExternalInput', 'WaitForInput'],
  call: ['InvokeFunctionTool', 'InvokeMcpTool', 'HttpRequestAction', 'InvokeHttpRequest'],
  message: ['SendActivity', 'SendMessage'],
  event: ['EmitEvent'],
  branch: ['If', 'ConditionGroup', 'Switch'],
  loop: ['Foreach', 'RepeatUntil'],
  goto: ['GotoAction', 'Goto'],
  break: ['BreakLoop'],
  continue: ['ContinueLoop'],
  end: ['EndWorkflow', 'EndConversation', 'EndDialog', 'CancelWorkflow', 'CancelAllDialogs', 'CancelDialog'],
};

const DATA = [
  ...['SetVariable', 'SetTextVariable', 'SetMultipleVariables', 'SetValue', 'AppendValue', 'ResetVariable'],
  ...['ClearAllVariables', 'ParseValue', 'EditTable', 'EditTableV2', 'CreateConversation', 'AddConversationMessage'],
  ...['CopyConversationMessages', 'RetrieveConversationMessage', 'RetrieveConversationMessages', 'DeleteConversation'],
];

const BY_KIND: ReadonlyMap<string, ActionRole> = new Map([
  ...Object.entries(ROLES).flatMap(([role, kinds]) => kinds.map((kind) => [kind, role as ActionRole] as const)),
  ...DATA.map((kind) => [kind, 'data'] as const),
]);

/** What an action of this kind is; undefined for a kind that nobody here knows. */
export function roleOf(kind: string): ActionRole | undefined {
  return BY_KIND.get(kind);
}
