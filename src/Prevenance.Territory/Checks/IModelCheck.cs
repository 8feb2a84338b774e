namespace Prevenance.Territory.Checks;

/// <summary>Works out a kind of values that must come out. A module that has kinds of its own implements it, and lists them beside those of the others.</summary>
public interface IModelCheck
{
    /// <summary>The <c>kind</c> of the files that it works out.</summary>
    string Kind { get; }

    /// <summary>What the <c>input</c> of such a file holds, by which it is told from others of the same kind; nothing where it is the only one.</summary>
    IReadOnlyList<string> Asks => [];

    /// <summary>The data that the file needs and that are not there; nothing where all are.</summary>
    Text? Lacks(CaseFile file) => null;

    /// <summary>Each value that the file expects, beside the one that came out.</summary>
    /// <exception cref="RefusalException">The input cannot be worked with.</exception>
    IReadOnlyList<CheckedValue> Values(CaseFile file);
}
