namespace Prevenance.Casework.Imports.Caseload;

/// <summary>What is proposed for a line of a caseload, before anybody says yes.</summary>
public enum CaseloadVerdict
{
    /// <summary>It is a person, and nobody like her is known.</summary>
    Take,

    /// <summary>She may be known already: a human looks at both.</summary>
    Compare,

    /// <summary>Something that matters cannot be: it waits to be corrected, there, without sending the file again.</summary>
    Correct,

    /// <summary>It is no person.</summary>
    Refuse,

    /// <summary>It is empty, or says what another line says.</summary>
    Ignore,

    /// <summary>Nobody has met her for too long: she is listed, and does not join the active files.</summary>
    Archive,

    /// <summary>It was taken before, letter by letter.</summary>
    Unchanged,
}
