namespace Prevenance.Directories.Formats.DataInclusion;

/// <summary>What becomes of a field that is not plain, from the mildest.</summary>
public enum NoteKind
{
    /// <summary>Taken, with something to tell.</summary>
    Noted,

    /// <summary>Left out or bent.</summary>
    Lost,

    /// <summary>Asked of a human; meanwhile not used.</summary>
    Asked,

    /// <summary>Kept from everybody.</summary>
    Hidden,

    /// <summary>The record cannot be taken.</summary>
    Refused,
}

/// <summary>What is told of a field of a record.</summary>
/// <param name="Field">The field, with the rank in a list: <c>thematiques[0]</c>.</param>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Because">Why, and what is done.</param>
public sealed record RecordNote(string Field, NoteKind Kind, Text Because)
{
    /// <summary>Whether the field breaks the schema of the format.</summary>
    public bool BreaksSchema { get; init; }
}
