import { describe, expect, it } from 'vitest';
import { withoutTemplateTags } from '../../src/load/template-tags.js';
import { readWorkflowFile } from '../../src/workflow-file.js';

const TEMPLATE = `Resources:
  Sorter:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: !GetAtt Role.Arn
      Tags: [!Ref Owner, !Sub 'x-\${Stage}']
      DefinitionString: !Sub |
        {"StartAt": "Ask", "States": {"Ask": {"Type": "Pass", "End": true, "Comment": "Hurry!Ref"}}}
`;

describe('the tags of a template', () => {
  it('are blanked out where they stand, and everything else stays where it is', () => {
    const plain = withoutTemplateTags(TEMPLATE) ?? '';
    expect(plain).toHaveLength(TEMPLATE.length);
    expect(plain.split('\n').map((line) => line.length)).toEqual(TEMPLATE.split('\n').map((line) => line.length));
    expect(plain).not.toMatch(/!(?:GetAtt|Sub) /);
    expect(plain).toContain('Hurry!Ref');
  });

  it('are left alone in what is no template', () => {
    expect(withoutTemplateTags('a: !Ref b')).toBeUndefined();
  });

  it('do not keep the workflow in a template from being read; other tags do', async () => {
    const read = (text: string) =>
      readWorkflowFile({ document: 'template.yaml', bytes: new TextEncoder().encode(text) }, async () => undefined);
    expect(await read(TEMPLATE)).toMatchObject({ value: { format: 'amazon-states-language' } });
    expect(await read(TEMPLATE.replace('!GetAtt', '!!js/function'))).toMatchObject({
      problems: [{ code: 'yaml-syntax', line: 5 }],
    });
  });
});
