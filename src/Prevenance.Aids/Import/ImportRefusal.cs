namespace Prevenance.Aids.Import;

/// <summary>Why an aid of another form was not taken.</summary>
public enum ImportRefusal
{
    /// <summary>The file is no YAML, or lacks what every aid has.</summary>
    NotReadable,

    /// <summary>Its rule is a formula of another model, which the law here does not have.</summary>
    FormulaOfAnotherModel,

    /// <summary>Its institution is described nowhere, or its territory is not said.</summary>
    UnknownInstitution,

    /// <summary>A kind of condition or of profile that we do not know.</summary>
    UnknownCondition,

    /// <summary>A value (a commune, a year of studies…) that our form does not have.</summary>
    UnknownValue,
}

/// <summary>An aid cannot be taken: why, and the detail for whoever corrects it.</summary>
public sealed class ImportRefusedException(ImportRefusal reason, string detail) : Exception(detail)
{
    public ImportRefusal Reason { get; } = reason;
}
