namespace Prevenance.Texts;

/// <summary>A line of a file, for what is said there and can be refused only once more is known.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from one.</param>
public sealed record FileLine(string Path, int Line)
{
    /// <summary>What is wrong there.</summary>
    public RefusalException Fault(Text reason) => new(Path, Line, reason);

    /// <summary>What is wrong in what this line names: each keeps its own place after this one.</summary>
    public RefusalException Fault(RefusalException named) => new([.. named.Refusals.Select(one => new Refusal([ToString(), .. one.Path], one.Reason))], named);

    /// <summary>The file and its line. Of a full path only the name is told: its folders say more of a machine than of the fault.</summary>
    public override string ToString() => $"{(System.IO.Path.IsPathRooted(Path) ? System.IO.Path.GetFileName(Path) : Path)}:{Line}";
}
