namespace Prevenance.Law.Graph;

/// <summary>What a node of the graph does with its operands.</summary>
internal enum Op : byte
{
    Constant,

    /// <summary>Values that were given, as facts or in place of a formula.</summary>
    Input,

    /// <summary>Whether a value was given to this lane.</summary>
    IsGiven,

    /// <summary>The value of a variable for a period: its operand under a public name.</summary>
    Variable,

    /// <summary>Its operand under a name that only explanations show.</summary>
    Named,

    Negate,
    Not,
    Floor,
    Ceiling,
    Round,
    Add,
    Subtract,
    Multiply,
    Divide,
    Min,
    Max,
    Less,
    LessOrEqual,
    Equal,
    And,
    Or,
    Select,
    CompletedMonths,
    CodePrefix,
    MarginalScale,
    StepScale,
    Lookup,
    HasRole,
    Broadcast,
    PickMember,
    SumMembers,
    MaxMembers,
    MinMembers,
    RankMember,
}
