/** A system whose declaration is there for the authorities of one State, in one language. */
export const declaredFor = (state: string, language: string): string => `schemaVersion: 1
id: tool
name: Tool
parties:
  - id: maker
    develops: yes
conformityAssessment:
  declaration:
    languages:
      - id: one
        memberState: ${state}
        language: ${language}
        issuedOn: 2027-12-01
`;
