/** The short forms of the functions of CloudFormation: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html>. */
const SHORT_FORMS =
  /(^|[\s,[])!(?:Ref|GetAtt|Sub|Join|Select|Split|If|Equals|And|Or|Not|FindInMap|ImportValue|Base64|Cidr|GetAZs|Transform|Condition|ToJsonString|Length)(?=\s)/gm;

/**
 * The text of a YAML template with the tags of CloudFormation blanked out, so that what they stand before is left, at the
 * same place. What the functions would compute is not computed. Undefined where the text is no such template.
 */
export function withoutTemplateTags(text: string): string | undefined {
  if (!text.includes('AWS::') || !/^Resources:/m.test(text)) return undefined;
  return text.replace(SHORT_FORMS, (tag, before: string) => before + ' '.repeat(tag.length - before.length));
}
